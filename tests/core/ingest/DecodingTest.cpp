#include "ingest/Decoding.h"

#include "support/Printing.h"

#include <random>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QByteArray &bytes, std::optional<Encoding> named = std::nullopt)
{
    const auto decoded = decode(bytes, named);
    REQUIRE(decoded);
    return decoded->text;
}

// The offset that a refusal names.
QString wrongAt(const QByteArray &bytes, std::optional<Encoding> named = std::nullopt)
{
    const auto decoded = decode(bytes, named);
    REQUIRE_FALSE(decoded);
    CHECK(decoded.error().fault == Fault::Undecodable);
    return decoded.error().detail;
}

} // namespace

TEST_CASE("bytes that are UTF-8 are read as UTF-8, and that is no guess", "[decoding]")
{
    const auto decoded = decode(u"L’été à 12\u202F000\u00A0€, co\u00ADopté"_s.toUtf8());
    REQUIRE(decoded);
    CHECK(decoded->text == u"L’été à 12\u202F000\u00A0€, co\u00ADopté"_s);
    CHECK(decoded->encoding == Encoding::Utf8);
    CHECK_FALSE(decoded->guessed);
}

TEST_CASE("bytes that nothing names and that are no UTF-8 are guessed to be windows-1252",
          "[decoding]")
{
    const auto decoded = decode("l\x92\xE9t\xE9 \xE0 12 \x80, \x9Cuvre\x85"_ba);
    REQUIRE(decoded);
    CHECK(decoded->text == u"l’été à 12 €, œuvre…"_s);
    CHECK(decoded->encoding == Encoding::Windows1252);
    CHECK(decoded->guessed);
}

TEST_CASE("a named encoding is followed and is no guess", "[decoding]")
{
    const auto latin9 = decode("c\xBDur \xA4 \xA6\xA8\xB4\xB8\xBC\xBE \xE9"_ba, Encoding::Latin9);
    REQUIRE(latin9);
    CHECK(latin9->text == u"cœur € ŠšŽžŒŸ é"_s);
    CHECK_FALSE(latin9->guessed);
    CHECK(textOf("\xE9t\xE9 \xA4\xBD"_ba, Encoding::Latin1) == u"été ¤½"_s);
    CHECK(textOf("\xE9\0t\0\xE9\0"_ba, Encoding::Utf16Le) == u"été"_s);
    CHECK(textOf("\0\xE9\0t\0\xE9"_ba, Encoding::Utf16Be) == u"été"_s);
}

TEST_CASE("what a person names wins over bytes that would be good UTF-8", "[decoding]")
{
    CHECK(textOf(u"été"_s.toUtf8(), Encoding::Latin1) == u"Ã©tÃ©"_s);
}

TEST_CASE("what a file says of itself does not count against its bytes", "[decoding]")
{
    const QString text = u"<?xml version='1.0' encoding='iso-8859-1'?> été"_s;
    CHECK(textOf(text.toUtf8()) == text);
}

TEST_CASE("Latin-1 with bytes of windows-1252 is read as windows-1252", "[decoding]")
{
    CHECK(textOf("l\x92\xE9t\xE9"_ba, Encoding::Latin1) == u"l’été"_s);
}

TEST_CASE("a byte order mark decides, and is no part of the text", "[decoding]")
{
    CHECK(textOf("\xEF\xBB\xBF\xC3\xA9"_ba, Encoding::Latin1) == u"é"_s);
    CHECK(textOf("\xFF\xFE\xE9\0"_ba) == u"é"_s);
    CHECK(textOf("\xFE\xFF\0\xE9"_ba) == u"é"_s);
    CHECK(textOf("\xFE\xFF\xD8\x3D\xDE\x00"_ba) == u"😀"_s);
    CHECK(textOf("\xEF\xBB\xBF"_ba).isEmpty());
}

TEST_CASE("bytes without a character are refused with their offset", "[decoding]")
{
    CHECK(wrongAt("abc\xE9t\xE9"_ba, Encoding::Utf8) == u"3");
    CHECK(wrongAt("\xEF\xBB\xBF"
                  "ab\xFF"_ba) == u"5");
    CHECK(wrongAt("t\xE9l\x81"_ba) == u"3");
    CHECK(wrongAt("\x9D"_ba, Encoding::Windows1252) == u"0");
    CHECK(wrongAt("ab\0c"_ba) == u"2");
    CHECK(wrongAt("ab\0c"_ba, Encoding::Utf8) == u"2");
    CHECK(wrongAt("a\0\0\0"_ba, Encoding::Utf16Le) == u"2");
    CHECK(wrongAt("a\0b"_ba, Encoding::Utf16Le) == u"2");
    CHECK(wrongAt("\xFF\xFE\0\xD8"
                  "a\0"_ba) == u"2");
    CHECK(wrongAt("\xFE\xFF\xDE\x00"_ba) == u"2");
}

TEST_CASE("overlong forms, surrogates and cut characters are no UTF-8", "[decoding]")
{
    for (const QByteArray &bytes :
         {"\xC0\x80"_ba, "\xC1\xBF"_ba, "\xE0\x9F\xBF"_ba, "\xED\xA0\x80"_ba, "\xF0\x8F\xBF\xBF"_ba,
          "\xF4\x90\x80\x80"_ba, "\xF5\x80\x80\x80"_ba, "\xE2\x82"_ba, "\xC3"_ba, "\x80"_ba,
          "\xE2\x28\xA1"_ba})
        CHECK(wrongAt("x" + bytes, Encoding::Utf8) == u"1");
}

TEST_CASE("strict UTF-8 agrees with Qt on any bytes", "[decoding]")
{
    std::mt19937 random(5);
    const QByteArray some = "a\x80\xBF\xC3\xA9\xE2\x82\xAC\xED\xA0\xF0\x9F\x98\xF4\x8F\xFF"_ba;
    int good = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes;
        for (auto left = random() % 7; left > 0; --left)
            bytes += some[static_cast<qsizetype>(random() % static_cast<unsigned>(some.size()))];
        const bool clean = bytes.isValidUtf8();
        const auto decoded = decode(bytes, Encoding::Utf8);
        REQUIRE(decoded.has_value() == clean);
        if (clean)
            REQUIRE(decoded->text.toUtf8() == bytes);
        good += clean;
    }
    CHECK(good > 100);
}

TEST_CASE("no bytes at all ever become U+FFFD", "[decoding]")
{
    std::mt19937 random(6);
    for (int round = 0; round < 5'000; ++round) {
        QByteArray bytes;
        for (auto left = random() % 40; left > 0; --left)
            bytes += static_cast<char>(random() % 256);
        for (const auto named :
             {std::optional<Encoding>(), std::optional(Encoding::Utf8),
              std::optional(Encoding::Utf16Le), std::optional(Encoding::Windows1252),
              std::optional(Encoding::Latin9)})
            if (const auto decoded = decode(bytes, named); decoded && named != Encoding::Utf16Le)
                REQUIRE_FALSE(decoded->text.contains(QChar::ReplacementCharacter));
    }
}

TEST_CASE("encodings are known by their usual names", "[decoding]")
{
    CHECK(encodingNamed(u"UTF-8") == Encoding::Utf8);
    CHECK(encodingNamed(u"utf8") == Encoding::Utf8);
    CHECK(encodingNamed(u"UTF-16LE") == Encoding::Utf16Le);
    CHECK(encodingNamed(u"utf-16be") == Encoding::Utf16Be);
    CHECK(encodingNamed(u"ISO_8859-1") == Encoding::Latin1);
    CHECK(encodingNamed(u"Latin-1") == Encoding::Latin1);
    CHECK(encodingNamed(u"Windows-1252") == Encoding::Windows1252);
    CHECK(encodingNamed(u"CP1252") == Encoding::Windows1252);
    CHECK(encodingNamed(u"iso-8859-15") == Encoding::Latin9);
    CHECK(encodingNamed(u"Latin9") == Encoding::Latin9);
    CHECK_FALSE(encodingNamed(u"ebcdic"));
    CHECK_FALSE(encodingNamed(u""));
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be,
                                    Encoding::Windows1252, Encoding::Latin1, Encoding::Latin9})
        CHECK(encodingNamed(nameOf(encoding)) == encoding);
}
