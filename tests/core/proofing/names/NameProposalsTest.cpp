#include "proofing/names/NameProposals.h"

#include "core/proofing/Words.h"
#include "support/Builders.h"
#include "support/Printing.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

QList<NameProposal> proposalsFrom(const QString &text, Spelling &spelling = frenchSpelling())
{
    Article article;
    article.lede = RichText(text);
    NameCount names(spelling);
    names.add(article);
    return names.proposals();
}

QStringList namesFrom(const QString &text)
{
    QStringList names;
    for (const NameProposal &proposal : proposalsFrom(text))
        names << proposal.name;
    return names;
}

} // namespace

TEST_CASE("unknown names are proposed, the most frequent first", "[names]")
{
    CHECK(proposalsFrom(u"À Klow, le RZPG a dit non. Il quitte Klow. M. Yann Kermalec, lui, reste "
                        "à Klow avec le RZPG."_s) ==
          QList<NameProposal>{{u"Klow"_s, 3, HouseWordKind::Place},
                              {u"RZPG"_s, 2, HouseWordKind::Acronym},
                              {u"Yann Kermalec"_s, 1, HouseWordKind::Person}});
}

TEST_CASE("a name of several words is one, with its particles", "[names]")
{
    CHECK(namesFrom(u"L’avis d’Aude de Kermeurz compte."_s) == QStringList{u"Aude de Kermeurz"_s});
    CHECK(namesFrom(u"Selon Zelbensky, oui."_s) == QStringList{u"Zelbensky"_s});
    CHECK(namesFrom(u"Zelbensky de son côté, la Klow, Zorgul."_s) ==
          QStringList{u"Klow"_s, u"Zelbensky"_s, u"Zorgul"_s});
}

TEST_CASE("what the dictionary or the house knows is not proposed", "[names]")
{
    Spelling spelling(french(), HouseWords::of({u"Yann Kermalec"_s}));
    CHECK(
        proposalsFrom(u"À Paris, Yann Kermalec et Jean Dupont ont dejeuné."_s, spelling).isEmpty());
}
