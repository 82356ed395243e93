#include "ui/review/MergeDialog.h"
#include "support/Builders.h"
#include "support/Printing.h"
#include "support/Widgets.h"
#include "ui/review/MarkedText.h"

#include <catch2/catch.hpp>
#include <QPushButton>
#include <QRadioButton>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

// Both wrote the headline and the urgency; one removed a paragraph that the other changed.
MergeOffer anOffer()
{
    const auto base = anArticle();
    MergeOffer offer{{}, base, base, u"Anna Kermadec"_s, u"Bruno Le Goff"_s};
    offer.mine.headline = u"À Brest, le port se prépare"_s;
    offer.theirs.headline = u"Éolien en mer : Brest se prépare"_s;
    offer.mine.urgency = 2;
    offer.theirs.urgency = 3;
    offer.mine.sections[1].paragraphs.removeAt(1);
    offer.theirs.sections[1].paragraphs[1].text = RichText(u"Le calendrier est suspendu."_s);
    offer.merged = merged(base, offer.mine, offer.theirs);
    return offer;
}

void choose(const MergeDialog &dialog, const QString &name, int at)
{
    dialog.findChildren<QRadioButton *>(name).at(at)->click();
}

} // namespace

TEST_CASE("a merge is saved once every place has its choice", "[review]")
{
    const auto offer = anOffer();
    REQUIRE(offer.merged.conflicts.size() == 3);
    MergeDialog dialog(offer);
    auto &save = child<QPushButton>(dialog, u"save"_s);
    CHECK_FALSE(save.isEnabled());

    choose(dialog, u"theirs"_s, 0);
    choose(dialog, u"mine"_s, 1);
    CHECK_FALSE(save.isEnabled());
    choose(dialog, u"mine"_s, 2);

    CHECK(save.isEnabled());
    const auto article = dialog.article();
    CHECK(article.headline == offer.theirs.headline);
    CHECK(article.sections[1].paragraphs.size() == 1);
    CHECK(article.urgency == 2);
}

TEST_CASE("both texts can stay, where there are two", "[review]")
{
    const auto offer = anOffer();
    MergeDialog dialog(offer);

    REQUIRE(dialog.findChildren<QRadioButton *>(u"both"_s).size() == 1);
    choose(dialog, u"both"_s, 0);
    choose(dialog, u"theirs"_s, 1);
    choose(dialog, u"theirs"_s, 2);

    const auto article = dialog.article();
    CHECK(article.headline.contains(offer.mine.headline));
    CHECK(article.headline.contains(offer.theirs.headline));
    CHECK(article.sections[1].paragraphs == offer.theirs.sections[1].paragraphs);
    CHECK(article.urgency == 3);
}

TEST_CASE("each place shows what each of the two wrote, with all its words", "[review]")
{
    const auto offer = anOffer();
    const MergeDialog dialog(offer);
    QStringList shown;
    for (const auto *text : dialog.findChildren<MarkedText *>())
        shown << text->accessibleName();

    REQUIRE(shown.size() == 6);
    CHECK(shown.contains(offer.mine.headline));
    CHECK(shown.contains(offer.theirs.headline));
    CHECK(shown.contains(u"Le calendrier est suspendu."_s));
}

TEST_CASE("a text that is marked is as high as its words need", "[review]")
{
    const MarkedText text(
        comparedTexts(u"un deux"_s, u"un trois quatre cinq six sept huit neuf"_s));
    CHECK(text.heightForWidth(80) > text.heightForWidth(800));
    CHECK(text.heightForWidth(800) > 0);
}
