#include "desk/system/Log.h"

#include "base/AtomicFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 256 * 1024; // of one file
constexpr int files = 3;
constexpr qsizetype longest = 400; // of a line's detail

QString oneLine(QString text)
{
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
            c.category() == QChar::Separator_Paragraph)
            c = u' ';
    text = withoutHome(text).simplified();
    return text.size() <= longest ? text : text.left(longest) + u'…';
}

// One write of the system a line, so that lines of two programs do not mix.
void append(const QString &file, const QByteArray &line)
{
    const int opened = ::open(QFile::encodeName(file).constData(),
                              O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (opened < 0)
        return;
    [[maybe_unused]] const auto written =
        ::write(opened, line.constData(), static_cast<size_t>(line.size()));
    ::close(opened);
}

const char *nameOf(Fault fault)
{
    constexpr const char *names[] = {"Unknown", "Ambiguous",   "Unreadable", "Unwritable",
                                     "NoRoom",  "Undecodable", "Malformed",  "Refused",
                                     "Stale",   "Busy",        "Damaged",    "TooNew",
                                     "Missing", "Unanswered",  "Cancelled"};
    static_assert(std::size(names) == static_cast<size_t>(Fault::Cancelled) + 1);
    return names[static_cast<int>(fault)];
}

// The desk's own file by name; of others only what they are, for their names say what is in them.
QString notableFile(const QString &path)
{
    const QFileInfo file(path);
    if (file.fileName() == "feuillet.sqlite"_L1)
        return path;
    return file.suffix().isEmpty() ? u"a file or folder"_s : u"*."_s + file.suffix();
}

} // namespace

QString stateFolder()
{
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    const QString state =
        QDir::isAbsolutePath(given) ? given : QDir::homePath() + "/.local/state"_L1;
    return state + u"/feuillet"_s;
}

QString withoutHome(QString text)
{
    const QString home = QDir::homePath();
    return home.size() > 1 ? text.replace(home, u"~"_s) : text;
}

QString notable(const Error &error)
{
    const QString kind = QString::fromLatin1(nameOf(error.fault));
    switch (error.fault) {
    case Fault::Unreadable:
    case Fault::Unwritable:
    case Fault::NoRoom:
    case Fault::Damaged:
    case Fault::TooNew:
        return kind + u' ' + notableFile(error.detail);
    case Fault::Refused:
        return kind + u' ' + error.detail.section(u':', 0, 0);
    case Fault::Missing:
    case Fault::Unanswered:
        return kind + u' ' + error.detail;
    default:
        return kind;
    }
}

Log::Log(QString folder, Clock now) : m_folder(std::move(folder)), m_now(std::move(now)) {}

QString Log::file(int age) const
{
    const QString newest = m_folder + u"/feuillet.log"_s;
    return age == 0 ? newest : newest + u'.' + QString::number(age);
}

void Log::rotate()
{
    QFile::remove(file(files - 1));
    for (int age = files - 1; age > 0; --age)
        QFile::rename(file(age - 1), file(age));
}

void Log::note(const QString &kind, const QString &detail)
{
    const QByteArray line =
        (m_now().toString(Qt::ISODateWithMs) + u' ' + kind + u": "_s + oneLine(detail) + u'\n')
            .toUtf8();
    const QMutexLocker locked(&m_mutex);
    if (!QDir().mkpath(m_folder))
        return;
    if (QFileInfo(file()).size() + line.size() > mostBytes)
        rotate();
    append(file(), line);
}

void Log::note(const Error &error)
{
    note(u"fault"_s, notable(error));
}

QStringList Log::last(qsizetype lines) const
{
    const QMutexLocker locked(&m_mutex);
    QStringList all;
    for (int age = files - 1; age >= 0; --age)
        if (const auto bytes = readFile(file(age)))
            all += QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts);
    return all.mid(qMax<qsizetype>(0, all.size() - lines));
}

} // namespace feuillet
