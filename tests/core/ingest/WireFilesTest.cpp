#include "core/ingest/Wires.h"
#include "ingest/Decoding.h"
#include "support/Printing.h"
#include "support/Sandbox.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

QString wireText(const QString &file, std::optional<Encoding> named = std::nullopt)
{
    const auto decoded = decode(testData(u"wires/"_s + file), named);
    REQUIRE(decoded);
    checkNothingIsLostNorTwice(decoded->text);
    return decoded->text;
}

Article articleIn(const QString &file, std::optional<Encoding> named = std::nullopt)
{
    return withoutIds(fromWire(wireText(file, named)).article);
}

} // namespace

TEST_CASE("a dispatch comes in with its dateline, crosshead and signature", "[wire][files]")
{
    const Article article = articleIn(u"plain.txt"_s);
    CHECK(article.headline == u"Port-Aven : la criée rouvre après neuf ans");
    CHECK(article.lede.isEmpty());
    CHECK(article.dateline.place() == u"Port-Aven");
    CHECK(article.dateline.date() == QDate(2024, 11, 1));
    CHECK(article.dateline.source() == u"ALP");
    CHECK(paragraphTexts(article).size() == 5);
    CHECK(paragraphTexts(article).value(0).startsWith(u"Fermée depuis neuf ans"));
    CHECK(paragraphTexts(article).value(1).contains(u"900\u00A0kilos"));
    CHECK(crossheads(article) == QStringList{u"Un quai à trouver"_s});
    CHECK(article.signature.deskCode() == u"LTR");
}

TEST_CASE("the same dispatch in another dress is the same article", "[wire][files]")
{
    const Article plain = articleIn(u"plain.txt"_s);
    for (const QString &file :
         {u"wrapped.txt"_s, u"indented.txt"_s, u"lines.txt"_s, u"crlf.txt"_s, u"cr.txt"_s,
          u"bom.txt"_s, u"latin1.txt"_s, u"utf16le.txt"_s, u"utf16be.txt"_s}) {
        INFO(file.toStdString());
        CHECK(articleIn(file) == plain);
    }
    CHECK(articleIn(u"latin1.txt"_s, Encoding::Latin1) == plain);
}

TEST_CASE("the letters that only some encodings have come in right", "[wire][files]")
{
    QString text = wireText(u"plain.txt"_s);
    text.replace(u"coeur"_s, u"cœur"_s).replace(u"d'euros"_s, u"d'€"_s);
    CHECK(wireText(u"latin9.txt"_s, Encoding::Latin9) == text);
    text.replace(u'\'', u'’');
    CHECK(wireText(u"cp1252.txt"_s, Encoding::Windows1252) == text);
    CHECK(wireText(u"cp1252.txt"_s) == text);
    CHECK(decode(testData(u"wires/cp1252.txt"_s))->guessed);
    CHECK_FALSE(decode(testData(u"wires/cp1252.txt"_s), Encoding::Windows1252)->guessed);
}

TEST_CASE("narrow no-break spaces, apostrophes and soft hyphens of a file stay", "[wire][files]")
{
    const QStringList texts = paragraphTexts(articleIn(u"narrow.txt"_s));
    CHECK(texts.value(1).contains(u"900\u202Fkilos"));
    CHECK(texts.value(1).contains(u"coopé\u00ADrative"));
    CHECK(texts.value(0).contains(u"l’aube"));
}

TEST_CASE("a page copied with its furniture gives the story alone", "[wire][files]")
{
    const Received page = fromWire(wireText(u"page.txt"_s));
    const Article &article = page.article;
    CHECK(article.headline == u"Port-Aven : la criée rouvre après neuf ans");
    CHECK(article.kicker == u"Accueil");
    CHECK(article.lede.text().startsWith(u"Fermée depuis neuf ans, la criée a rouvert mardi, et"));
    CHECK(article.photos.value(0).caption == u"La criée, mardi à l'aube.");
    CHECK(article.photos.value(0).creator == u"Jean Morvan");
    CHECK(paragraphTexts(article).size() == 3);
    CHECK(crossheads(article).size() == 1);
    CHECK(article.signature.text() == u"Y.Morvezen--LTR");
    CHECK(remarksOn(page, Remark::What::Furniture).size() == 9);
    CHECK(textsOn(page, Remark::What::SiteLine) == QStringList{u"Le Littoral"_s});
}

TEST_CASE("a reporter's labelled text comes in by its labels", "[wire][files]")
{
    const Article article = articleIn(u"labels.txt"_s);
    CHECK(article.kicker == u"Pêche");
    CHECK(article.headline == u"Port-Aven : la criée rouvre après neuf ans");
    CHECK(article.lede.text() == u"Fermée depuis neuf ans, la criée a rouvert mardi.");
    CHECK(paragraphTexts(article).size() == 3);
    CHECK(crossheads(article) == QStringList{u"Un quai à trouver"_s});
    CHECK(article.signature.place() == u"Port-Aven");
}
