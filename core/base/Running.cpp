#include "base/Running.h"

#include <QFile>
#include <QStringList>

#include <unistd.h>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

QString contentsOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? QString::fromLatin1(opened.readAll()).trimmed()
                                            : QString();
}

// When it was started, in ticks since the computer was; empty if there is none of that number.
QString startOf(const QString &number)
{
    // The program's name stands in brackets before it, and may hold anything.
    constexpr int fieldsBetween = 19;
    const QString stat = contentsOf(u"/proc/%1/stat"_s.arg(number));
    const QString fields = stat.mid(stat.lastIndexOf(u')') + 2);
    // A zombie waits for nothing but its parent.
    return fields.startsWith(u'Z') ? QString() : fields.section(u' ', fieldsBetween, fieldsBetween);
}

// Where numbers of processes mean the same.
QString herd()
{
    return contentsOf(u"/proc/sys/kernel/random/boot_id"_s) + u'/' +
           QFile::symLinkTarget(u"/proc/self/ns/pid"_s).section(u'/', -1);
}

} // namespace

QString thisProcess()
{
    const QString number = QString::number(::getpid());
    return QStringList{herd(), number, startOf(number)}.join(u' ');
}

bool hasEnded(const QString &process)
{
    const QStringList parts = process.split(u' ');
    if (parts.size() != 3 || parts[2].isEmpty() || parts[0] != herd())
        return false;
    return startOf(parts[1]) != parts[2];
}

} // namespace feuillet
