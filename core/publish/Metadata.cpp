#include "publish/Metadata.h"

#include "article/Length.h"
#include "base/Sha256.h"
#include "publish/Escape.h"
#include "publish/PageWords.h"
#include "publish/SiteIdentity.h"
#include "publish/SiteValues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDescription = 300;

QString cutAtWord(const QString &text)
{
    if (text.size() <= longestDescription)
        return text;
    const auto space = text.lastIndexOf(u' ', longestDescription - 1);
    return text.left(space > 0 ? space : longestDescription - 1).trimmed() + u'…';
}

QString firstWordsOf(const Article &article)
{
    for (const Section &section : article.sections)
        for (const Paragraph &paragraph : section.paragraphs)
            if (paragraph.kind == ParagraphKind::Text && !paragraph.text.text().trimmed().isEmpty())
                return paragraph.text.text();
    return {};
}

QJsonArray authorsOf(const Article &article)
{
    QJsonArray authors;
    for (const QString &name : article.signature.authors())
        authors.append(QJsonObject{{u"@type"_s, u"Person"_s}, {u"name"_s, name}});
    return authors;
}

bool isNothing(const QJsonValue &value)
{
    return (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty()) ||
           (value.isObject() && value.toObject().isEmpty());
}

QJsonObject withoutNothing(const QJsonObject &all)
{
    QJsonObject known;
    for (auto field = all.begin(); field != all.end(); ++field)
        if (!isNothing(*field))
            known.insert(field.key(), *field);
    return known;
}

QJsonObject imageObject(const QString &address, const QSize &size)
{
    return {{u"@type"_s, u"ImageObject"_s},
            {u"height"_s, size.height()},
            {u"url"_s, address},
            {u"width"_s, size.width()}};
}

QJsonObject logoOf(const Site &site, const PageAddresses &addresses)
{
    const auto size = pngSize(site.logo);
    return size && !addresses.front.isEmpty() ? imageObject(addresses.front + logoFile, *size)
                                              : QJsonObject();
}

QJsonObject publisherOf(const Site &site, const PageAddresses &addresses)
{
    return withoutNothing({{u"@type"_s, u"NewsMediaOrganization"_s},
                           {u"logo"_s, logoOf(site, addresses)},
                           {u"name"_s, site.publisher.isEmpty() ? site.name : site.publisher},
                           {u"sameAs"_s, QJsonArray::fromStringList(site.accounts)},
                           {u"url"_s, addresses.front}});
}

QJsonArray picturesOf(const PageAddresses &addresses)
{
    QJsonArray pictures;
    for (const PictureAddress &picture : addresses.pictures) {
        QJsonObject object = imageObject(picture.address, picture.size);
        object.insert(u"caption"_s, picture.photo.caption.trimmed());
        object.insert(u"creditText"_s, picture.photo.creditLine.trimmed());
        pictures.append(withoutNothing(object));
    }
    return pictures;
}

QJsonObject placeOf(const Article &article)
{
    const QString place = article.dateline.place();
    return place.isEmpty() ? QJsonObject()
                           : QJsonObject{{u"@type"_s, u"Place"_s}, {u"name"_s, place}};
}

QJsonArray correctionsOf(const Edition &edition, const Site &site)
{
    QJsonArray corrections;
    for (const Notice &notice : edition.notices)
        corrections.append(QJsonObject{{u"@type"_s, u"CorrectionComment"_s},
                                       {u"datePublished"_s, momentOn(site, notice.at).iso},
                                       {u"name"_s, noticeWord(notice.kind)},
                                       {u"text"_s, notice.text}});
    return corrections;
}

// Reading a zone costs more than all the rest of a moment.
const QTimeZone &zoneOf(const Site &site)
{
    thread_local QTimeZone zone;
    if (zone.id() != site.timeZone)
        zone = QTimeZone(site.timeZone);
    return zone;
}

} // namespace

Moment momentOn(const Site &site, const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toTimeZone(zoneOf(site));
    return {local.toString(Qt::ISODate), longDate(local), hour(local)};
}

EditionMoments momentsOf(const Edition &edition, const Site &site)
{
    return {momentOn(site, edition.publishedAt), momentOn(site, edition.modifiedAt)};
}

QString descriptionOf(const Article &article)
{
    const QString lede = article.lede.text().trimmed();
    return cutAtWord(lede.isEmpty() ? firstWordsOf(article).trimmed() : lede);
}

QString titleForWeb(const Article &article)
{
    const QString web = article.webHeadline.trimmed();
    const QString title = web.isEmpty() ? article.headline.trimmed() : web;
    return title.isEmpty() ? untitled() : title;
}

QString languageOf(const Article &article, const Site &site)
{
    const QString language = escapedLanguage(article.language);
    return language.isEmpty() ? escapedLanguage(site.language) : language;
}

QByteArray jsonLd(const Article &article, const Edition &edition, const Site &site,
                  const PageAddresses &addresses)
{
    const EditionMoments moments = momentsOf(edition, site);
    const QJsonObject all{
        {u"@context"_s, u"https://schema.org"_s},
        {u"@type"_s, u"NewsArticle"_s},
        {u"articleSection"_s, article.rubric.trimmed()},
        {u"author"_s, authorsOf(article)},
        {u"contentLocation"_s, placeOf(article)},
        {u"correction"_s, correctionsOf(edition, site)},
        {u"creativeWorkStatus"_s, edition.withdrawn ? u"Withdrawn"_s : QString()},
        {u"dateModified"_s, moments.modified.iso},
        {u"datePublished"_s, moments.published.iso},
        {u"dateline"_s, article.dateline.text()},
        {u"description"_s, descriptionOf(article)},
        {u"headline"_s, titleForWeb(article)},
        {u"image"_s, picturesOf(addresses)},
        {u"inLanguage"_s, languageOf(article, site)},
        {u"isAccessibleForFree"_s, true},
        {u"keywords"_s, QJsonArray::fromStringList(article.keywords)},
        {u"license"_s, encodedUrl(site.licenceAddress)},
        {u"mainEntityOfPage"_s, addresses.page},
        {u"publisher"_s, publisherOf(site, addresses)},
        {u"wordCount"_s, static_cast<double>(lengthOf(article).words)},
    };
    return escapedJson(QJsonDocument(withoutNothing(all)).toJson(QJsonDocument::Compact));
}

QString scriptHash(const QByteArray &script)
{
    const QByteArray hash = sha256(script);
    return u"'sha256-"_s + QString::fromLatin1(hash.toBase64()) + u'\'';
}

} // namespace feuillet
