#include "article/Credit.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>

using namespace feuillet;
using namespace Qt::StringLiterals;

TEST_CASE("slots that a sender left empty are seen", "[article]")
{
    for (const QString &line :
         {u"/ AFP"_s, u" / AFP"_s, u"Photo  / "_s, u"© "_s, u"©"_s, u"Photo"_s, u"Crédit photo :"_s,
          u"Photo : / AGP"_s, u"Jean Morvan / ©"_s, u"- - AGENCE / @Nom/AGP"_s, u"-AGP"_s,
          u"Jean Morvan –"_s, u"A // B"_s, u"A | | B"_s, u"© 2026"_s, u"(c) /"_s}) {
        INFO(line.toStdString());
        CHECK(creditIn(line).hasEmptySlots);
    }
}

TEST_CASE("a credit that is filled in is left alone", "[article]")
{
    for (const QString &line :
         {u"AFP"_s, u"© AFP"_s, u"©AFP"_s, u"Photo : Jean Morvan / AGP"_s, u"Photo Jean Morvan"_s,
          u"Jean-Paul Morvan - AGP"_s, u"PHOTOPQR / LE PORT / AGP"_s, u"Photothèque de Brest"_s,
          u"Photo-Club d’Iroise"_s, u"© 2026 AGP"_s, u"DR"_s, u""_s, u"  "_s}) {
        INFO(line.toStdString());
        CHECK_FALSE(creditIn(line).hasEmptySlots);
    }
}

TEST_CASE("the names of a credit come without its label", "[article]")
{
    CHECK(creditIn(u"Crédit photo\u00A0: Jean Morvan/AGP"_s).names ==
          QStringList{u"Jean Morvan"_s, u"AGP"_s});
    CHECK(creditIn(u"© Photo : AGP"_s).names == QStringList{u"AGP"_s});
    CHECK(creditIn(u"© 2026, AGP"_s).names == QStringList{u"AGP"_s});
}

TEST_CASE("who made a picture is told apart from who brings it", "[article]")
{
    CHECK(creditedIn(u"JEAN MORVAN / AFP"_s) == Credited{u"JEAN MORVAN"_s, u"AFP"_s});
    CHECK(creditedIn(u"AFP / Jean Morvan"_s) == Credited{u"Jean Morvan"_s, u"AFP"_s});
    CHECK(creditedIn(u"Jean Morvan - Getty Images / AFP"_s) ==
          Credited{u"Jean Morvan"_s, u"Getty Images / AFP"_s});
    CHECK(creditedIn(u"© AFP"_s) == Credited{{}, u"AFP"_s});
    CHECK(creditedIn(u"Ville de Brest"_s) == Credited());
    CHECK(creditedIn(u"AFP / AFP"_s) == Credited{{}, u"AFP"_s});
}

TEST_CASE("the standard form takes the photo's own names before those of the line", "[article]")
{
    CHECK(standardCredit({.creator = u"Jean Morvan"_s, .creditLine = u"/ AFP"_s}) ==
          u"Jean Morvan / AFP"_s);
    CHECK(standardCredit({.creditLine = u"AFP/Jean Morvan"_s}) == u"Jean Morvan / AFP"_s);
    CHECK(standardCredit({.creditLine = u"- - Ville de Brest"_s}) == u"Ville de Brest"_s);
    CHECK(standardCredit({.creator = u"- -"_s, .creditLine = u"© AFP"_s}) == u"AFP"_s);
    CHECK(standardCredit({.creditLine = u"Photo  / "_s}).isEmpty());
}

TEST_CASE("the standard form of any credit has no empty slot and is its own standard form",
          "[article]")
{
    for (const QString &line : {u"- - AGENCE / @Nom/AGP"_s, u"© Ville de Brest /"_s,
                                u"Photo : A | B - C"_s, u"/ / AFP / / Jean Morvan"_s}) {
        const QString standard = standardCredit({.creditLine = line});
        CHECK_FALSE(creditIn(standard).hasEmptySlots);
        CHECK(standardCredit({.creditLine = standard}) == standard);
    }
}

TEST_CASE("what was found in a picture fills gaps and overwrites nothing", "[article]")
{
    const Photo found{.caption = u"Le quai"_s,
                      .altText = u"Un quai"_s,
                      .creator = u"Jean Morvan"_s,
                      .provider = u"AGP"_s,
                      .creditLine = u"Jean Morvan / AGP"_s,
                      .rights = u"© AGP"_s,
                      .place = u"Brest"_s,
                      .dateTaken = {2026, 3, 5},
                      .digitalSource = DigitalSource::Camera};
    CHECK(withPrefilled({}, found) == found);

    Photo written = found;
    for (QString Photo::*words :
         {&Photo::caption, &Photo::altText, &Photo::creator, &Photo::provider, &Photo::creditLine,
          &Photo::rights, &Photo::place})
        written.*words = u"écrit"_s;
    written.dateTaken = {2020, 1, 1};
    written.digitalSource = DigitalSource::TrainedModel;
    CHECK(withPrefilled(written, found) == written);
    CHECK(withPrefilled({.caption = u"\u00A0 "_s}, found).caption == u"Le quai"_s);
}
