#include "ui/widgets/palette/Matching.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

QStringList found(const QString &typed, const QStringList &names)
{
    QList<Candidate> candidates;
    for (const QString &name : names)
        candidates.append({name, {}});
    QStringList found;
    for (const Ranked &one : ranked(typed, candidates))
        found << names[one.candidate];
    return found;
}

} // namespace

TEST_CASE("words are found in any order, without their accents and capitals", "[palette]")
{
    const auto names = QStringList{u"Publier le site…"_s, u"Aperçu"_s, u"À la une"_s};
    CHECK(found(u"site publier"_s, names) == QStringList{u"Publier le site…"_s});
    CHECK(found(u"apercu"_s, names) == QStringList{u"Aperçu"_s});
    CHECK(found(u"APERÇU"_s, names) == QStringList{u"Aperçu"_s});
    CHECK(found(u"site apercu"_s, names).isEmpty());
}

TEST_CASE("ligatures are found as the letters that most keyboards have", "[palette]")
{
    CHECK(found(u"oeil"_s, {u"L’œil du maire"_s}).size() == 1);
    CHECK(found(u"Œil"_s, {u"L'oeil du maire"_s}).size() == 1);
}

TEST_CASE("a whole word comes before the beginning of one, that before the middle, that before "
          "scattered letters",
          "[palette]")
{
    const auto names = QStringList{u"Notre traité"_s, u"Dénoter"_s, u"Notes"_s, u"Note"_s};
    CHECK(found(u"note"_s, names) ==
          QStringList{u"Note"_s, u"Notes"_s, u"Dénoter"_s, u"Notre traité"_s});
}

TEST_CASE("letters are found scattered from the beginning of a word, but not all over a text",
          "[palette]")
{
    CHECK(found(u"envrel"_s, {u"Envoyer en relecture"_s}).size() == 1);
    CHECK(found(u"pubsite"_s, {u"Publier le site…"_s}).size() == 1);
    CHECK(found(u"pre"_s, {u"Ouvrir après"_s, u"Open wires…"_s}).size() == 1);
    CHECK(found(u"zre"_s, {u"Envoyer en relecture"_s}).isEmpty());
    CHECK(found(u"plu"_s, {u"Le port se prépare longuement à une fête"_s}).isEmpty());
    CHECK(found(u"er"_s, {u"Exporter tout le reste"_s}).size() == 1); // within a word
    CHECK(found(u"et"_s, {u"Exporter tout"_s}).isEmpty());            // two letters prove nothing
}

TEST_CASE("the letters that were typed are told where they stand in the name", "[palette]")
{
    CHECK(nameMatch(u"cœur"_s, {u"Le cœur"_s, {}})->letters ==
          QList<qsizetype>{3, 4, 4, 5, 6}); // the ligature is one letter of the name, twice
    CHECK(nameMatch(u"g b"_s, {u"Bold gras"_s, {}})->letters == QList<qsizetype>{0, 5});
}

TEST_CASE("where a thing stands counts less than what it is called", "[palette]")
{
    const QList<Candidate> candidates{{u"Sombre"_s, u"Affichage › Thème"_s}, {u"Thème"_s, {}}};
    const auto order = ranked(u"theme"_s, candidates);
    REQUIRE(order.size() == 2);
    CHECK(order[0].candidate == 1);
    CHECK(order[1].match.letters.isEmpty());
}

TEST_CASE("where nothing is typed everything is there, what has a bonus first, the rest as it came",
          "[palette]")
{
    const auto order = ranked(u"  "_s, {{u"a"_s, {}}, {u"b"_s, {}}, {u"c"_s, {}, 3}});
    REQUIRE(order.size() == 3);
    CHECK(order[0].candidate == 2);
    CHECK(order[1].candidate == 0);
    CHECK(order[2].candidate == 1);
}

TEST_CASE("of two that fit alike the one used lately comes first, but not before one that fits "
          "better",
          "[palette]")
{
    const QList<Candidate> candidates{
        {u"Note"_s, {}}, {u"Noter"_s, {}}, {u"Notes"_s, {}, 9}, {u"Renoter"_s, {}, 9}};
    const auto order = ranked(u"note"_s, candidates);
    REQUIRE(order.size() == 4);
    CHECK(order[0].candidate == 0);
    CHECK(order[1].candidate == 2);
    CHECK(order[3].candidate == 3);
}
