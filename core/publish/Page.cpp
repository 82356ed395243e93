#include "publish/Page.h"

#include "article/Length.h"
#include "base/AtomicFile.h"
#include "publish/Escape.h"
#include "publish/Markup.h"
#include "publish/Metadata.h"
#include "publish/PageWords.h"
#include "publish/Slug.h"
#include "publish/TemplateText.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

// Outside of every namespace, as Qt wants it: a static library's resources need a call to be
// linked.
static void loadWebResources()
{
    Q_INIT_RESOURCE(web);
}

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

const QString templateName = u"article.mustache"_s;

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
            const auto renditions = photos(figure.photo.image);
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

Result<> checked(const Site &site)
{
    if (!site.address.isEmpty() && escapedUrl(site.address).isEmpty())
        return fail(Fault::Malformed, site.address);
    if (escapedLanguage(site.language).isEmpty())
        return fail(Fault::Malformed, site.language);
    if (!QTimeZone(site.timeZone).isValid())
        return fail(Fault::Malformed, QString::fromLatin1(site.timeZone));
    return {};
}

PageAddresses addressesOn(const Site &site, const QString &address, const QList<Figure> &figures)
{
    if (site.address.isEmpty())
        return {};
    const QString folder =
        site.address + (site.address.endsWith(u'/') ? ""_L1 : "/"_L1) + address + u'/';
    PageAddresses addresses{folder, {}};
    for (const Figure &figure : figures)
        if (!figure.images.isEmpty())
            addresses.images << folder + figure.images.last().address;
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

QJsonObject wordValues()
{
    QJsonObject words;
    for (const PageWord &word : pageWords())
        words.insert(QLatin1StringView(word.name), word.text);
    return words;
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
         figures.isEmpty() ? QString() : figureHtml(figures.first(), FigurePlace::Opening)},
        {u"bodyHtml"_s, bodyHtml(article.sections, figures)},
        {u"signature"_s, signatureBelow(article.signature)},
        {u"keywords"_s, QJsonArray::fromStringList(article.keywords)},
        {u"hasKeywords"_s, !article.keywords.isEmpty()},
    };
}

void insertMoments(QJsonObject &values, const Edition &edition, const EditionMoments &moments)
{
    values.insert(u"published"_s, moments.published.words);
    values.insert(u"publishedIso"_s, moments.published.iso);
    if (edition.modifiedAt > edition.publishedAt &&
        moments.modified.words != moments.published.words) {
        values.insert(u"modified"_s, moments.modified.words);
        values.insert(u"modifiedIso"_s, moments.modified.iso);
    }
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
    values.insert(u"siteName"_s, site.name);
    values.insert(u"siteAddress"_s, site.address);
    values.insert(u"publisher"_s, site.publisher.isEmpty() ? site.name : site.publisher);
    values.insert(u"canonical"_s, addresses.page);
    values.insert(u"image"_s, addresses.images.value(0));
}

void insertJsonLd(QJsonObject &values, const QByteArray &json)
{
    values.insert(u"jsonLd"_s, QString::fromUtf8(json));
    values.insert(u"jsonLdHash"_s, scriptHash(json));
}

} // namespace

QString addressOf(const Article &article)
{
    const QString slug = slugOf(titleForWeb(article));
    return article.rubric.trimmed().isEmpty() ? slug
                                              : slugOf(article.rubric, u"rubrique"_s) + u'/' + slug;
}

PageTemplate::PageTemplate(std::shared_ptr<const TemplateText> text, QList<PageFile> assets)
    : m_text(std::move(text)), m_assets(std::move(assets))
{
}

Result<PageTemplate> PageTemplate::builtIn()
{
    loadWebResources();
    return fromFolder(u":/web"_s);
}

Result<PageTemplate> PageTemplate::fromFolder(const QString &folder)
{
    const QString file = folder + u'/' + templateName;
    const auto source = readFile(file);
    if (!source)
        return std::unexpected(source.error());
    const auto text = TemplateText::parse(file, *source);
    if (!text)
        return std::unexpected(text.error());
    QList<PageFile> assets;
    const QStringList names{u"*.css"_s, u"*.js"_s};
    for (const QString &name : QDir(folder).entryList(names, QDir::Files, QDir::Name)) {
        const auto bytes = readFile(folder + u'/' + name);
        if (!bytes)
            return std::unexpected(bytes.error());
        assets.append({u"assets/"_s + name, *bytes});
    }
    return PageTemplate(std::make_shared<const TemplateText>(*text), assets);
}

Result<Page> PageTemplate::render(const Article &whole, const Edition &edition, const Site &site,
                                  const PhotoLookup &photos) const
{
    if (const auto good = checked(site); !good)
        return std::unexpected(good.error());
    const Article article = edition.withdrawn ? titleAlone(whole) : whole;
    const QString address = edition.address.isEmpty() ? addressOf(article) : edition.address;
    const auto pictures = picturesOf(article, address, photos);
    if (!pictures)
        return std::unexpected(pictures.error());
    const PageAddresses addresses = addressesOn(site, address, pictures->figures);

    QJsonObject values = textValues(article, pictures->figures);
    insertMoments(values, edition, momentsOf(edition, site));
    insertNotices(values, edition, site);
    insertHead(values, article, site, addresses);
    values.insert(u"root"_s, u"../"_s.repeated(address.count(u'/') + 1));
    values.insert(u"proof"_s, edition.proof);
    values.insert(u"words"_s, wordValues());
    insertJsonLd(values, jsonLd(article, edition, site, addresses));
    const auto html = m_text->render(values);
    if (!html)
        return std::unexpected(html.error());
    return Page{address, *html, m_assets + pictures->files};
}

} // namespace feuillet
