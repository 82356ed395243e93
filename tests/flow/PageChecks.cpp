#include "flow/PageChecks.h"

#include "article/Body.h"
#include "base/AtomicFile.h"
#include "core/publish/Elements.h"
#include "publish/Markup.h"
#include "support/Printing.h"

#include <QDirIterator>

namespace feuillet::test {

using namespace Qt::StringLiterals;

namespace {

QStringList expectedBlocks(const Article &article)
{
    QStringList blocks;
    for (const Block &block : flow(article.sections)) {
        if (!isShown(block, {}))
            continue;
        if (const auto *const paragraph = std::get_if<Paragraph>(&block))
            blocks << inlineHtml(paragraph->text);
        else
            blocks << inlineHtml(RichText(std::get<Crosshead>(block).text));
    }
    return blocks;
}

} // namespace

void checkHolds(const QByteArray &html, const Article &article)
{
    const ParsedPage page(html);
    CHECK(page.parseErrors() == 0);
    const auto headings = page.all({u"h1"_s});
    REQUIRE(headings.size() == 1);
    CHECK(
        QString::fromUtf8(headings.first().inner).contains(inlineHtml(RichText(article.headline))));
    QStringList blocks;
    for (const auto &element : page.blocks())
        blocks << QString::fromUtf8(element.inner).trimmed();
    CHECK(blocks == expectedBlocks(article));
}

QByteArray bytesOf(const QString &file)
{
    const auto bytes = readFile(file);
    INFO(file.toStdString());
    REQUIRE(bytes);
    return *bytes;
}

qsizetype filesIn(const QString &folder)
{
    qsizetype count = 0;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    for (; entries.hasNext(); entries.next())
        ++count;
    return count;
}

} // namespace feuillet::test
