#include "proofing/slips/Pattern.h"

#include "core/proofing/Words.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

// What the pattern covers in a text, each time with | between the words; "" where it does not
// match.
QString covered(QStringView pattern, const QString &text)
{
    Lexicon lexicon(frenchSpelling().dictionary());
    const Pattern compiled(pattern, lexicon);
    Words words;
    words.read(passageOf({{.field = Field::Lede, .length = text.size()}, RichText(text, {})}),
               lexicon);
    QStringList found;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const auto &triggers = compiled.triggers();
        if (std::ranges::find(triggers, words[at].key) == triggers.end())
            continue;
        if (const auto match = compiled.matchAt(words, at))
            for (const qsizetype target : match->targets)
                found << words[target].text.toString();
    }
    return found.join(u'|');
}

} // namespace

TEST_CASE("a pattern is words that stand together", "[slip pattern]")
{
    CHECK(covered(u"il *à", u"Il à dit."_s) == u"à");
    CHECK(covered(u"il *à", u"Il, à dix heures, part."_s).isEmpty());
    CHECK(covered(u"il *à", u"Il « à » dit."_s).isEmpty());
    CHECK(covered(u"il|elle *à|as", u"elle as faim"_s) == u"as");
}

TEST_CASE("an elided word is a word of a pattern", "[slip pattern]")
{
    CHECK(covered(u"n' *à", u"Il n’à pas dit."_s) == u"à");
    CHECK(covered(u"*d' *avantage", u"Il veut d'avantage."_s) == u"d'|avantage");
}

TEST_CASE("a pattern asks for classes of words, both or not", "[slip pattern]")
{
    CHECK(covered(u"les *<noun>&<sg>", u"les soldat et les soldats"_s) == u"soldat");
    CHECK(covered(u"les *<noun>&~soldat", u"les soldat et les maison"_s) == u"maison");
}

TEST_CASE("a word may be left out, or must not be there", "[slip pattern]")
{
    CHECK(covered(u"a pas|plus? *<inf>", u"Il a pas annoncer. Il a annoncer."_s) ==
          u"annoncer|annoncer");
    CHECK(covered(u"*le !<noun>", u"le chat le dit"_s) == u"le");
    CHECK(covered(u"!tout *le", u"tout le temps et le reste"_s) == u"le");
}

TEST_CASE("clauses begin behind punctuation, sentences with a capital", "[slip pattern]")
{
    CHECK(covered(u"^ *le", u"Hier, le chat et le chien. Le soir"_s) == u"le|Le");
    CHECK(covered(u"^^ *le", u"Hier, le chat et le chien. Le soir"_s) == u"Le");
    CHECK(covered(u"^^ *le", u"le reste d'une ligne"_s).isEmpty());
    CHECK(covered(u"^|que *le", u"Il dit que le chat. Le chien et le loup"_s) == u"le|Le");
    CHECK(covered(u"*là|la $", u"Il est la. La porte, la nuit"_s) == u"la");
}

TEST_CASE("a main clause has no relative word before in its sentence", "[slip pattern]")
{
    CHECK(covered(u"[main] il *a", u"Ce que dit il a. Hier, il a."_s) == u"a");
}

TEST_CASE("a comma stands in a pattern by itself", "[slip pattern]")
{
    CHECK(covered(u"<adjective> , *voir", u"difficile, voir rare ; difficile voir"_s) == u"voir");
}
