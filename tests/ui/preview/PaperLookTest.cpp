#include "core/publish/SamplePages.h"
#include "support/Builders.h"
#include "ui/preview/paper/Printing.h"
#include "ui/preview/PaperTools.h"
#include "ui/preview/PreviewTools.h"
#include "ui/preview/RealPage.h"
#include "ui/preview/ShownPanel.h"

#include <catch2/catch.hpp>
#include <QTemporaryDir>

namespace feuillet::test {

using namespace Qt::StringLiterals;

namespace {

Article aLongStory(Layout layout)
{
    Article article = theWholeStory();
    article.layout = layout;
    for (Section &section : article.sections)
        for (int number = 0; number < 9; ++number)
            section.paragraphs.append(aParagraph(
                u"%1 : au bout du quai, trois hommes attendent la marée. On a refait "
                "les bollards, repeint la cale, et personne ne sait qui paiera le "
                "dragage du chenal, promis pour l’automne, repoussé au printemps, et "
                "dont le devis a doublé depuis le premier appel d’offres."_s.arg(number)));
    return article;
}

QString printed(const Page &page, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"page.pdf"_s);
    std::optional<Result<>> outcome;
    writePdf(page, path, [&](const Result<> &result) { outcome = result; });
    REQUIRE(waitUntil([&] { return outcome.has_value(); }));
    REQUIRE(outcome->has_value());
    return path;
}

} // namespace

TEST_CASE("the paper look breaks where the printed page does", "[preview]")
{
    if (!hasPaperTools())
        return;
    const QTemporaryDir folder;
    for (const Layout layout : {Layout::Article, Layout::LongRead, Layout::Brief}) {
        const Page page = realPage(aLongStory(layout));
        const QString pdf = printed(page, folder);
        ShownPanel shown;
        REQUIRE(shown.show(page));
        shown.panel.tools().choose(Device::Paper);

        const QStringList firsts = shown.evaluate(u"preview.markBreaks()"_s).toStringList();

        CAPTURE(layoutName(layout).toStdString());
        REQUIRE(pagesOf(pdf) > 2);
        REQUIRE(firsts.size() + 1 == pagesOf(pdf));
        for (qsizetype at = 0; at < firsts.size(); ++at) {
            const QString begins = textOf(pdf, static_cast<int>(at) + 2).simplified().left(25);
            CAPTURE(at, begins.toStdString(), firsts[at].toStdString());
            CHECK(firsts[at].simplified().contains(begins));
        }
    }
}

} // namespace feuillet::test
