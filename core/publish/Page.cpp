#include "publish/Page.h"

#include "article/Length.h"
#include "publish/Escape.h"
#include "publish/Markup.h"
#include "publish/Metadata.h"
#include "publish/PageWords.h"
#include "publish/SiteIdentity.h"
#include "publish/SiteValues.h"
#include "publish/Slug.h"

#include <QRegularExpression>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

QString fileName(qsizetype photo, int width)
{
    return u"photo-%1-%2.jpg"_s.arg(photo + 1).arg(width);
}

// The article's photos with their files, which lie beside index.html.
struct Pictures
{
    QList<Figure> figures;
    QList<PageFile> files;
};

Result<Pictures> picturesOf(const Article &article, const QString &address,
                            const PhotoLookup &photos)
{
    Pictures pictures;
    for (qsizetype at = 0; at < article.photos.size(); ++at) {
        Figure figure{article.photos[at], {}};
        if (!figure.photo.image.isEmpty()) {
            const auto renditions = photos(figure.photo);
            if (!renditions)
                return std::unexpected(renditions.error());
            for (const Rendition &rendition : *renditions) {
                const QString name = fileName(at, rendition.size.width());
                figure.images.append({name, rendition.size});
                pictures.files.append({address + u'/' + name, rendition.jpeg});
            }
        }
        pictures.figures.append(figure);
    }
    return pictures;
}

PageAddresses addressesOn(const Site &site, const QString &address, const QList<Figure> &figures)
{
    if (site.address.isEmpty())
        return {};
    const QString front =
        encodedUrl(site.address) + (site.address.endsWith(u'/') ? QString() : u"/"_s);
    PageAddresses addresses{front, front + address + u'/', {}};
    for (const Figure &figure : figures)
        if (!figure.images.isEmpty())
            addresses.pictures.append({addresses.page + figure.images.last().address,
                                       figure.images.last().size, figure.photo});
    return addresses;
}

QString signatureBelow(const Signature &signature)
{
    return signature.deskCode().isEmpty() && !signature.authors().isEmpty() ? QString()
                                                                            : signature.text();
}

QString datelineOf(const Article &article)
{
    static const QRegularExpression dash(u"\\s*[-–—]\\s*$"_s);
    return QString(article.dateline.text()).remove(dash);
}

TemplateValues noticeValue(const Notice &notice, const Site &site)
{
    const Moment moment = momentOn(site, notice.at);
    return {{"kind"_L1, noticeWord(notice.kind)},
            {"at"_L1, moment.words},
            {"atIso"_L1, moment.iso},
            {"paragraphs"_L1, notice.text.split(u'\n', Qt::SkipEmptyParts)}};
}

// Corrections are read before the story, a reply after it, as the words of one who answers.
void insertNotices(TemplateValues &values, const Edition &edition, const Site &site)
{
    std::vector<TemplateValues> before;
    std::vector<TemplateValues> after;
    for (const Notice &notice : edition.notices)
        (notice.kind == NoticeKind::RightOfReply ? after : before)
            .push_back(noticeValue(notice, site));
    values.push_back({"hasNotices"_L1, !before.empty()});
    values.push_back({"notices"_L1, before});
    values.push_back({"hasReplies"_L1, !after.empty()});
    values.push_back({"replies"_L1, after});
    values.push_back({"withdrawn"_L1, edition.withdrawn});
    values.push_back({"keepsRobotsOut"_L1, edition.withdrawn || edition.proof});
}

// What a reader still sees of a story that was taken back: nothing of what it said.
Article titleAlone(const Article &article)
{
    Article title;
    title.headline = article.headline;
    title.webHeadline = article.webHeadline;
    title.rubric = article.rubric;
    title.language = article.language;
    return title;
}

FigurePlace openingPlace(Layout layout)
{
    return layout == Layout::LongRead ? FigurePlace::Large : FigurePlace::Opening;
}

// What the reader sees.
TemplateValues textValues(const Article &article, const QList<Figure> &figures)
{
    return {
        {"kickerHtml"_L1, kickerHtml(article)},
        {"rubric"_L1, article.rubric.trimmed()},
        {"headlineHtml"_L1, headlineHtml(article)},
        {"ledeHtml"_L1,
         article.lede.text().trimmed().isEmpty() ? QString() : inlineHtml(article.lede)},
        {"byline"_L1, byline(article.signature)},
        {"dateline"_L1, datelineOf(article)},
        {"readingTime"_L1, readingTime(lengthOf(article).readingSeconds())},
        {"figureHtml"_L1,
         figures.isEmpty() ? QString() : figureHtml(figures.first(), openingPlace(article.layout))},
        {"bodyHtml"_L1, bodyHtml(article.sections, figures)},
        {"signature"_L1, signatureBelow(article.signature)},
        {"keywords"_L1, article.keywords},
        {"hasKeywords"_L1, !article.keywords.isEmpty()},
    };
}

void insertMoments(TemplateValues &values, const Edition &edition, const EditionMoments &moments)
{
    const auto &[published, modified] = moments;
    values.push_back({"published"_L1, published.words});
    values.push_back({"publishedIso"_L1, published.iso});
    if (!edition.modifiedAt.isValid() || edition.modifiedAt <= edition.publishedAt ||
        modified.words == published.words)
        return;
    constexpr qsizetype isoDay = 10;
    const bool sameDay = modified.iso.left(isoDay) == published.iso.left(isoDay);
    values.push_back({"modified"_L1, sameDay ? modified.hour : modified.words});
    values.push_back({"modifiedSameDay"_L1, sameDay});
    values.push_back({"modifiedIso"_L1, modified.iso});
}

// Whether who, where or when stands over the story.
bool hasFacts(const Article &article, const Edition &edition)
{
    return edition.publishedAt.isValid() || edition.modifiedAt.isValid() ||
           !byline(article.signature).isEmpty() || !datelineOf(article).isEmpty();
}

// What machines read.
void insertHead(TemplateValues &values, const Article &article, const Site &site,
                const PageAddresses &addresses)
{
    const QString language = languageOf(article, site);
    values.push_back({"language"_L1, language});
    values.push_back({"locale"_L1, QString(language).replace(u'-', u'_')});
    values.push_back({"title"_L1, titleForWeb(article)});
    values.push_back({"description"_L1, descriptionOf(article)});
    values.push_back({"author"_L1, article.signature.authors().join(u", "_s)});
    values.push_back({"canonical"_L1, addresses.page});
    if (!addresses.pictures.isEmpty()) {
        const PictureAddress &first = addresses.pictures.first();
        values.push_back(
            {"image"_L1, TemplateValues{{"address"_L1, first.address},
                                        {"width"_L1, QString::number(first.size.width())},
                                        {"height"_L1, QString::number(first.size.height())},
                                        {"alt"_L1, first.photo.altText.trimmed()}}});
    }
}

void insertJsonLd(TemplateValues &values, const QByteArray &json)
{
    values.push_back({"jsonLd"_L1, QString::fromUtf8(json)});
    values.push_back({"jsonLdHash"_L1, scriptHash(json)});
}

// What tells this page from the others of its site; the root leads to the site's folder.
TemplateValues valuesOf(const Article &article, const Edition &edition, const Site &site,
                        const QString &root, const PageAddresses &addresses,
                        const QList<Figure> &figures)
{
    TemplateValues values = textValues(article, figures);
    const QString folder = rubricFolder(article.rubric);
    if (hasFronts(site, edition.alone) && !folder.isEmpty())
        values.push_back({"rubricPage"_L1, root + folder + u"/index.html"_s});
    insertMoments(values, edition, momentsOf(edition, site));
    insertNotices(values, edition, site);
    insertHead(values, article, site, addresses);
    insertJsonLd(values, jsonLd(article, edition, site, addresses));
    values.push_back({"proof"_L1, edition.proof});
    values.push_back({"hasFacts"_L1, hasFacts(article, edition)});
    return values;
}

} // namespace

QString addressOf(const Article &article)
{
    const QString slug = slugOf(titleForWeb(article));
    const QString folder = rubricFolder(article.rubric);
    return folder.isEmpty() ? slug : folder + u'/' + slug;
}

Result<Press> Press::of(const Site &site, const Templates &templates)
{
    if (const auto good = checkedSite(site); !good)
        return std::unexpected(good.error());
    return Press(site, templates);
}

Press::Press(const Site &site, const Templates &templates)
    : m_site(site), m_templates(templates), m_assets(templates.assets() + siteFiles(site))
{
}

const TemplateGround &Press::ground(const QString &root, bool alone)
{
    auto &known = m_grounds[{root, alone}];
    if (!known)
        known.emplace(siteValues(m_site, root, alone));
    return *known;
}

Result<Page> Press::page(const Article &whole, const Edition &edition, const PhotoLookup &photos)
{
    const Article article = edition.withdrawn ? titleAlone(whole) : whole;
    const QString address = edition.address.isEmpty() ? addressOf(article) : edition.address;
    const auto pictures = picturesOf(article, address, photos);
    if (!pictures)
        return std::unexpected(pictures.error());
    const QString root = u"../"_s.repeated(address.count(u'/') + 1);
    const auto values =
        valuesOf(article, edition, m_site, root, addressesOn(m_site, address, pictures->figures),
                 pictures->figures);
    const auto html =
        m_templates.fill(layoutName(article.layout), values, ground(root, edition.alone));
    if (!html)
        return std::unexpected(html.error());
    return Page{address, *html, m_assets + pictures->files};
}

Result<Page> laidOut(const Article &article, const Edition &edition, const Site &site,
                     const Templates &templates, const PhotoLookup &photos)
{
    auto press = Press::of(site, templates);
    return press ? press->page(article, edition, photos) : std::unexpected(press.error());
}

} // namespace feuillet
