#include "proofing/Tokens.h"

#include "support/Builders.h"
#include "support/Printing.h"

#include <QStringList>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

QList<Token> tokensOf(QStringView text)
{
    QList<Token> tokens;
    Tokenizer tokenizer(text);
    while (const auto token = tokenizer.next())
        tokens.append(*token);
    return tokens;
}

QStringList piecesOf(const QString &text)
{
    QStringList pieces;
    for (const Token &token : tokensOf(text))
        pieces << token.in(text).toString();
    return pieces;
}

std::optional<TokenKind> kindOfWhole(const QString &text)
{
    const auto tokens = tokensOf(text);
    if (tokens.size() != 1 || tokens.first().length != text.size())
        return std::nullopt;
    return tokens.first().kind;
}

QString randomUtf16(std::mt19937 &random)
{
    static const QString seeds = u"abéÀœ’'ʼ--..@#_/:,0123 \u00A0\u202F\u00AD\u0301²°«»\n?=&"_s;
    std::uniform_int_distribution<int> any(0, 0xFFFF);
    std::uniform_int_distribution<int> seed(0, static_cast<int>(seeds.size()) - 1);
    std::uniform_int_distribution<int> length(0, 60);
    QString text;
    for (int left = length(random); left > 0; --left) {
        const int dice = any(random);
        if (dice % 16 == 0)
            text += QChar(static_cast<char16_t>(any(random)));
        else if (dice % 16 == 1)
            text += QChar(static_cast<char16_t>(0xD800 + any(random) % 0x800));
        else if (dice % 32 == 2)
            text += u"https://a.fr/"_s;
        else
            text += seeds[seed(random)];
    }
    return text;
}

// What every tokenizer must keep: order, no overlap, no empty token, no cut pair.
void checkTiles(const QString &text)
{
    INFO(text.toStdString());
    QString together;
    qsizetype at = 0;
    for (const Token &token : tokensOf(text)) {
        REQUIRE(token.length > 0);
        REQUIRE(token.start >= at);
        REQUIRE(token.end() <= text.size());
        const bool cutsAtStart = token.start > 0 && text[token.start].isLowSurrogate() &&
                                 text[token.start - 1].isHighSurrogate();
        const bool cutsAtEnd = token.end() < text.size() && text[token.end()].isLowSurrogate() &&
                               text[token.end() - 1].isHighSurrogate();
        REQUIRE_FALSE(cutsAtStart);
        REQUIRE_FALSE(cutsAtEnd);
        together += text.mid(at, token.start - at) + token.in(text).toString();
        at = token.end();
    }
    REQUIRE(together + text.mid(at) == text);
}

} // namespace

TEST_CASE("French words stay whole", "[tokens]")
{
    const auto word = GENERATE(
        u"aujourd'hui"_s, u"aujourd’hui"_s, u"l'Ukraine"_s, u"l’Ukraine"_s, u"lʼUkraine"_s,
        u"a-t-il"_s, u"pardonnez-moi"_s, u"c'est-à-dire"_s, u"c’est-à-dire"_s, u"vis-à-vis"_s,
        u"XXIe"_s, u"km²"_s, u"km2"_s, u"n°"_s, u"M."_s, u"MM."_s, u"A-10"_s, u"COVID-19"_s,
        u"G20"_s, u"O.N.U."_s, u"J.-P."_s, u"presqu'île"_s, u"rock'n'roll"_s, u"va-t'en"_s,
        u"cœur"_s, u"iPhone"_s, u"nord-coréennes"_s, u"donne-le-moi"_s, u"co\u00ADopération"_s,
        u"e\u0301te\u0301"_s, u"ﬁn"_s, u"𝐀𝐁"_s, u"Zelbensky"_s, u"vingt\u2011deux"_s);
    INFO(word.toStdString());
    CHECK(kindOfWhole(word) == TokenKind::Word);
}

TEST_CASE("figures stay whole", "[tokens]")
{
    const auto number = GENERATE(u"10.000"_s, u"10\u202F000"_s, u"1\u00A0234\u00A0567"_s, u"2,5"_s,
                                 u"1er"_s, u"2e"_s, u"10h30"_s, u"10:30"_s, u"2024-11-01"_s,
                                 u"01/11/2024"_s, u"3-1"_s, u"4x4"_s, u"14-Juillet"_s);
    INFO(number.toStdString());
    CHECK(kindOfWhole(number) == TokenKind::Number);
}

TEST_CASE("what is no prose is told apart from words", "[tokens]")
{
    using Sample = std::pair<QString, TokenKind>;
    const auto sample = GENERATE(
        Sample{u"https://exemple.fr/a,b?c=d#e"_s, TokenKind::Url},
        Sample{u"www.exemple.fr"_s, TokenKind::Url}, Sample{u"exemple.fr"_s, TokenKind::Url},
        Sample{u"exemple.com/une_page"_s, TokenKind::Url},
        Sample{u"mailto:a@exemple.fr"_s, TokenKind::Url},
        Sample{u"jean.le-goff+x@exemple.fr"_s, TokenKind::Email},
        Sample{u"jean_b@exemple.museum"_s, TokenKind::Email},
        Sample{u"@LaGazette_29"_s, TokenKind::Handle},
        Sample{u"@gazette@presse.exemple"_s, TokenKind::Handle},
        Sample{u"#éolien2030"_s, TokenKind::Tag}, Sample{u"rapport-final.pdf"_s, TokenKind::Code},
        Sample{u"IMG_2041.JPG"_s, TokenKind::Code}, Sample{u"nom_de_variable"_s, TokenKind::Code},
        Sample{u"/usr/share/hunspell"_s, TokenKind::Code},
        Sample{u"C.LeGoff--ECO"_s, TokenKind::Code}, Sample{u"G.Martin--ECO2"_s, TokenKind::Code});
    INFO(sample.first.toStdString());
    CHECK(kindOfWhole(sample.first) == sample.second);
}

TEST_CASE("punctuation around a word is no part of it", "[tokens]")
{
    CHECK(piecesOf(u"«\u00A0Oui\u202F!\u00A0», dit-il (hier)."_s) ==
          QStringList{u"Oui"_s, u"dit-il"_s, u"hier"_s});
    CHECK(piecesOf(u"'zéro' \"l'un\" ‘deux’"_s) == QStringList{u"zéro"_s, u"l'un"_s, u"deux"_s});
    CHECK(piecesOf(u"- Première ligne -"_s) == QStringList{u"Première"_s, u"ligne"_s});
    CHECK(piecesOf(u"le maire--élu hier--parle"_s) ==
          QStringList{u"le"_s, u"maire"_s, u"élu"_s, u"hier"_s, u"parle"_s});
    CHECK(piecesOf(u"km/h et/ou"_s) == QStringList{u"km"_s, u"h"_s, u"et"_s, u"ou"_s});
    CHECK(piecesOf(u"n°5, 20°C, 40\u00A0% 3.000."_s) ==
          QStringList{u"n°"_s, u"5"_s, u"20"_s, u"C"_s, u"40"_s, u"3.000"_s});
    CHECK(piecesOf(u"fini.Le lendemain"_s) == QStringList{u"fini"_s, u"Le"_s, u"lendemain"_s});
    CHECK(piecesOf(u"Voir exemple.fr."_s) == QStringList{u"Voir"_s, u"exemple.fr"_s});
    CHECK(piecesOf(u"(https://exemple.fr/a)."_s) == QStringList{u"https://exemple.fr/a"_s});
    CHECK(piecesOf(u"/ Photo: - - AGENCE / @Nom/AFP"_s) ==
          QStringList{u"Photo"_s, u"AGENCE"_s, u"@Nom"_s, u"AFP"_s});
}

TEST_CASE("an elided article before a quote, an address or a handle is a word of its own",
          "[tokens]")
{
    CHECK(piecesOf(u"l'\"Ukraine\""_s) == QStringList{u"l'"_s, u"Ukraine"_s});
    CHECK(piecesOf(u"qu’«\u00A0il"_s) == QStringList{u"qu’"_s, u"il"_s});
    CHECK(piecesOf(u"d'exemple.fr"_s) == QStringList{u"d'"_s, u"exemple.fr"_s});
    CHECK(piecesOf(u"d'@Nom"_s) == QStringList{u"d'"_s, u"@Nom"_s});
}

TEST_CASE("tokens and gaps give back any text", "[tokens][property]")
{
    std::mt19937 random(20241101);
    for (int round = 0; round < 20000; ++round)
        checkTiles(randomUtf16(random));
    for (int round = 0; round < 2000; ++round)
        checkTiles(test::randomText(random, 40));
}

TEST_CASE("the words of a text do not depend on what follows a space", "[tokens][property]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 5000; ++round) {
        const QString first = randomUtf16(random);
        const QString second = randomUtf16(random);
        INFO(first.toStdString() << " | " << second.toStdString());
        REQUIRE(piecesOf(first + u'\n' + second) == piecesOf(first) + piecesOf(second));
    }
}

TEST_CASE("endless words and addresses are read in linear time", "[tokens]")
{
    CHECK(piecesOf(QString(1'000'000, u'a')).size() == 1);
    CHECK(tokensOf(u"aa."_s.repeated(200'000)).size() == 200'000);
    CHECK(tokensOf(u"a@"_s.repeated(200'000)).size() >= 1);
    CHECK(tokensOf(u"l'a."_s.repeated(200'000)).size() >= 1);
    CHECK(tokensOf(u"a:b_"_s.repeated(200'000)).size() >= 1);
}
