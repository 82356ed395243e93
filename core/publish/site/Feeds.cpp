#include "publish/site/Listing.h"

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

TemplateValues itemOf(const SiteStory &story, const QString &link)
{
    return {{"link"_L1, link},
            {"title"_L1, story.title},
            {"summary"_L1, story.summary},
            {"byline"_L1, story.byline},
            {"rubric"_L1, story.rubric},
            {"language"_L1, story.language},
            {"published"_L1, iso(story.publishedAt)},
            {"updated"_L1, iso(changedAt(story))},
            {"modified"_L1, story.modifiedAt.isValid() ? iso(story.modifiedAt) : QString()},
            {"publishedMail"_L1, mailDate(story.publishedAt)}};
}

struct Feed
{
    QString path;
    QString name; // of its template
    QString title;
    QString home; // whole addresses
    QString self;
};

TemplateValues valuesOf(const Feed &feed, const Stories &stories, const Site &site,
                        const QString &root)
{
    std::vector<TemplateValues> items;
    QDateTime updated;
    for (const SiteStory *story : stories) {
        items.push_back(itemOf(*story, root + story->address + u'/'));
        updated = std::max(updated, changedAt(*story));
    }
    return {{"title"_L1, feed.title},
            {"home"_L1, feed.home},
            {"self"_L1, feed.self},
            {"language"_L1, site.language},
            {"publisher"_L1, site.publisher.isEmpty() ? site.name : site.publisher},
            {"updated"_L1, iso(updated)},
            {"updatedMail"_L1, mailDate(updated)},
            {"items"_L1, items}};
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
                          return templates.fill(feed.name, valuesOf(feed, newest, site, root));
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
