#include "desk/proofing/Proof.h"
#include "core/desk/Newsroom.h"

using namespace feuillet;
using namespace feuillet::test;

namespace {

Article faulty()
{
    Article article = anArticle();
    article.lede = RichText(u"Le conseil a dicidé de construire un quai à Ploumanac."_s);
    return article;
}

QStringList wordsIn(const QList<Finding> &findings)
{
    QStringList words;
    for (const Finding &finding : findings)
        words << finding.arguments.value(0);
    return words;
}

} // namespace

TEST_CASE("proofing finds what is misspelt, certain faults before names", "[desk]")
{
    Newsroom room;

    const auto reader = must(loadProofreader(room.annas));
    const QStringList words = wordsIn(reader->read(faulty()));

    CHECK(words.indexOf(u"dicidé"_s) == 0);
    CHECK(words.contains(u"Ploumanac"_s));
}
