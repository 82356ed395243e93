#include "app/cli/Terminal.h"

#include "desk/Wording.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

} // namespace

void Terminal::bytes(const QByteArray &bytes)
{
    write(stdout, bytes);
}

void Terminal::line(const QString &line)
{
    write(stdout, line.toUtf8() + '\n');
}

void Terminal::json(QJsonObject object)
{
    object.insert(u"schema"_s, 1);
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Terminal::acknowledge(ArticleId id, int revision)
{
    line(u"ACK %1 %2"_s.arg(id.text()).arg(revision));
    std::fflush(stdout);
}

void Terminal::say(const QString &sentence)
{
    write(stderr, "feuillet-cli: " + sentence.toUtf8() + '\n');
}

void Terminal::tellProgress(qsizetype done, qsizetype total)
{
    static const bool isWatched = ::isatty(STDERR_FILENO) == 1;
    constexpr qsizetype oftenEnough = 16;
    if (isWatched && (done % oftenEnough == 0 || done == total))
        write(stderr, '\r' + QByteArray::number(done) + " / " + QByteArray::number(total) +
                          (done == total ? "\n" : ""));
}

Exit Terminal::fail(const Error &error, const QString &about)
{
    const QString said = sentence(error);
    say(said.contains(about) ? said : about + u": "_s + said);
    return exitOf(error);
}

Exit Terminal::usage(const QString &sentence)
{
    say(sentence);
    return Exit::Usage;
}

Exit Terminal::ended(Exit exit)
{
    if (std::fflush(stdout) == 0 && !std::ferror(stdout))
        return exit;
    say(Words::tr("The answer could not be written to the standard output."));
    return std::max(exit, Exit::Files);
}

} // namespace feuillet::cli
