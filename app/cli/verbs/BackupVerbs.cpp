#include "app/cli/Json.h"
#include "app/cli/Verb.h"
#include "desk/safety/Backups.h"
#include "store/Backup.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

QString kindName(Backup::Kind kind)
{
    switch (kind) {
    case Backup::Kind::Asked:
        return u"asked"_s;
    case Backup::Kind::Daily:
        return u"daily"_s;
    case Backup::Kind::BeforeUpdate:
        return u"beforeUpdate"_s;
    case Backup::Kind::BeforeRestore:
        return u"beforeRestore"_s;
    }
    Q_UNREACHABLE();
}

// Any file but those of the store itself, which would be put under the hands of who has it open.
Result<QString> backedUpTo(const Workplace &workplace, const QString &file)
{
    const QString store = QDir(workplace.folder()).filePath(u"feuillet.sqlite"_s);
    if (QFileInfo(file).absoluteFilePath().startsWith(QFileInfo(store).absoluteFilePath()) ||
        QFileInfo(file) == QFileInfo(store))
        return std::unexpected(Error{Fault::Unwritable, file});
    if (const auto done = backUp(store, file); !done)
        return std::unexpected(done.error());
    return file;
}

Result<QString> backedUp(const Workplace &workplace)
{
    const auto backup = backUpNow(workplace.folder(), systemClock()());
    if (!backup)
        return std::unexpected(backup.error());
    return backup->file;
}

Exit backup(Call &call)
{
    if (!call.workplace.exists())
        return call.terminal.fail({Fault::Unreadable, call.workplace.folder()});
    const auto file = call.line.operands.isEmpty()
                          ? backedUp(call.workplace)
                          : backedUpTo(call.workplace, call.line.operands.first());
    if (!file)
        return call.terminal.fail(file.error());
    call.terminal.line(*file);
    return Exit::Done;
}

Exit list(Call &call)
{
    QJsonArray array;
    for (const Backup &one : backupsOf(call.workplace.folder()))
        if (call.line.has(u"json"_s))
            array.append(QJsonObject{{u"at"_s, isoText(one.at)},
                                     {u"kind"_s, kindName(one.kind)},
                                     {u"file"_s, one.file}});
        else
            call.terminal.line(
                QStringList{isoText(one.at), kindName(one.kind), one.file}.join(u'\t'));
    if (call.line.has(u"json"_s))
        call.terminal.json({{u"backups"_s, array}});
    return Exit::Done;
}

Exit restore(Call &call)
{
    const auto before =
        restoreBackup(call.line.operands.first(), call.workplace.folder(), systemClock()());
    if (!before)
        return call.terminal.fail(before.error());
    if (QFileInfo::exists(before->file))
        call.terminal.say(Words::tr("What the desk was is kept: %1").arg(before->file));
    return Exit::Done;
}

} // namespace

QList<Verb> backupVerbs()
{
    return {
        {"backup",
         "[FILE]",
         QT_TRANSLATE_NOOP("cli", "copies the whole desk, to its folder of backups unless told"),
         {},
         0,
         1,
         backup},
        {"backups",
         "",
         QT_TRANSLATE_NOOP("cli", "the backups: moment, kind, file"),
         {u"json"_s},
         0,
         0,
         list},
        {"restore",
         "FILE",
         QT_TRANSLATE_NOOP("cli", "puts a backup in the place of the desk, which is kept too"),
         {},
         1,
         1,
         restore},
    };
}

} // namespace feuillet::cli
