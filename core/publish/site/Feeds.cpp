#include "publish/site/Listing.h"

#include <QJsonArray>
#include <QLocale>

namespace feuillet::listing {

using namespace Qt::StringLiterals;

namespace {

QString iso(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

// RFC 822 with four digits of the year, as RSS 2.0 asks.
QString mailDate(const QDateTime &moment)
{
    return QLocale::c().toString(moment.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s) + u" GMT"_s;
}

QDateTime changedAt(const SiteStory &story)
{
    return story.modifiedAt.isValid() ? story.modifiedAt : story.publishedAt;
}

QJsonObject itemOf(const SiteStory &story, const QString &link)
{
    return {{u"link"_s, link},
            {u"title"_s, story.title},
            {u"summary"_s, story.summary},
            {u"byline"_s, story.byline},
            {u"rubric"_s, story.rubric},
            {u"language"_s, story.language},
            {u"published"_s, iso(story.publishedAt)},
            {u"updated"_s, iso(changedAt(story))},
            {u"modified"_s, story.modifiedAt.isValid() ? iso(story.modifiedAt) : QString()},
            {u"publishedMail"_s, mailDate(story.publishedAt)}};
}

struct Feed
{
    QString path;
    QString name; // of its template
    QString title;
    QString home; // whole addresses
    QString self;
};

QJsonObject valuesOf(const Feed &feed, const Stories &stories, const Site &site,
                     const QString &root)
{
    QJsonArray items;
    QDateTime updated;
    for (const SiteStory *story : stories) {
        items.append(itemOf(*story, root + story->address + u'/'));
        updated = std::max(updated, changedAt(*story));
    }
    return {{u"title"_s, feed.title},
            {u"home"_s, feed.home},
            {u"self"_s, feed.self},
            {u"language"_s, site.language},
            {u"publisher"_s, site.publisher.isEmpty() ? site.name : site.publisher},
            {u"updated"_s, iso(updated)},
            {u"updatedMail"_s, mailDate(updated)},
            {u"items"_s, items}};
}

QList<PlannedFile> feedsOf(const Listing &listing, const QString &folder, const QString &title,
                           const Stories &stories)
{
    const Stories newest = stories.first(std::min(storiesInFeed, stories.size()));
    QList<PlannedFile> files;
    for (const auto &name : {u"rss"_s, u"atom"_s}) {
        const QString path = folder + name + u".xml"_s;
        const Feed feed{path, name, title, listing.whole(folder), listing.whole(path)};
        files.append({path, listing.markOf(name, newest, {path, title}),
                      [&site = listing.site, &templates = listing.templates, feed, newest,
                       root = listing.whole({})] {
                          return templates.render(feed.name, valuesOf(feed, newest, site, root));
                      }});
    }
    return files;
}

} // namespace

// An empty feed has no date, and so is none.
QList<PlannedFile> feeds(const Listing &listing)
{
    if (listing.site.address.isEmpty() || listing.stories.isEmpty())
        return {};
    const QString name = listing.site.name.isEmpty() ? listing.site.address : listing.site.name;
    QList<PlannedFile> files = feedsOf(listing, {}, name, listing.stories);
    for (const Rubric &rubric : listing.rubrics)
        files +=
            feedsOf(listing, rubric.slug + u'/', name + u" – "_s + rubric.name, rubric.stories);
    return files;
}

} // namespace feuillet::listing
