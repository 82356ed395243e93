#include "photo/decoding/Words.h"
#include "core/photo/Metadata.h"
#include "core/photo/Pictures.h"
#include "photo/PhotoFormat.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char objectCaption = 120, byline = 80, credit = 110, source = 115, copyright = 116,
               city = 90, dateCreated = 55;
const QByteArray utf8 = "\x1b%G";

QByteArray alternatives(const char *name, const QByteArray &items)
{
    return QByteArray("<") + name + "><rdf:Alt>" + items + "</rdf:Alt></" + name + ">";
}

QByteArray item(const char *language, const char *words)
{
    return QByteArray("<rdf:li xml:lang=\"") + language + "\">" + words + "</rdf:li>";
}

QByteArray anAgencyPhoto()
{
    return withIptc(aJpeg({60, 40}),
                    {{objectCaption, u"Le quai d’Iroise, à l’aube\u00A0: « œuvre »"_s.toUtf8()},
                     {byline, "JEANNE LE GOFF"},
                     {credit, "AGP"},
                     {source, "AGP"},
                     {copyright, u"© AGP 2026"_s.toUtf8()},
                     {city, "Brest"},
                     {dateCreated, "20260305"}},
                    utf8);
}

} // namespace

TEST_CASE("the words of an agency's IPTC are found", "[photo][words]")
{
    const auto words = wordsIn(anAgencyPhoto());

    REQUIRE_FALSE(words.unread);
    CHECK(words.photo.caption == u"Le quai d’Iroise, à l’aube\u00A0: « œuvre »"_s);
    CHECK(words.photo.creator == u"JEANNE LE GOFF"_s);
    CHECK(words.photo.provider == u"AGP"_s);
    CHECK(words.photo.creditLine == u"JEANNE LE GOFF / AGP"_s);
    CHECK(words.photo.rights == u"© AGP 2026"_s);
    CHECK(words.photo.place == u"Brest"_s);
    CHECK(words.photo.dateTaken == QDate(2026, 3, 5));
    CHECK(words.photo.altText.isEmpty());
}

TEST_CASE("text of IPTC is read in the character set that it was written in", "[photo][words]")
{
    const QString french = u"Été à Brest"_s;
    const auto captionOf = [](const QByteArray &bytes, const QByteArray &set) {
        return wordsIn(withIptc(aJpeg({8, 8}), {{objectCaption, bytes}}, set)).photo.caption;
    };
    CHECK(captionOf(french.toUtf8(), utf8) == french);
    CHECK(captionOf(french.toLatin1(), {}) == french);
    CHECK(captionOf(french.toLatin1(), "\x1b.A") == french); // ISO-8859-1 by its own name
    CHECK(captionOf(french.toUtf8(), {}) == french);         // said by nobody, but nothing else
    CHECK(captionOf("l\x92\x9cuvre \x80 5", {}) == u"l’œuvre € 5"_s);
    CHECK(iptcText("\xe9t\xe9", utf8).contains(u'\ufffd')); // it says UTF-8 and is not
}

TEST_CASE("the words of XMP are found, in French where there is French", "[photo][words]")
{
    const auto words = wordsIn(withXmp(
        aJpeg({60, 40}),
        alternatives("dc:description", item("x-default", "The quay") + item("fr-FR", "Le quai") +
                                           item("en", "The quay")) +
            alternatives("Iptc4xmpCore:AltTextAccessibility",
                         item("x-default", "Un quai vide sous la pluie")) +
            alternatives("dc:rights", item("x-default", "Tous droits réservés")) +
            "<dc:creator><rdf:Seq><rdf:li>Jeanne Le Goff</rdf:li><rdf:li>Jean Morvan</rdf:li>"
            "</rdf:Seq></dc:creator><photoshop:Credit>AGP</photoshop:Credit>"
            "<photoshop:City>Brest</photoshop:City>"
            "<photoshop:DateCreated>2026-03-05T23:30:00-05:00</photoshop:DateCreated>"
            "<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/"
            "trainedAlgorithmicMedia</Iptc4xmpExt:DigitalSourceType>"));

    REQUIRE_FALSE(words.unread);
    CHECK(words.photo.caption == u"Le quai"_s);
    CHECK(words.photo.altText == u"Un quai vide sous la pluie"_s);
    CHECK(words.photo.rights == u"Tous droits réservés"_s);
    CHECK(words.photo.creditLine == u"Jeanne Le Goff, Jean Morvan / AGP"_s);
    CHECK(words.photo.place == u"Brest"_s);
    CHECK(words.photo.dateTaken == QDate(2026, 3, 5));
    CHECK(words.photo.digitalSource == DigitalSource::TrainedModel);
}

TEST_CASE("XMP comes before IPTC, which fills what XMP leaves out", "[photo][words]")
{
    const auto words = wordsIn(
        withXmp(anAgencyPhoto(), alternatives("dc:description", item("x-default", "Le môle"))));
    REQUIRE_FALSE(words.unread);
    CHECK(words.photo.caption == u"Le môle"_s);
    CHECK(words.photo.place == u"Brest"_s);
}

TEST_CASE("a credit is built from what its sender gave", "[photo][words]")
{
    const auto creditOf = [](const QList<Dataset> &datasets) {
        return wordsIn(withIptc(aJpeg({8, 8}), datasets, utf8)).photo;
    };
    CHECK(creditOf({{byline, "Jean Morvan"}, {credit, "Jean Morvan / AGP"}}).creditLine ==
          u"Jean Morvan / AGP"_s);
    CHECK(creditOf({{byline, "Jean Morvan"}, {credit, "- - AGP / "}}).creditLine ==
          u"Jean Morvan / AGP"_s);
    CHECK(creditOf({{credit, "AGP/Jean Morvan"}}).creator == u"Jean Morvan"_s);
    CHECK(creditOf({{byline, "Jean Morvan"}, {credit, "Jean Morvan"}}).creditLine ==
          u"Jean Morvan"_s);
    const Photo coded =
        creditOf({{byline, "JEAN MORVAN"}, {credit, "REUTERS"}, {source, "X80001"}});
    CHECK(coded.provider == u"REUTERS"_s);
    CHECK(coded.creditLine == u"JEAN MORVAN / REUTERS"_s);
}

TEST_CASE("words of a picture are one clean line each", "[photo][words]")
{
    const auto words = wordsIn(
        withIptc(aJpeg({8, 8}), {{objectCaption, "Un\r\n  quai\0\t\xe2\x80\xae vide "_qba}}, utf8));
    REQUIRE_FALSE(words.unread);
    CHECK(words.photo.caption == u"Un quai vide"_s);
}

TEST_CASE("what a camera writes by itself is no caption", "[photo][words]")
{
    CHECK(wordsIn(withExif(aJpeg({8, 8}), 1)).photo.caption == u"GPS-SECRET"_s);
    CHECK(wordsIn(withExif(aJpeg({8, 8}), 1).replace("GPS-SECRET", "SONY DSC  "))
              .photo.caption.isEmpty());
}

TEST_CASE("a picture without words has none", "[photo][words]")
{
    for (const char *format : {"jpeg", "png", "webp"})
        CHECK(wordsIn(fileOf(aPicture({8, 8}), format)) == FoundPhoto());
    CHECK(wordsIn(aGif()) == FoundPhoto());
}

TEST_CASE("more words than a photo can have are refused", "[photo][words]")
{
    const auto words =
        wordsIn(withIptc(aJpeg({8, 8}), {{objectCaption, QByteArray(20'000, 'x')}}, utf8));
    CHECK(words.unread == failPhoto(photofault::words).error());
    CHECK(words.photo == Photo());
}

TEST_CASE("a part of the words that is damaged is told, and the rest is read", "[photo][words]")
{
    const QByteArray good = withXmp(anAgencyPhoto(), alternatives("dc:rights", item("fr", "AGP")));
    const QByteArray damaged = QByteArray(good).replace("<rdf:Alt>", "<rdf:Alt ");
    REQUIRE_FALSE(wordsIn(good).unread);

    const auto words = wordsIn(damaged);

    CHECK(words.unread == failPhoto(photofault::words).error());
    CHECK(words.photo.caption == wordsIn(anAgencyPhoto()).photo.caption);
}
