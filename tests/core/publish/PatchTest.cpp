#include "publish/Patch.h"

#include "article/Body.h"
#include "core/publish/Elements.h"
#include "core/publish/SamplePages.h"
#include "publish/Markup.h"
#include "support/Builders.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

// The insides of all elements that a patch can name, by its selector.
QHash<QString, QStringList> insidesOf(const Article &article)
{
    const ParsedPage page(pageOf(article).html);
    QHash<QString, QStringList> insides;
    const auto fill = [&](const QString &selector, const QList<ParsedPage::Element> &elements) {
        for (const auto &element : elements)
            insides[selector] << QString::fromUtf8(element.inner);
    };
    fill(QString::fromLatin1(blockSelector), page.blocks());
    fill(u"h1"_s, page.all({u"h1"_s}));
    fill(u".kicker"_s, page.ofClass(u"kicker"_s));
    fill(u".lede"_s, page.ofClass(u"lede"_s));
    return insides;
}

Article edited(const Article &article, std::mt19937 &random)
{
    Article changed = article;
    const auto paragraphs = paragraphsOf(article);
    if (!paragraphs.isEmpty()) {
        const auto at = std::uniform_int_distribution<qsizetype>(0, paragraphs.size() - 1)(random);
        changed = withParagraph(changed, paragraphs[at].id, RichText(randomText(random)));
    }
    if (random() % 3 == 0)
        changed.headline = randomText(random);
    if (random() % 3 == 0)
        changed.sections.last().crosshead = randomText(random, 3);
    if (random() % 3 == 0)
        changed.kicker = randomText(random, 4);
    if (random() % 4 == 0)
        changed.lede = RichText(randomText(random));
    return changed;
}

} // namespace

TEST_CASE("a keystroke in a paragraph is one patch", "[publish]")
{
    const Article before = theWholeStory();
    const Article after = withParagraph(before, ParagraphId(9), RichText(u"Réponse <attendue>."_s));

    const auto patches = patchesBetween(before, after);

    REQUIRE(patches);
    CHECK(*patches ==
          QList<Patch>{{QString::fromLatin1(blockSelector), 13, u"Réponse &lt;attendue&gt;."_s}});
}

TEST_CASE("equal articles need no patch, and desk fields none either", "[publish]")
{
    const Article before = theWholeStory();
    Article after = before;
    after.deskNote = u"rappeler la mairie"_s;
    after.urgency = 1;

    CHECK(patchesBetween(before, before) == QList<Patch>());
    CHECK(patchesBetween(before, after) == QList<Patch>());
}

TEST_CASE("patches lead from any page to the page of the edited article", "[publish]")
{
    std::mt19937 random(23);
    int patched = 0;
    for (int round = 0; round < 150; ++round) {
        const Article before = randomArticle(random);
        const Article after = edited(before, random);
        const auto patches = patchesBetween(before, after);
        if (!patches)
            continue;
        auto insides = insidesOf(before);
        for (const Patch &patch : *patches)
            insides[patch.selector][patch.index] = patch.innerHtml;
        REQUIRE(insides == insidesOf(after));
        ++patched;
    }
    CHECK(patched > 40);
}

TEST_CASE("what changes more than words asks for the page", "[publish]")
{
    const Article before = theWholeStory();
    const auto changedBy = [&](auto change) {
        Article after = before;
        change(after);
        return patchesBetween(before, after);
    };

    CHECK_FALSE(patchesBetween(before, withSplit(before, ParagraphId(1), 10, ParagraphId(77))));
    CHECK_FALSE(patchesBetween(before, withParagraph(before, ParagraphId(9), RichText())));
    CHECK_FALSE(changedBy([](Article &a) { a.kicker.clear(); }));
    CHECK_FALSE(changedBy([](Article &a) { a.lede = {}; }));
    CHECK_FALSE(changedBy([](Article &a) { a.photos.first().caption = u"autre"_s; }));
    CHECK_FALSE(
        changedBy([](Article &a) { a.sections[0].paragraphs[0].kind = ParagraphKind::Quotation; }));
    CHECK_FALSE(changedBy([](Article &a) { a.signature = Signature(u"X"_s); }));
}
