#include "article/Canonical.h"
#include "core/ingest/Wires.h"
#include "ingest/Passages.h"
#include "ingest/PhotoLine.h"
#include "ingest/Sample.h"
#include "ingest/Wire.h"
#include "support/Builders.h"
#include "support/Printing.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

// Texts that look like something else in a wire.
const QStringList traps{u"- Intertitre -"_s,
                        u"Texte : déjà"_s,
                        u"Titre : x"_s,
                        u"Chapô :"_s,
                        u"Intertitre :"_s,
                        u"Signature : y"_s,
                        u"Partager"_s,
                        u"Taille du texte:"_s,
                        u"Lire aussi : la suite"_s,
                        u"Le quai / Photo: Jean Morvan / ALP"_s,
                        u"© ALP"_s,
                        u"Photo: "_s,
                        u"Brest, 1 nov 2024 (ALP) - Le port rouvre."_s,
                        u"Brest, 1 nov 2024 (ALP) -"_s,
                        u"Y.Morvezen--LTR"_s,
                        u"Jean Morvan"_s,
                        u"neo-alf/roc/bow"_s,
                        u"LE LARGE - Le port rouvre ses portes"_s,
                        u"Le port rouvre ses portes"_s,
                        u"Le port rouvre ses portes."_s,
                        u"\u00A0"_s,
                        u"\u00A0Le port\u202F"_s,
                        u"  deux  blancs "_s,
                        u"deux\nlignes"_s,
                        u"\uFEFFmarque"_s,
                        u"mot\uFFFD"_s,
                        u"-"_s,
                        u"- -"_s,
                        u"«\u00A0oui\u00A0»"_s,
                        u"e\u0301te\u0301"_s,
                        u"\u0301seul"_s,
                        u"Brest (ALP) -"_s,
                        u"Lieu et date : ici"_s,
                        u"- / ALP"_s,
                        QString()};

class Traps
{
public:
    explicit Traps(std::mt19937 &random) : m_random(random) {}

    QString text()
    {
        return m_random() % 3
                   ? traps[static_cast<qsizetype>(m_random() % static_cast<unsigned>(traps.size()))]
                   : randomText(m_random);
    }

    Article article()
    {
        Article article = randomArticle(m_random);
        article.kicker = m_random() % 2 ? QString() : text();
        article.headline = text();
        article.lede = RichText(text());
        article.dateline = Dateline(m_random() % 2 ? QString() : text());
        article.signature = Signature(m_random() % 2 ? QString() : text());
        for (Photo &photo : article.photos) {
            photo.caption = text();
            photo.creditLine = text();
        }
        for (Section &section : article.sections) {
            if (&section != &article.sections.front())
                section.crosshead = text();
            for (Paragraph &paragraph : section.paragraphs)
                paragraph.text = RichText(text());
        }
        return article;
    }

private:
    std::mt19937 &m_random;
};

QList<Paragraph> carriedParagraphs(const QList<Paragraph> &paragraphs)
{
    QList<Paragraph> carried;
    for (const auto &[id, kind, text] : paragraphs) {
        const QString words = tidied(text.text());
        if (kind != ParagraphKind::PhotoReference && kind != ParagraphKind::InternalNote &&
            !words.isEmpty())
            carried.append({id, ParagraphKind::Text, RichText(words)});
    }
    return carried;
}

QList<Photo> carriedPhotos(const QList<Photo> &photos)
{
    const Photo first = photos.value(0);
    const QString credit =
        first.creditLine.isEmpty() ? creditFor(first.creator, first.provider) : first.creditLine;
    const PhotoLine line{tidied(first.caption), tidied(credit)};
    return line == PhotoLine() ? QList<Photo>() : QList<Photo>{photoOf(line)};
}

// What Wire.h says that a wire carries, said a second time.
Article projection(const Article &article)
{
    Article carried;
    carried.kicker = tidied(article.kicker);
    carried.headline = tidied(article.headline);
    carried.lede = RichText(tidied(article.lede.text()));
    carried.photos = carriedPhotos(article.photos);
    carried.dateline = Dateline(tidied(article.dateline.text()));
    carried.signature = Signature(tidied(article.signature.text()));
    carried.sections.clear();
    for (const Section &section : article.sections)
        carried.sections.append(
            {section.id, tidied(section.crosshead), carriedParagraphs(section.paragraphs)});
    return carried;
}

void checkRoundTrip(const Article &article)
{
    const QString wire = toWire(article);
    const Article expected = projection(article), back = fromWire(wire).article;
    INFO(wire.toStdString());
    INFO(QString::fromUtf8(canonicalBytes(expected)).toStdString());
    INFO(QString::fromUtf8(canonicalBytes(back)).toStdString());
    REQUIRE(digest(back) == digest(expected));
    REQUIRE(withoutIds(back) == withoutIds(expected));
    REQUIRE(withoutIds(wireCanCarry(article)) == withoutIds(expected));
    REQUIRE(toWire(back) == wire);
}

} // namespace

TEST_CASE("an article printed as wire text comes back the same", "[wire][property]")
{
    std::mt19937 random(20);
    for (int round = 0; round < 2'000; ++round)
        checkRoundTrip(randomArticle(random));
}

TEST_CASE("texts that look like something else come back as what they were", "[wire][property]")
{
    std::mt19937 random(21);
    Traps some(random);
    for (int round = 0; round < 4'000; ++round)
        checkRoundTrip(some.article());
}

TEST_CASE("texts of all characters come back, in NFC", "[wire][property]")
{
    std::mt19937 random(22);
    const auto anything = [&random] {
        QString text;
        for (auto left = random() % 12; left > 0; --left)
            text += QChar(static_cast<char16_t>(random() % (random() % 2 ? 0x80 : 0x10000)));
        return text;
    };
    for (int round = 0; round < 2'000; ++round) {
        Article article = randomArticle(random);
        article.headline = anything();
        article.lede = RichText(anything());
        article.sections.append(aSection(anything(), {anything(), anything()}));
        article.photos = {Photo{.caption = anything(), .creditLine = anything()}};
        article.signature = Signature(anything());
        checkRoundTrip(article);
    }
}

TEST_CASE("what a wire can carry is what the projection keeps", "[wire]")
{
    const Article article = anArticle();
    const Article carried = wireCanCarry(article);
    CHECK(carried.headline == article.headline);
    CHECK(carried.kicker == article.kicker);
    CHECK(carried.lede == article.lede);
    CHECK(withoutIds(carried).sections == withoutIds(article).sections);
    CHECK(carried.signature == article.signature);
    CHECK(carried.photos.value(0).creator == article.photos[0].creator);
    CHECK(carried.photos.value(0).altText.isEmpty());
    CHECK(carried.rubric.isEmpty());
    CHECK(withoutIds(wireCanCarry(carried)) == withoutIds(carried));
}

TEST_CASE("an ordinary article prints as a natural wire", "[wire]")
{
    Article article = anArticle();
    article.kicker.clear();
    article.dateline = Dateline(u"Brest, 3 mai 2024 (ALP) -"_s);
    const QString wire = toWire(article);
    for (const QString &label : {u"Titre :"_s, u"Texte :"_s, u"Chapô :"_s, u"Intertitre :"_s,
                                 u"Signature :"_s, u"Crédit :"_s})
        CHECK_FALSE(wire.contains(label));
    const QStringList passages = wire.trimmed().split(u"\n\n"_s);
    CHECK(passages.value(0) == article.headline);
    CHECK(passages.value(1) == u"Les quais du polder, mardi. / Photo: Jean Morvan / La Gazette");
    CHECK(passages.value(2) == article.lede.text());
    CHECK(passages.value(3).startsWith(u"Brest, 3 mai 2024 (ALP) - «\u00A0Nous sommes prêts"));
    CHECK(passages.contains(u"- Un pari industriel -"_s));
    CHECK(passages.last() == u"C.LeGoff--ECO");
}

TEST_CASE("the sample wire prints without its furniture, and comes back the same", "[wire]")
{
    const Article article = fromWire(QString::fromUtf8(sampleWire())).article;
    checkRoundTrip(article);
    CHECK_FALSE(toWire(article).contains(u"Taille du texte"_s));
    CHECK_FALSE(toWire(article).contains(u"Chapô"_s));
}

TEST_CASE("a story of twenty thousand traps prints in a moment", "[wire]")
{
    Article article = anArticle();
    article.sections = {aSection({}, QStringList(20'000, u"- un -"_s))};
    CHECK(withoutIds(fromWire(toWire(article)).article) == withoutIds(wireCanCarry(article)));
}
