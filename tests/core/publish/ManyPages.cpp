#include "core/publish/ManyPages.h"

#include "core/publish/Photographs.h"
#include "core/publish/SamplePages.h"
#include "support/Builders.h"
#include "support/Sandbox.h"

#include <catch2/catch.hpp>
#include <QTimeZone>

namespace feuillet::test {

using namespace Qt::StringLiterals;

namespace {

const QList<Layout> layouts{Layout::Article, Layout::LongRead, Layout::Brief};

// A site with all that one can tell of itself.
Site thePaper()
{
    Site site = theGazette();
    site.licence = u"Reproduction soumise à autorisation"_s;
    site.licenceAddress = u"https://gazette.example/droits"_s;
    site.accounts = {u"https://mastodon.example/@gazette"_s, u"https://x.com/gazette"_s};
    site.logo = aLogo();
    return site;
}

QString repeated(const QString &words, int times)
{
    return QStringList(times, words).join(u' ');
}

Article withLayout(Article article, Layout layout)
{
    article.layout = layout;
    return article;
}

Article withPhotos(Article article, const QList<QByteArray> &images)
{
    article.photos.clear();
    for (const QByteArray &image : images)
        article.photos.append(Photo{.image = image,
                                    .caption = u"Le quai nord, un soir de mars."_s,
                                    .altText = u"Une grue devant un ciel du soir."_s,
                                    .creditLine = u"Jean Morvan / La Gazette"_s,
                                    .focus = {0.7, 0.3}});
    return article;
}

Article longStory()
{
    Article article = theWholeStory();
    for (int part = 0; part < 5; ++part)
        for (Section &section : article.sections)
            section.paragraphs.append(aParagraph(
                u"Au bout du quai, trois hommes attendent la marée. On a refait les bollards, "
                "repeint la cale, et personne ne sait qui paiera le dragage du chenal, promis "
                "pour l’automne, repoussé au printemps, et dont le devis a doublé depuis le "
                "premier appel d’offres."_s));
    return article;
}

// Stories by what is particular in them.
QList<std::pair<QString, Article>> stories()
{
    const Article whole = theWholeStory();
    QList<std::pair<QString, Article>> stories{
        {u"entier"_s, whole},
        {u"long"_s, longStory()},
        {u"court"_s, theBrief()},
        {u"piege"_s, theTrapStory()},
        {u"vide"_s, blankArticle()},
        {u"sans-photo"_s, withPhotos(whole, {})},
        {u"photo-debout"_s, withPhotos(whole, {"portrait"})},
        {u"photo-petite"_s, withPhotos(whole, {"small"})},
        {u"dix-photos"_s, withPhotos(whole, QList<QByteArray>(10, "across"))},
    };
    const auto add = [&](const QString &name, auto change) {
        Article article = whole;
        change(article);
        stories.append({name, article});
    };
    add(u"titre-fleuve"_s,
        [](Article &a) { a.headline = repeated(u"Le port se prépare à l’éolien en mer"_s, 8); });
    add(u"titre-sans-espace"_s, [](Article &a) {
        a.headline = a.kicker = u"Anticonstitutionnellement"_s.repeated(8);
        a.lede = RichText(u"a"_s.repeated(300));
        a.rubric = u"Intercommunalités-et-territoires-maritimes"_s;
    });
    add(u"legende-fleuve"_s, [](Article &a) {
        a.photos.first().caption = repeated(u"Les quais du polder, mardi, sous la pluie."_s, 60);
        a.photos.first().creditLine = u"PhotographeAgenceCollectif"_s.repeated(6);
    });
    add(u"une-phrase"_s, [](Article &a) {
        a.sections = {aSection({}, {u"Une phrase."_s})};
        a.lede = {};
        a.kicker.clear();
    });
    add(u"citations"_s, [](Article &a) {
        for (const auto kind :
             {ParagraphKind::Quotation, ParagraphKind::PullQuote, ParagraphKind::ListItem})
            for (int times = 0; times < 3; ++times)
                a.sections.last().paragraphs.append(
                    aParagraph(u"On nous demande de croire sur parole."_s, kind));
    });
    add(u"trente-mots-cles"_s, [](Article &a) {
        for (int k = 0; k < 30; ++k)
            a.keywords << u"mot-clé %1"_s.arg(k);
    });
    add(u"anglais"_s, [](Article &a) { a.language = u"en-GB"_s; });
    return stories;
}

Edition told(const QList<NoticeKind> &kinds)
{
    Edition edition = anEdition();
    for (const NoticeKind kind : kinds)
        edition.notices.append({kind, QDateTime({2024, 3, 6}, {9, 30}, QTimeZone::utc()),
                                u"Une première version donnait 220 mètres.\nIl y en a 120."_s});
    return edition;
}

QList<std::pair<QString, Edition>> editions()
{
    const QList<NoticeKind> all{NoticeKind::Correction, NoticeKind::Clarification,
                                NoticeKind::Update, NoticeKind::RightOfReply,
                                NoticeKind::Withdrawal};
    Edition withdrawn = told({NoticeKind::Withdrawal});
    withdrawn.withdrawn = true;
    Edition alone = anEdition();
    alone.alone = true;
    return {{u"epreuve"_s, aProof()},
            {u"non-datee"_s, Edition{}},
            {u"rectifiee"_s, told({NoticeKind::Correction})},
            {u"reponse"_s, told({NoticeKind::RightOfReply})},
            {u"tout-dit"_s, told(all)},
            {u"retiree"_s, withdrawn},
            {u"seule"_s, alone}};
}

QList<std::pair<QString, Site>> sites()
{
    Site wordmark = thePaper();
    wordmark.logo = aLogo({300, 60});
    Site long_ = thePaper();
    long_.name = repeated(u"La Gazette de la rade et des abers"_s, 4);
    return {{u"sans-nom"_s, Site()},
            {u"sans-adresse"_s, theGazetteWithoutAddress()},
            {u"sobre"_s, theGazette()},
            {u"logo-large"_s, wordmark},
            {u"nom-fleuve"_s, long_}};
}

SamplePage sample(const QString &name, const Article &article, Edition edition, const Site &site)
{
    static const auto templates = Templates::builtIn();
    REQUIRE(templates);
    edition.address = u"rubrique/"_s + name;
    const auto page = laidOut(article, edition, site, *templates, photographs());
    REQUIRE(page);
    return {name, *page};
}

} // namespace

QList<SamplePage> manyPages()
{
    QList<SamplePage> pages;
    for (const Layout layout : layouts) {
        const QString end = u'-' + layoutName(layout);
        for (const auto &[name, article] : stories())
            pages << sample(name + end, withLayout(article, layout), anEdition(), thePaper());
        for (const auto &[name, edition] : editions())
            pages << sample(name + end, withLayout(theWholeStory(), layout), edition, thePaper());
    }
    for (const auto &[name, site] : sites())
        pages << sample(name, theWholeStory(), anEdition(), site);
    return pages;
}

QStringList hostileTexts()
{
    QStringList texts;
    for (QString line : QString::fromUtf8(testData(u"pages/hostile.txt"_s)).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u"# "_s))
            continue;
        for (auto at = line.indexOf(u"\\u"_s); at >= 0; at = line.indexOf(u"\\u"_s, at + 1))
            line.replace(at, 6, QChar(line.mid(at + 2, 4).toUShort(nullptr, 16)));
        texts << line;
    }
    return texts;
}

Article articleOf(const QString &hostile)
{
    Article article = theWholeStory();
    article.kicker = article.headline = article.webHeadline = article.rubric = article.language =
        hostile;
    article.lede =
        RichText(hostile, {{MarkKind::Language, 0, 3, hostile}, {MarkKind::Link, 0, 4, hostile}});
    article.sections = {aSection({}, {hostile}), aSection(hostile, {hostile})};
    for (Photo &photo : article.photos)
        photo.caption = photo.altText = photo.creditLine = hostile;
    article.signature = Signature(hostile);
    article.dateline = Dateline(hostile);
    article.keywords = {hostile};
    return article;
}

QList<SamplePage> hostilePages()
{
    QList<SamplePage> pages;
    for (const QString &text : hostileTexts()) {
        Site site = theGazette();
        site.name = site.publisher = site.licence = text;
        Edition edition = told({NoticeKind::Correction, NoticeKind::RightOfReply});
        for (Notice &notice : edition.notices)
            notice.text = text;
        const auto layout = layouts[pages.size() % layouts.size()];
        const QString name = u"hostile-%1"_s.arg(pages.size() + 1, 2, 10, QChar(u'0'));
        pages << sample(name, withLayout(articleOf(text), layout), edition, site);
    }
    return pages;
}

} // namespace feuillet::test
