#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

QDir corpus(const QString &folder)
{
    return QDir(QStringLiteral(FEUILLET_TEST_DATA "/proofing/") + folder);
}

QStringList linesIn(const QDir &folder)
{
    QStringList lines;
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            lines += QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return lines;
}

} // namespace

TEST_CASE("a faulty sentence of the corpus says what is wrong in it and what was meant", "[corpus]")
{
    const QStringList lines = linesIn(corpus(u"recall"_s));
    CHECK(lines.size() >= 400);
    for (const QString &line : lines) {
        CAPTURE(line.toStdString());
        const QStringList columns = line.split(u'\t');
        REQUIRE(columns.size() == 3);
        CHECK(columns[0].contains(columns[1]));
        CHECK(columns[1] != columns[2]);
    }
}

TEST_CASE("the correct texts of the corpus hold 5,000 words in 60 paragraphs", "[corpus]")
{
    const QStringList paragraphs = linesIn(corpus(u"correct"_s));
    CHECK(paragraphs.size() >= 60);
    CHECK(paragraphs.join(u' ').count(u' ') >= 5000);
}
