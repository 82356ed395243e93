#include "core/photo/Pictures.h"
#include "ui/preview/PaperTools.h"
#include "ui/preview/SeenPage.h"

#include <catch2/catch.hpp>
#include <QFile>

namespace feuillet::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int photos = 7;

// The letters of words that stand aslant are read one by one, from the last.
bool isMarked(const QString &pdf, int page)
{
    return textOf(pdf, page).remove(u'\n').contains(u"EVUER"_s);
}

bool isWhole(const QString &pdf)
{
    QFile file(pdf);
    return file.open(QIODevice::ReadOnly) && file.readAll().trimmed().endsWith("%%EOF");
}

// With photos far down the page, where a reader's browser would not have loaded them yet.
struct PrintedStory : SeenPage
{
    PrintedStory()
    {
        QList<GivenPicture> pictures;
        for (int number = 0; number < photos; ++number)
            pictures << GivenPicture{{}, aJpeg({300 + number, 200})};
        emit sheet().picturesGiven(0, pictures);
        REQUIRE(waitUntil([this] { return article().photos.size() == photos; }));
        REQUIRE(workbench->save());
    }

    QString asked(ActionName action)
    {
        answers.pdf = home->filePath(u"papier-%1.pdf"_s.arg(++m_count));
        window->perform(action);
        const bool came = waitUntil([this] { return !failures.isEmpty() || isWhole(answers.pdf); });
        REQUIRE(came);
        REQUIRE(failures.isEmpty());
        return answers.pdf;
    }

private:
    int m_count = 0;
};

} // namespace

TEST_CASE(
    "a proof from the window is a PDF with every photo, and says across it that nobody signed",
    "[window]")
{
    if (!hasPaperTools())
        return;
    PrintedStory story;

    const QString proof = story.asked(ActionName::ProofPdf);

    CHECK(picturesOf(proof) == photos);
    CHECK(textOf(proof).contains(u"Vingt quais"_s));
    for (int page = 1; page <= pagesOf(proof); ++page)
        CHECK(isMarked(proof, page));
}

TEST_CASE("the proof of a signed text has no mark across it", "[window]")
{
    if (!hasPaperTools())
        return;
    PrintedStory story;
    story.window->perform(ActionName::Submit);
    story.workbench->sitDown(story.reader);
    story.window->perform(ActionName::Sign);

    const QString proof = story.asked(ActionName::ProofPdf);

    CHECK(picturesOf(proof) == photos);
    CHECK_FALSE(isMarked(proof, 1));
    CHECK_FALSE(textOf(proof).contains(u"ÉPREUVE"_s));
}

TEST_CASE("printing from the window brings every sheet to the printer that was chosen", "[window]")
{
    if (!hasPaperTools())
        return;
    PrintedStory story;

    const QString paper = story.asked(ActionName::Print);

    CHECK(pagesOf(paper) == pagesOf(story.asked(ActionName::ProofPdf)));
}

TEST_CASE("a proof that nobody named a file for is not written", "[window]")
{
    SeenPage seen;
    seen.answers.pdf.clear();
    seen.window->perform(ActionName::ProofPdf);
    seen.window->perform(ActionName::Print);
    CHECK(seen.failures.isEmpty());
}

} // namespace feuillet::test
