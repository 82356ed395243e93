#include "store/search/Snippet.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>

#include <random>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

QStringList matched(const Snippet &snippet)
{
    QStringList words;
    for (const SearchMatch &match : snippet.matches)
        words << snippet.text.mid(match.start, match.length);
    return words;
}

QString numbers(int from, int to)
{
    QStringList words;
    for (int at = from; at <= to; ++at)
        words << u"n%1"_s.arg(at);
    return words.join(u' ');
}

} // namespace

TEST_CASE("a short text is its own snippet, on one line", "[store]")
{
    const auto snippet = Sought(u"port"_s).in(u"Le port,\nla rade."_s);

    CHECK(snippet.text == u"Le port, la rade."_s);
    CHECK(matched(snippet) == QStringList{u"port"_s});
}

TEST_CASE("words are found as the index folds them", "[store]")
{
    for (const auto &[words, text] : {std::pair{u"coeur"_s, u"cœur"_s},
                                      {u"cœur"_s, u"Coeur"_s},
                                      {u"ETE"_s, u"été"_s},
                                      {u"été"_s, u"e\u0301te\u0301"_s},
                                      {u"l'éol"_s, u"L’Éolienne"_s},
                                      {u"ǹ"_s, u"n"_s}}) {
        CAPTURE(words, text);
        CHECK(matched(Sought(words).in(u"« "_s + text + u" »"_s)) == QStringList{text});
    }
}

TEST_CASE("only the last word may be a beginning, and all words of a phrase follow each other",
          "[store]")
{
    CHECK(matched(Sought(u"por bat"_s).in(u"port por bateau"_s)) ==
          QStringList{u"por"_s, u"bateau"_s});
    CHECK(matched(Sought(u"l’eau"_s).in(u"l’autre eau, l’eau"_s)) == QStringList{u"l’eau"_s});
    CHECK(Sought(u"n999"_s).in(numbers(1, 50)).matches.isEmpty());
    CHECK(Sought(u"«»"_s).in(numbers(1, 50)).matches.isEmpty());
    CHECK(Sought(u"port"_s).in({}) == Snippet());
}

TEST_CASE("of a long text the sixteen words around are shown", "[store]")
{
    const auto snippet = Sought(u"n30"_s).in(numbers(1, 60));

    CHECK(snippet.text == u"…"_s + numbers(26, 41) + u"…"_s);
    CHECK(matched(snippet) == QStringList{u"n30"_s});
    CHECK(Sought(u"n60"_s).in(numbers(1, 60)).text == u"…"_s + numbers(45, 60));
    CHECK(Sought(u"n2"_s).in(u"N2, "_s + numbers(1, 60)).text.startsWith(u"N2, n1"_s));
}

TEST_CASE("where most of the words are, there is the snippet", "[store]")
{
    const QString text = u"port "_s + numbers(1, 40) + u" le port et la rade "_s + numbers(41, 80);

    CHECK(matched(Sought(u"port rade"_s).in(text)) == QStringList{u"port"_s, u"rade"_s});
}

TEST_CASE("any text and any words give a snippet within the text", "[store]")
{
    std::mt19937 random(11);
    const QString signs = u"aé œ\n.’\u0301👩n N"_s;
    const auto some = [&](unsigned most) {
        QString text;
        for (auto left = random() % most; left > 0; --left)
            text += signs[static_cast<qsizetype>(random() % static_cast<unsigned>(signs.size()))];
        return text;
    };
    for (int round = 0; round < 2000; ++round) {
        const auto snippet = Sought(some(8)).in(some(120));
        for (const SearchMatch &match : snippet.matches)
            REQUIRE((match.start >= 0 && match.length > 0 &&
                     match.start + match.length <= snippet.text.size()));
    }
}
