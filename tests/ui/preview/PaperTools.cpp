#include "ui/preview/PaperTools.h"

#include <catch2/catch.hpp>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace feuillet::test {

using namespace Qt::StringLiterals;

namespace {

QString answerOf(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

bool hasPaperTools()
{
    const bool are = !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty();
    if (!are)
        WARN("skipped: pdftotext is not there; poppler-utils brings it");
    REQUIRE((are || qgetenv("CI") != "true"));
    return are;
}

QString textOf(const QString &pdf, int page)
{
    QStringList arguments{u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s};
    if (page > 0)
        arguments =
            QStringList{u"-f"_s, QString::number(page), u"-l"_s, QString::number(page)} + arguments;
    return answerOf(u"pdftotext"_s, arguments);
}

int pagesOf(const QString &pdf)
{
    static const QRegularExpression count(u"Pages:\\s+(\\d+)"_s);
    return count.match(answerOf(u"pdfinfo"_s, {pdf})).captured(1).toInt();
}

int picturesOf(const QString &pdf)
{
    static const QRegularExpression row(u"^\\s*\\d+\\s+\\d+ image "_s,
                                        QRegularExpression::MultilineOption);
    return static_cast<int>(answerOf(u"pdfimages"_s, {u"-list"_s, pdf}).count(row));
}

} // namespace feuillet::test
