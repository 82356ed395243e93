#include "ui/widgets/Folding.h"

#include "support/Printing.h"

using namespace feuillet;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("folding leaves nothing of case, accents, ligatures and typography", "[widgets]")
{
    CHECK(folded(u"L’Œuvre d’ÉTÉ"_s) == u"l'oeuvre d'ete"_s);
    CHECK(folded(u"40\u202f% à Nîmes\u00a0!"_s) == u"40 % a nimes !"_s);
    CHECK(folded(u"porte\u00adfeuille"_s) == u"portefeuille"_s);
    CHECK(folded(u"e\u0301te\u0301"_s) == folded(u"été"_s));
}

TEST_CASE("every word of a query has to be there, in any order", "[widgets]")
{
    const auto text = folded(u"Crues : la Loire sous surveillance"_s);

    CHECK(holdsWords(text, folded(u"LOIRE crue"_s)));
    CHECK(holdsWords(text, u""_s));
    CHECK_FALSE(holdsWords(text, folded(u"loire seine"_s)));
}
