#include "publish/Ninjs.h"

#include "article/Length.h"
#include "article/Texts.h"
#include "publish/Fragment.h"
#include "publish/Markup.h"
#include "publish/Metadata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// What is empty is not said.
void put(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object[key] = value;
}

void put(QJsonObject &object, const QString &key, const QJsonArray &values)
{
    if (!values.isEmpty())
        object[key] = values;
}

QString instant(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
}

// The item's name for good, whatever becomes of its title or its page.
QString uriOf(const ArticleId id)
{
    return u"urn:feuillet:"_s + id.text();
}

QString uriOf(const Photo &photo, qsizetype number, const ItemVersion &version)
{
    if (photo.image.isEmpty())
        return uriOf(version.article) + u":photo:%1"_s.arg(number);
    const auto base64 =
        photo.image.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return u"ni:///sha-256;"_s + QString::fromLatin1(base64);
}

QJsonObject roled(const QString &role, const QString &value)
{
    return {{u"role"_s, role}, {u"value"_s, value}};
}

QJsonObject roled(const QString &role, const QString &contentType, const QString &value)
{
    return {{u"role"_s, role}, {u"contentType"_s, contentType}, {u"value"_s, value}};
}

QJsonArray headlines(const Article &article)
{
    QJsonArray list{roled(u"main"_s, workingTitle(article))};
    if (!article.webHeadline.isEmpty())
        list.append(roled(u"web"_s, article.webHeadline));
    if (!article.kicker.isEmpty())
        list.append(roled(u"kicker"_s, article.kicker));
    return list;
}

QJsonArray descriptions(const Article &article, const Edition &edition)
{
    QJsonArray list;
    if (!article.lede.isEmpty() && !edition.withdrawn)
        list.append(roled(u"lede"_s, u"text/html"_s, inlineHtml(article.lede)));
    for (const Notice &notice : edition.notices)
        list.append(roled(noticeKindName(notice.kind), u"text/plain"_s, notice.text));
    return list;
}

QString plainBody(const Article &article)
{
    QStringList lines;
    for (const Block &block : flow(article.sections))
        if (isShown(block, {}))
            lines << (std::holds_alternative<Crosshead>(block)
                          ? std::get<Crosshead>(block).text
                          : std::get<Paragraph>(block).text.text());
    return lines.join(u"\n\n"_s);
}

QJsonObject body(const QString &role, const QString &contentType, const QString &value,
                 const Length &length)
{
    QJsonObject object = roled(role, contentType, value);
    object[u"charCount"_s] = length.signes;
    object[u"wordCount"_s] = length.words;
    return object;
}

QJsonArray bodies(const Article &article)
{
    const QString plain = plainBody(article);
    const Length length = lengthOf(plain);
    return {body(u"main"_s, u"text/html"_s, fragmentHtml(flow(article.sections)), length),
            body(u"plain"_s, u"text/plain"_s, plain, length)};
}

QJsonArray subjects(const Article &article)
{
    QJsonArray list;
    if (!article.rubric.isEmpty())
        list.append(QJsonObject{{u"name"_s, article.rubric}, {u"rel"_s, u"section"_s}});
    for (const QString &keyword : article.keywords)
        list.append(QJsonObject{{u"name"_s, keyword}, {u"rel"_s, u"keyword"_s}});
    return list;
}

// newscodes/digitalsourcetype of the IPTC.
QString sourceTypeOf(DigitalSource source)
{
    switch (source) {
    case DigitalSource::Unstated:
        return {};
    case DigitalSource::Camera:
        return u"digitalCapture"_s;
    case DigitalSource::Composite:
        return u"composite"_s;
    case DigitalSource::TrainedModel:
        return u"trainedAlgorithmicMedia"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject pictureItem(const Photo &photo, qsizetype number, const ItemVersion &version)
{
    QJsonObject item{{u"name"_s, u"photo %1"_s.arg(number)},
                     {u"uri"_s, uriOf(photo, number, version)},
                     {u"type"_s, u"picture"_s}};
    QJsonArray words;
    if (!photo.caption.isEmpty())
        words.append(roled(u"caption"_s, photo.caption));
    if (!photo.altText.isEmpty())
        words.append(roled(u"altText"_s, photo.altText));
    if (!photo.creditLine.isEmpty())
        words.append(roled(u"credit"_s, photo.creditLine));
    put(item, u"descriptions"_s, words);
    put(item, u"by"_s, photo.creator);
    put(item, u"copyrightNotice"_s, photo.rights);
    put(item, u"located"_s, photo.place);
    if (!photo.provider.isEmpty())
        item[u"infoSources"_s] =
            QJsonArray{QJsonObject{{u"name"_s, photo.provider}, {u"role"_s, u"provider"_s}}};
    if (photo.dateTaken.isValid()) // a day of no time zone, at the noon that most of them share
        item[u"contentCreated"_s] = photo.dateTaken.toString(Qt::ISODate) + u"T12:00:00Z"_s;
    if (const QString type = sourceTypeOf(photo.digitalSource); !type.isEmpty())
        item[u"digitalSourceType"_s] =
            QJsonObject{{u"uri"_s, u"http://cv.iptc.org/newscodes/digitalsourcetype/"_s + type}};
    if (!photo.size.isEmpty())
        item[u"renditions"_s] = QJsonArray{QJsonObject{{u"name"_s, u"original"_s},
                                                       {u"width"_s, photo.size.width()},
                                                       {u"height"_s, photo.size.height()}}};
    return item;
}

QJsonArray pictures(const Article &article, const ItemVersion &version)
{
    QJsonArray list;
    for (const Photo &photo : article.photos)
        list.append(pictureItem(photo, list.size() + 1, version));
    return list;
}

QString statusOf(const Edition &edition)
{
    if (edition.withdrawn)
        return u"canceled"_s;
    return edition.proof ? u"withheld"_s : u"usable"_s;
}

QJsonObject standard()
{
    return {{u"name"_s, u"ninjs"_s},
            {u"version"_s, u"3.1"_s},
            {u"schema"_s, u"https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"_s}};
}

void describe(QJsonObject &item, const Article &article, const Edition &edition)
{
    put(item, u"title"_s, workingTitle(article));
    put(item, u"headlines"_s, headlines(article));
    put(item, u"descriptions"_s, descriptions(article, edition));
    put(item, u"by"_s,
        article.signature.authors().isEmpty() ? article.signature.text()
                                              : article.signature.authors().join(u", "_s));
    put(item, u"located"_s, article.dateline.place());
    put(item, u"subjects"_s, subjects(article));
    put(item, u"slugline"_s, article.slugline);
    put(item, u"firstCreated"_s, instant(edition.publishedAt));
    put(item, u"versionCreated"_s, instant(edition.modifiedAt));
    put(item, u"embargoedUntil"_s, instant(article.embargoedUntil));
    item[u"urgency"_s] = article.urgency;
}

} // namespace

QByteArray toNinjs(const Article &article, const Edition &edition, const Site &site,
                   const ItemVersion &version)
{
    QJsonObject item{{u"uri"_s, uriOf(version.article)},
                     {u"standard"_s, standard()},
                     {u"type"_s, u"text"_s},
                     {u"representationType"_s, u"full"_s},
                     {u"version"_s, QString::number(version.revision)},
                     {u"pubStatus"_s, statusOf(edition)},
                     {u"language"_s, languageOf(article, site)}};
    describe(item, article, edition);
    put(item, u"copyrightHolder"_s, site.publisher.isEmpty() ? site.name : site.publisher);
    if (!version.page.isEmpty())
        item[u"altIds"_s] = QJsonArray{roled(u"page"_s, version.page)};
    if (!edition.withdrawn) {
        item[u"bodies"_s] = bodies(article);
        put(item, u"associations"_s, pictures(article, version));
    }
    return QJsonDocument(item).toJson();
}

} // namespace feuillet
