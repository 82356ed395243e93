#include "publish/check/PageChecks.h"

#include "article/Texts.h"
#include "publish/Metadata.h"

#include <QHash>
#include <QUrl>

#include <algorithm>

namespace feuillet {

namespace {

constexpr qsizetype longestTitle = 70; // what search engines show of one
constexpr qsizetype shortestLede = 50;
constexpr qint64 heaviestPage = 100'000; // bytes, without photos

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

QList<PageCheck> flaws(const Page &page)
{
    QList<PageCheck> checks;
    for (const PageFault &fault : pageFaults(page))
        checks.append({.point = PagePoint::Flawed,
                       .about = fault.about,
                       .flaw = fault.flaw,
                       .line = fault.line});
    return checks;
}

QList<PageCheck> metadataChecks(const Article &article)
{
    QList<PageCheck> checks;
    if (const auto length = titleForWeb(article).size(); length > longestTitle)
        checks.append({.point = PagePoint::TitleTooLong,
                       .place = Place{.field = Field::Headline},
                       .number = length});
    const auto lede = article.lede.text().trimmed().size();
    if (isBlank(descriptionOf(article)))
        checks.append({.point = PagePoint::NoDescription, .place = Place{.field = Field::Lede}});
    else if (lede > 0 && lede < shortestLede)
        checks.append(
            {.point = PagePoint::ShortLede, .place = Place{.field = Field::Lede}, .number = lede});
    return checks;
}

QList<PageCheck> photoChecks(const Article &article)
{
    QList<PageCheck> checks;
    bool any = false;
    for (qsizetype at = 0; at < article.photos.size(); ++at) {
        const Photo &photo = article.photos[at];
        const Place caption{.field = Field::Caption, .photo = at};
        any = any || !photo.image.isEmpty();
        if (photo.image.isEmpty())
            checks.append({.point = PagePoint::PictureMissing, .place = caption, .number = at + 1});
        else if (isBlank(photo.altText))
            checks.append({.point = PagePoint::NoAltText,
                           .place = Place{.field = Field::AltText, .photo = at},
                           .number = at + 1});
    }
    if (!any && article.photos.isEmpty())
        checks.append({.point = PagePoint::NoPicture});
    return checks;
}

bool isIncomplete(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (url.scheme() == QLatin1StringView("mailto"))
        return !url.path().contains(u'@');
    return !url.isValid() || !url.host().contains(u'.');
}

QList<PageCheck> linkChecks(const Article &article)
{
    QList<PageCheck> checks;
    QHash<QString, QString> targets; // by the words that lead there
    for (const PlacedText &text : textsOf(article)) {
        for (const Mark &mark : text.text.marks()) {
            if (mark.kind != MarkKind::Link)
                continue;
            const QString words = text.text.text().mid(mark.start, mark.length).simplified();
            Place place = text.place;
            place.start = mark.start;
            place.length = mark.length;
            if (words.isEmpty())
                checks.append({PagePoint::LinkWithoutWords, mark.value, place});
            else if (isIncomplete(mark.value))
                checks.append({PagePoint::LinkIncomplete, mark.value, place});
            else if (targets.value(words, mark.value) != mark.value)
                checks.append({PagePoint::LinkAmbiguous, words, place});
            targets.insert(words, mark.value);
        }
    }
    return checks;
}

bool isPhoto(const Page &page, const PageFile &file)
{
    return file.path.startsWith(page.address + u'/');
}

QList<PageCheck> addressChecks(const Page &page)
{
    if (page.html.contains("<link rel=\"canonical\""))
        return {};
    return {{.point = PagePoint::AddressUnknown}};
}

QList<PageCheck> weightChecks(const Page &page)
{
    qint64 bytes = page.html.size();
    for (const PageFile &file : page.assets)
        bytes += isPhoto(page, file) ? 0 : file.bytes.size();
    if (bytes <= heaviestPage)
        return {};
    return {{.point = PagePoint::HeavyPage, .number = static_cast<qsizetype>(bytes)}};
}

} // namespace

QList<PageCheck> pageChecks(const Article &article, const Page &page)
{
    return flaws(page) + metadataChecks(article) + photoChecks(article) + linkChecks(article) +
           weightChecks(page) + addressChecks(page);
}

} // namespace feuillet
