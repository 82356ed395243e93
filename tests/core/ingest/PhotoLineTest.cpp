#include "ingest/PhotoLine.h"

#include "support/Printing.h"

using namespace feuillet;
using namespace Qt::StringLiterals;

TEST_CASE("a photo line splits into caption and credit", "[photo line]")
{
    const std::pair<QString, PhotoLine> cases[]{
        {u"Le quai, mardi / Photo: Jean Morvan / ALP"_s,
         {u"Le quai, mardi"_s, u"Jean Morvan / ALP"_s}},
        {u"Le quai / Photo\u00A0: ALP"_s, {u"Le quai"_s, u"ALP"_s}},
        {u"Le quai / Crédit photo : ALP"_s, {u"Le quai"_s, u"ALP"_s}},
        {u"Le quai. Photo : ALP"_s, {u"Le quai."_s, u"ALP"_s}},
        {u"Le quai - PHOTOS: ALP"_s, {u"Le quai"_s, u"ALP"_s}},
        {u"Crédit : ALP"_s, {QString(), u"ALP"_s}},
        {u"Le quai © Jean Morvan"_s, {u"Le quai"_s, u"Jean Morvan"_s}},
        {u"Le quai / © ALP"_s, {u"Le quai"_s, u"ALP"_s}},
        {u"© ALP"_s, {QString(), u"ALP"_s}},
        {u"Le quai / Photo:"_s, {u"Le quai"_s, QString()}},
    };
    for (const auto &[line, parts] : cases) {
        INFO(line.toStdString());
        REQUIRE(photoLineIn(line));
        CHECK(photoLineIn(line)->caption == parts.caption);
        CHECK(photoLineIn(line)->credit == parts.credit);
    }
    CHECK_FALSE(photoLineIn(u"La photo : un art du temps"_s));
    CHECK_FALSE(photoLineIn(u"Le maire l'a dit : pas de photo"_s));
    CHECK_FALSE(photoLineIn(u"Photo:"_s));
}

TEST_CASE("creator and provider are filled only where the credit is clear", "[photo line]")
{
    const auto clear = photoOf({u"Le quai"_s, u"Jean Morvan / La Gazette"_s});
    CHECK(clear.creator == u"Jean Morvan"_s);
    CHECK(clear.provider == u"La Gazette"_s);
    CHECK(clear.creditLine == u"Jean Morvan / La Gazette"_s);
    CHECK(photoOf({{}, u"ALP"_s}).provider == u"ALP"_s);
    for (const QString &credit :
         {u"- - LITTORAL / @YannickMorvezen/ALP"_s, u"@Morvezen/ALP"_s, u"le service photo"_s,
          u"DR"_s + u" / ALP / AB"_s, u"- / ALP"_s}) {
        const auto photo = photoOf({{}, credit});
        CHECK(photo.creditLine == credit);
        CHECK(photo.creator.isEmpty());
        CHECK(photo.provider.isEmpty());
    }
}
