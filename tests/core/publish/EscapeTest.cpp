#include "publish/Escape.h"

#include "support/Builders.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>
#include <QJsonDocument>
#include <QJsonObject>

using namespace feuillet;
using namespace Qt::StringLiterals;

TEST_CASE("text between tags can neither open a tag nor an entity", "[publish]")
{
    CHECK(escapedText(u"<script>alert(1)</script> & co"_s) ==
          u"&lt;script&gt;alert(1)&lt;/script&gt; &amp; co"_s);
    CHECK(escapedText(u"&lt; reste écrit ainsi"_s) == u"&amp;lt; reste écrit ainsi"_s);
    CHECK(escapedText(u"l'\"été\""_s) == u"l'\"été\""_s);
}

TEST_CASE("an attribute cannot be left", "[publish]")
{
    CHECK(escapedAttribute(u"\"><img src=x onerror='alert(1)'>"_s) ==
          u"&quot;&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt;"_s);
}

TEST_CASE("French spaces, soft hyphens and apostrophes arrive as characters", "[publish]")
{
    const QString french =
        u"220\u202F000\u00A0€, l\u2019été, co\u00ADopération, 👩‍🚀"_s;

    CHECK(escapedText(french) == french);
    CHECK(escapedAttribute(french) == french);
}

TEST_CASE("characters that no page may carry are dropped", "[publish]")
{
    const QList<char16_t> forbidden{0x0,    0x1,    0xb,    0xc,    0x1f,   0x7f,   0x80,   0x9f,
                                    0xfeff, 0xfdd0, 0xfffe, 0xffff, 0x202a, 0x202b, 0x202c, 0x202d,
                                    0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0xd800, 0xdc00};
    for (const char16_t c : forbidden) {
        const QString text = u"a"_s + QChar(c) + u"b"_s;
        CHECK(escapedText(text) == u"ab"_s);
        CHECK(escapedAttribute(text) == u"ab"_s);
    }
    CHECK(escapedJson("\"a\u202Eb\"") == "\"ab\"");
    CHECK(escapedText(u"a\U0001FFFFb"_s) == u"ab"_s);
}

TEST_CASE("letters come composed, as the digest has them", "[publish]")
{
    CHECK(escapedText(u"e\u0301te\u0301"_s) == u"été"_s);
    CHECK(escapedJson("\"e\u0301\"") == "\"é\"");
}

TEST_CASE("only addresses that a reader may follow become addresses", "[publish]")
{
    CHECK(escapedUrl(u"https://exemple.fr/a?b=1&c=2"_s) == u"https://exemple.fr/a?b=1&amp;c=2"_s);
    CHECK(escapedUrl(u"mailto:redaction@exemple.fr"_s) == u"mailto:redaction@exemple.fr"_s);
    CHECK(escapedUrl(u"https://exemple.fr/été"_s) == u"https://exemple.fr/%C3%A9t%C3%A9"_s);

    const QStringList hostile{u"javascript:alert(1)"_s,
                              u"JaVaScRiPt:alert(1)"_s,
                              u" javascript:alert(1)"_s,
                              u"java\nscript:alert(1)"_s,
                              u"data:text/html,<script>"_s,
                              u"vbscript:x"_s,
                              u"file:///etc/passwd"_s,
                              u"//exemple.fr"_s,
                              u"/chemin"_s,
                              u"#a"_s,
                              u""_s,
                              u"feuillet://page/"_s,
                              u"https://"_s};
    for (const QString &address : hostile)
        CHECK(escapedUrl(address) == QString());
}

TEST_CASE("an address holds nothing that ends its attribute", "[publish]")
{
    const QString escaped = escapedUrl(u"https://exemple.fr/?q=\"><script>'&x"_s);

    CHECK_FALSE(escaped.contains(u'"'));
    CHECK_FALSE(escaped.contains(u'<'));
    CHECK_FALSE(escaped.contains(u'>'));
    CHECK_FALSE(escaped.contains(u'\''));
}

TEST_CASE("only a language tag is a language", "[publish]")
{
    for (const QString &tag : {u"fr"_s, u"fr-FR"_s, u"sr-Latn-RS"_s})
        CHECK(escapedLanguage(tag) == tag);
    for (const QString &other : {u""_s, u"français"_s, u"fr\" onload=\"x"_s, u"fr\n"_s, u"fr_FR"_s})
        CHECK(escapedLanguage(other) == QString());
}

TEST_CASE("JSON cannot end its script, and reads as it was", "[publish]")
{
    const QJsonObject value{{u"t"_s, u"</script><!--<script>&\u2028\u2029é"_s}};

    const QByteArray escaped = escapedJson(QJsonDocument(value).toJson(QJsonDocument::Compact));

    for (const char c : {'<', '>', '&'})
        CHECK_FALSE(escaped.contains(c));
    CHECK_FALSE(QString::fromUtf8(escaped).contains(QChar(0x2028)));
    CHECK(QJsonDocument::fromJson(escaped).object() == value);
}

TEST_CASE("any text at all is harmless between tags and between quotes", "[publish]")
{
    std::mt19937 random(11);
    std::uniform_int_distribution<int> unit(0, 0x2200);
    for (int round = 0; round < 500; ++round) {
        QString text;
        for (int left = 40; left > 0; --left)
            text += QChar(static_cast<char16_t>(unit(random)));
        const QString attribute = escapedAttribute(text + u"\"<'>&"_s);
        for (const char16_t c : {u'"', u'<', u'>', u'\'', u'\0', u'\u202e'})
            REQUIRE_FALSE(attribute.contains(QChar(c)));
        REQUIRE_FALSE(escapedText(text + u"<>"_s).contains(u'<'));
    }
}
