#include "desk/publish/Notices.h"

#include "desk/Publish.h"
#include "desk/publish/Manifest.h"
#include "desk/Standing.h"
#include "store/ArticleStore.h"
#include "store/Chaining.h"

#include <QMap>

namespace feuillet {

namespace {

// The files that each place has from us: a later page there replaced what an earlier one wrote.
QMap<QString, QString> filesOut(const QList<PutOut> &outs)
{
    QMap<QString, QString> files; // path -> sha256
    for (const PutOut &out : outs)
        for (const PutOut::File &file : out.files)
            files.insert(out.folder + u'/' + file.path, file.sha256);
    return files;
}

QHash<QString, QString> filesDue(const Page &page, const QString &folder)
{
    QHash<QString, QString> files;
    for (const PageFile &file : filesOf(page))
        files.insert(folder + u'/' + file.path, Digest::of(file.bytes).hex());
    return files;
}

} // namespace

Result<Stage> announce(Seat &seat, ArticleId id, NoticeKind kind, const QString &text,
                       const QString &reason)
{
    auto work = Transaction::begin(seat.database);
    if (!work)
        return failed(work);
    const auto standing = standingOf(seat, id);
    if (!standing)
        return failed(standing);
    const QDateTime now = seat.now();
    const QString told = text.trimmed();
    auto step = stepOn(*standing, actionOf(kind), now, told.isEmpty() ? QString() : reason);
    if (!step)
        return failed(step);
    step->notice = Notice{kind, now, told};
    if (const auto taken = ArticleStore(seat.database).take(*step); !taken)
        return failed(taken);
    if (const auto done = work->commit(); !done)
        return failed(done);
    return step->to;
}

Result<QList<Notice>> noticesOf(Seat &seat, ArticleId id)
{
    const auto steps = ArticleStore(seat.database).steps(id);
    if (!steps)
        return failed(steps);
    QList<Notice> notices;
    for (const StepTaken &step : *steps)
        if (step.notice)
            notices << *step.notice;
    return notices;
}

Result<QList<StaleFile>> filesToReplace(Seat &seat, ArticleId id)
{
    const auto reading = Transaction::snapshot(seat.database);
    if (!reading)
        return failed(reading);
    const auto outs = putOuts(seat.database, id);
    if (!outs)
        return failed(outs);
    if (outs->isEmpty())
        return QList<StaleFile>();
    const auto page = releasedPage(seat, id);
    if (!page)
        return failed(page);
    QHash<QString, QString> due;
    for (const PutOut &out : *outs)
        due.insert(filesDue(*page, out.folder));
    const auto files = filesOut(*outs);
    QList<StaleFile> stale;
    for (auto file = files.begin(); file != files.end(); ++file)
        if (!due.contains(file.key()))
            stale << StaleFile{file.key(), true};
        else if (due[file.key()] != *file)
            stale << StaleFile{file.key(), false};
    return stale;
}

} // namespace feuillet
