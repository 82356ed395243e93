#include "publish/site/SiteStory.h"

#include "base/Sha256.h"
#include "publish/Metadata.h"
#include "publish/PageWords.h"

#include <QRegularExpression>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// Wider ones are for the page.
constexpr int widestOnFront = 800;
constexpr qsizetype markSize = 16;

QList<FrontPicture> picturesOf(const Page &page, const QSize &whole)
{
    static const QRegularExpression opening(u"/photo-1-(\\d+)\\.[a-z]+$"_s);
    QList<FrontPicture> pictures;
    for (const PageFile &file : page.assets) {
        const auto match = opening.match(file.path);
        const int width = match.captured(1).toInt();
        if (!match.hasMatch() || whole.isEmpty() || (width > widestOnFront && !pictures.isEmpty()))
            continue;
        const int height = std::max(1, qRound(1.0 * width * whole.height() / whole.width()));
        pictures.append({file.path, QSize(width, height)});
    }
    return pictures;
}

QByteArray markOf(const SiteStory &story)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QDataStream::WriteOnly);
    stream << story;
    return sha256(bytes).first(markSize);
}

qint64 stamp(const QDateTime &moment)
{
    return moment.isValid() ? moment.toMSecsSinceEpoch() : 0;
}

QDateTime momentAt(qint64 stamp)
{
    return stamp == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(stamp, Qt::UTC);
}

} // namespace

SiteStory storyOn(const Page &page, const Article &article, const Edition &edition,
                  const Site &site, const QStringList &formerAddresses)
{
    SiteStory story{.address = page.address,
                    .formerAddresses = formerAddresses,
                    .rubric = article.rubric.trimmed(),
                    .title = titleForWeb(article),
                    .language = languageOf(article, site),
                    .publishedAt = edition.publishedAt,
                    .withdrawn = edition.withdrawn};
    if (edition.modifiedAt > edition.publishedAt)
        story.modifiedAt = edition.modifiedAt;
    if (!edition.withdrawn) {
        story.kicker = article.kicker.trimmed();
        story.summary = descriptionOf(article);
        story.byline = byline(article.signature);
    }
    if (!edition.withdrawn && !article.photos.isEmpty()) {
        story.pictures = picturesOf(page, article.photos.first().size);
        story.alternative = article.photos.first().altText.trimmed();
    }
    story.mark = markOf(story);
    return story;
}

QDataStream &operator<<(QDataStream &stream, const FrontPicture &picture)
{
    return stream << picture.path << picture.size;
}

QDataStream &operator>>(QDataStream &stream, FrontPicture &picture)
{
    return stream >> picture.path >> picture.size;
}

QDataStream &operator<<(QDataStream &stream, const SiteStory &story)
{
    return stream << story.address << story.formerAddresses << story.rubric << story.kicker
                  << story.title << story.summary << story.byline << story.language
                  << story.alternative << story.pictures << stamp(story.publishedAt)
                  << stamp(story.modifiedAt) << story.withdrawn << story.mark;
}

QDataStream &operator>>(QDataStream &stream, SiteStory &story)
{
    qint64 published = 0;
    qint64 modified = 0;
    stream >> story.address >> story.formerAddresses >> story.rubric >> story.kicker >>
        story.title >> story.summary >> story.byline >> story.language >> story.alternative >>
        story.pictures >> published >> modified >> story.withdrawn >> story.mark;
    story.publishedAt = momentAt(published);
    story.modifiedAt = momentAt(modified);
    return stream;
}

} // namespace feuillet
