#include "article/Signature.h"
#include "article/Photo.h"
#include "support/Printing.h"

using namespace feuillet;
using namespace Qt::StringLiterals;

TEST_CASE("the signature of a wire names its author and the desk", "[article]")
{
    const Signature signature(u"M.Durand-Leroux--RTC"_s);

    CHECK(signature.text() == u"M.Durand-Leroux--RTC"_s);
    CHECK(signature.authors() == QStringList{u"M. Durand-Leroux"_s});
    CHECK(signature.deskCode() == u"RTC"_s);
}

TEST_CASE("a byline names its authors and their place", "[article]")
{
    CHECK(Signature(u"Camille Le Goff, à Brest"_s).place() == u"Brest"_s);
    CHECK(Signature(u"Camille Le Goff, à Brest"_s).authors() == QStringList{u"Camille Le Goff"_s});
    CHECK(Signature(u"Ana de la Rue et J.-P. Morvan"_s).authors() ==
          QStringList{u"Ana de la Rue"_s, u"J.-P. Morvan"_s});
    CHECK(Signature(u"A. Kerel, B. Le Bras et C. Tanguy--ECO"_s).authors().size() == 3);
}

TEST_CASE("a signature that cannot be read stays as it was written", "[article]")
{
    const Signature signature(u"la rédaction (avec agences)"_s);

    CHECK(signature.text() == u"la rédaction (avec agences)"_s);
    CHECK(signature.authors().isEmpty());
    CHECK(signature.deskCode().isEmpty());
}

TEST_CASE("a dateline tells place, date and source", "[article]")
{
    const Dateline dateline(u"Port-Louis (Morbihan), 1er nov 2024 (AGP) -"_s);

    CHECK(dateline.place() == u"Port-Louis (Morbihan)"_s);
    CHECK(dateline.date() == QDate(2024, 11, 1));
    CHECK(dateline.source() == u"AGP"_s);
    CHECK(Dateline(u"Brest, 12 août (AGP) –"_s).place() == u"Brest"_s);
    CHECK_FALSE(Dateline(u"Brest, 12 août (AGP) –"_s).date().isValid());
    CHECK(Dateline(u"Brest, 3 juil. 2023 (AGP) -"_s).date() == QDate(2023, 7, 3));
}

TEST_CASE("only a dateline at the very start of a text is taken for one", "[article]")
{
    const QString text = u"Brest, 1 nov 2024 (AGP) - Le port se prépare."_s;
    CHECK(Dateline::opening(text) == u"Brest, 1 nov 2024 (AGP) - "_s);
    CHECK(Dateline::opening(u"Le port de Brest (Finistère) se prépare - enfin.").isEmpty());
    CHECK(Dateline::opening(u"Il l’a dit à Brest, 1 nov 2024 : (AGP) rien.").isEmpty());
}

TEST_CASE("empty slots in a credit are seen", "[article]")
{
    for (const QStringView credit :
         {u"- - AGENCE / @Nom/AGP", u"/ AGP", u"Jean Morvan /", u"A // B"})
        CHECK(hasEmptyCreditSlots(credit));
    for (const QStringView credit :
         {u"Jean Morvan / La Gazette", u"Jean-Paul Morvan - AGP", u"AGP", u""})
        CHECK_FALSE(hasEmptyCreditSlots(credit));
}
