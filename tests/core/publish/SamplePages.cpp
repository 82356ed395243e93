#include "core/publish/SamplePages.h"

#include "support/Builders.h"

#include <catch2/catch.hpp>
#include <QTimeZone>

namespace feuillet::test {

using namespace Qt::StringLiterals;

namespace {

RichText marked(const QString &text, MarkKind kind, const QString &over, const QString &value = {})
{
    return RichText(text, {{kind, text.indexOf(over), over.size(), value}});
}

Section openingOfWhole()
{
    Section section = aSection({}, {});
    section.paragraphs = {{ParagraphId(1), ParagraphKind::Text,
                           marked(u"«\u00A0Nous sommes prêts\u00A0», assure le président du "
                                  u"syndicat mixte. Près de 220\u202F000 m2 ont "
                                  "été gagnés sur la rade depuis 2017, dont 40\u00A0% financés par "
                                  "la région, rappelle le rapport "
                                  "d’étape."_s,
                                  MarkKind::Link, u"le rapport d’étape"_s,
                                  u"https://exemple.fr/rapport?annee=2024&page=2"_s)},
                          aParagraph(u"Sur les quais neufs, les grues attendent les premières "
                                     u"fondations. Elles doivent arriver "
                                     "d’Espagne au printemps, par convois de trois, et repartir "
                                     "vers le large avant l’été\u202F; tout "
                                     "retard décalerait le chantier d’une saison entière."_s),
                          aParagraph(u"Note\u00A0: vérifier le tonnage avec la capitainerie."_s,
                                     ParagraphKind::InternalNote)};
    section.paragraphs[0].text = withMark(
        section.paragraphs[0].text,
        {MarkKind::Superscript, section.paragraphs[0].text.text().indexOf(u"m2 ont"_s) + 1, 1, {}});
    return section;
}

Section middleOfWhole()
{
    Section section = aSection(u"Un pari industriel"_s, {});
    section.paragraphs = {
        aParagraph(u"Pourquoi ici\u202F? Parce que le tirant d’eau, rare sur la façade atlantique, "
                   u"le permet, et que la "
                   "ville a gardé ses soudeurs. Trois métiers manquent pourtant\u00A0:"_s),
        aParagraph(u"les monteurs de pales, formés à Lorient\u202F;"_s, ParagraphKind::ListItem),
        aParagraph(u"les grutiers de plus de 600\u00A0tonnes\u202F;"_s, ParagraphKind::ListItem),
        aParagraph(u"les plongeurs, dont la moitié partira d’ici à 2030."_s,
                   ParagraphKind::ListItem),
        aParagraph(u"On nous demande de croire sur parole, et nous avons déjà cru deux fois."_s,
                   ParagraphKind::PullQuote),
        aParagraph(u"2"_s, ParagraphKind::PhotoReference),
        aParagraph(u"Le calendrier, lui, reste suspendu aux arbitrages de l’État, attendus pour "
                   u"l’automne. Le port a "
                   "signé avec deux armateurs, sans montant ni date ferme."_s)};
    return section;
}

Section endOfWhole()
{
    Section section = aSection(u"Les pêcheurs réservés"_s, {});
    section.paragraphs = {
        aParagraph(u"Le comité départemental réclame un suivi indépendant des fonds et une "
                   u"indemnité pour les jours "
                   "sans sortie. Sa lettre à la préfecture tient en deux phrases."_s),
        aParagraph(
            u"Nous ne sommes pas contre le vent. Nous demandons qui paiera quand le poisson ne reviendra pas."_s,
            ParagraphKind::Quotation),
        {ParagraphId(9), ParagraphKind::Text,
         marked(
             u"Réponse attendue le 18 mars, lors d’un comité qui promet d’être long. D’ici là, les "
             u"chalutiers "
             "restent à quai le vendredi, en signe d’attente, comme disent les Anglais\u00A0: wait and see."_s,
             MarkKind::Language, u"wait and see"_s, u"en"_s)}};
    return section;
}

} // namespace

Article theWholeStory()
{
    Article article = anArticle();
    article.kicker = u"Énergies marines"_s;
    article.lede = RichText(
        u"Le port breton veut devenir la base de montage des futures fermes éoliennes. Les élus y "
        "voient un millier d’emplois\u202F; les pêcheurs, eux, restent sur leurs gardes."_s);
    article.sections = {openingOfWhole(), middleOfWhole(), endOfWhole()};
    article.photos.first().image = "first"_qba;
    article.photos.append(Photo{.image = "second"_qba,
                                .caption = u"La maquette du parc, exposée en mairie."_s,
                                .altText = u"Des éoliennes miniatures sur une mer de plâtre."_s,
                                .digitalSource = DigitalSource::TrainedModel});
    article.dateline = Dateline(u"Brest, 5 mars 2024 (La Gazette) -"_s);
    article.keywords = {u"éolien en mer"_s, u"port de Brest"_s, u"pêche"_s};
    return article;
}

Article theBrief()
{
    Article article;
    article.headline = u"Le bac de Lanvéoc reprend dimanche"_s;
    article.sections = {aSection(
        {}, {u"Le bac reprend ses rotations dimanche à 7\u00A0h, après trois semaines d’arrêt "
             "technique."_s})};
    article.signature = Signature(u"Anne Kerguelen, à Lanvéoc"_s);
    return article;
}

Article theTrapStory()
{
    Article article;
    article.kicker = u"Tests & \"pièges\""_s;
    article.headline = u"<script>alert('titre')</script> : l’« œuvre » d'un </title><!--<script>"_s;
    article.webHeadline = u"Titre \"web\" </script><script>alert(1)</script>\u2028fin"_s;
    article.lede = RichText(
        u"Chapô <b>gras</b> & \u202Eretourné\u202C, co\u00ADopération, 220\u202F000\u00A0€, l’été."_s,
        {{MarkKind::Strong, 0, 5, {}}, {MarkKind::Emphasis, 3, 10, {}}});
    article.rubric = u"Société & «\u00A0culture\u00A0»"_s;
    article.sections = {
        aSection({}, {u"<img src=x onerror=alert(1)> et javascript:alert(1) restent des mots."_s}),
        aSection(u"\" onmouseover=\"alert(1)"_s,
                 {u"Emoji 👩‍🚀, « guillemets », 'droits' et \"doubles\"."_s}),
        aSection(u" "_s, {u"Un intertitre vide ne fait pas de partie."_s})};
    article.photos = {Photo{.caption = u"Légende \"citée\" <b>"_s,
                            .altText = u"\"><script>alert(1)</script>"_s,
                            .creditLine = u"- - AGENCE / Nom & Fils"_s}};
    article.signature = Signature(u"Rédaction \"web\" & <co>"_s);
    article.keywords = {u"a\"b"_s, u"<c>"_s};
    article.language = u"fr\" onload=\"alert(1)"_s;
    return article;
}

Site theGazette()
{
    return {.name = u"La Gazette"_s,
            .address = u"https://gazette.example"_s,
            .publisher = u"Presses de la rade"_s};
}

Site theGazetteWithoutAddress()
{
    Site site = theGazette();
    site.address.clear();
    return site;
}

Edition aProof()
{
    Edition edition = anEdition();
    edition.proof = true;
    return edition;
}

Edition anEdition()
{
    return {.publishedAt = QDateTime({2024, 3, 5}, {13, 5}, QTimeZone::utc()),
            .modifiedAt = QDateTime({2024, 3, 5}, {15, 20}, QTimeZone::utc())};
}

PhotoLookup somePictures()
{
    return [](const Photo &photo) -> Result<QList<Rendition>> {
        return QList<Rendition>{{{480, 320}, photo.image + " at 480"},
                                {{800, 533}, photo.image + " at 800"},
                                {{1200, 800}, photo.image + " at 1200"}};
    };
}

Page pageOf(const Article &article, const Edition &edition, const Site &site)
{
    static const auto builtIn = Templates::builtIn();
    REQUIRE(builtIn);
    const auto page = laidOut(article, edition, site, *builtIn, somePictures());
    REQUIRE(page);
    return *page;
}

QString htmlOf(const Article &article)
{
    return QString::fromUtf8(pageOf(article).html);
}

} // namespace feuillet::test
