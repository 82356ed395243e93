#include "publish/Page.h"

#include "article/Length.h"
#include "publish/Escape.h"
#include "publish/Markup.h"
#include "publish/Metadata.h"
#include "publish/PageWords.h"
#include "publish/SiteIdentity.h"
#include "publish/SiteValues.h"
#include "publish/Slug.h"

#include <QJsonArray>
#include <QJsonObject>
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

QJsonObject noticeValue(const Notice &notice, const Site &site)
{
    const Moment moment = momentOn(site, notice.at);
    return {{u"kind"_s, noticeWord(notice.kind)},
            {u"at"_s, moment.words},
            {u"atIso"_s, moment.iso},
            {u"paragraphs"_s,
             QJsonArray::fromStringList(notice.text.split(u'\n', Qt::SkipEmptyParts))}};
}

// Corrections are read before the story, a reply after it, as the words of one who answers.
void insertNotices(QJsonObject &values, const Edition &edition, const Site &site)
{
    QJsonArray before;
    QJsonArray after;
    for (const Notice &notice : edition.notices)
        (notice.kind == NoticeKind::RightOfReply ? after : before)
            .append(noticeValue(notice, site));
    values.insert(u"hasNotices"_s, !before.isEmpty());
    values.insert(u"notices"_s, before);
    values.insert(u"hasReplies"_s, !after.isEmpty());
    values.insert(u"replies"_s, after);
    values.insert(u"withdrawn"_s, edition.withdrawn);
    values.insert(u"keepsRobotsOut"_s, edition.withdrawn || edition.proof);
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
QJsonObject textValues(const Article &article, const QList<Figure> &figures)
{
    return {
        {u"kickerHtml"_s, kickerHtml(article)},
        {u"rubric"_s, article.rubric.trimmed()},
        {u"headlineHtml"_s, headlineHtml(article)},
        {u"ledeHtml"_s,
         article.lede.text().trimmed().isEmpty() ? QString() : inlineHtml(article.lede)},
        {u"byline"_s, byline(article.signature)},
        {u"dateline"_s, datelineOf(article)},
        {u"readingTime"_s, readingTime(lengthOf(article).readingSeconds())},
        {u"figureHtml"_s,
         figures.isEmpty() ? QString() : figureHtml(figures.first(), openingPlace(article.layout))},
        {u"bodyHtml"_s, bodyHtml(article.sections, figures)},
        {u"signature"_s, signatureBelow(article.signature)},
        {u"keywords"_s, QJsonArray::fromStringList(article.keywords)},
        {u"hasKeywords"_s, !article.keywords.isEmpty()},
    };
}

void insertMoments(QJsonObject &values, const Edition &edition, const EditionMoments &moments)
{
    const auto &[published, modified] = moments;
    values.insert(u"published"_s, published.words);
    values.insert(u"publishedIso"_s, published.iso);
    if (!edition.modifiedAt.isValid() || edition.modifiedAt <= edition.publishedAt ||
        modified.words == published.words)
        return;
    constexpr qsizetype isoDay = 10;
    const bool sameDay = modified.iso.left(isoDay) == published.iso.left(isoDay);
    values.insert(u"modified"_s, sameDay ? modified.hour : modified.words);
    values.insert(u"modifiedSameDay"_s, sameDay);
    values.insert(u"modifiedIso"_s, modified.iso);
}

// What machines read.
void insertHead(QJsonObject &values, const Article &article, const Site &site,
                const PageAddresses &addresses)
{
    const QString language = languageOf(article, site);
    values.insert(u"language"_s, language);
    values.insert(u"locale"_s, QString(language).replace(u'-', u'_'));
    values.insert(u"title"_s, titleForWeb(article));
    values.insert(u"description"_s, descriptionOf(article));
    values.insert(u"author"_s, article.signature.authors().join(u", "_s));
    values.insert(u"canonical"_s, addresses.page);
    if (!addresses.pictures.isEmpty()) {
        const PictureAddress &first = addresses.pictures.first();
        values.insert(u"image"_s, QJsonObject{{u"address"_s, first.address},
                                              {u"width"_s, QString::number(first.size.width())},
                                              {u"height"_s, QString::number(first.size.height())},
                                              {u"alt"_s, first.photo.altText.trimmed()}});
    }
}

void insertJsonLd(QJsonObject &values, const QByteArray &json)
{
    values.insert(u"jsonLd"_s, QString::fromUtf8(json));
    values.insert(u"jsonLdHash"_s, scriptHash(json));
}

QJsonObject valuesOf(const Article &article, const Edition &edition, const Site &site,
                     const QString &address, const QList<Figure> &figures)
{
    const QString root = u"../"_s.repeated(address.count(u'/') + 1);
    const PageAddresses addresses = addressesOn(site, address, figures);
    QJsonObject values = siteValues(site, root, edition.alone);
    const QJsonObject text = textValues(article, figures);
    for (auto value = text.begin(); value != text.end(); ++value)
        values.insert(value.key(), *value);
    if (values[u"hasFronts"_s].toBool() && !rubricFolder(article.rubric).isEmpty())
        values.insert(u"rubricPage"_s, root + rubricFolder(article.rubric) + u"/index.html"_s);
    insertMoments(values, edition, momentsOf(edition, site));
    insertNotices(values, edition, site);
    insertHead(values, article, site, addresses);
    insertJsonLd(values, jsonLd(article, edition, site, addresses));
    values.insert(u"proof"_s, edition.proof);
    return values;
}

} // namespace

QString addressOf(const Article &article)
{
    const QString slug = slugOf(titleForWeb(article));
    const QString folder = rubricFolder(article.rubric);
    return folder.isEmpty() ? slug : folder + u'/' + slug;
}

Result<Page> laidOut(const Article &whole, const Edition &edition, const Site &site,
                     const Templates &templates, const PhotoLookup &photos)
{
    if (const auto good = checkedSite(site); !good)
        return std::unexpected(good.error());
    const Article article = edition.withdrawn ? titleAlone(whole) : whole;
    const QString address = edition.address.isEmpty() ? addressOf(article) : edition.address;
    const auto pictures = picturesOf(article, address, photos);
    if (!pictures)
        return std::unexpected(pictures.error());
    const QJsonObject values = valuesOf(article, edition, site, address, pictures->figures);
    const auto html = templates.fill(layoutName(article.layout), values);
    if (!html)
        return std::unexpected(html.error());
    return Page{address, *html, templates.assets() + siteFiles(site) + pictures->files};
}

} // namespace feuillet
