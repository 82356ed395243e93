#include "publish/site/Listing.h"

#include <QMap>

namespace feuillet::listing {

using namespace Qt::StringLiterals;

namespace {

constexpr int newsDays = 2; // and 1,000 stories: what the protocol of news sitemaps allows
constexpr qsizetype mostNews = 1000;

QString iso(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

QDateTime changedAt(const SiteStory &story)
{
    return story.modifiedAt.isValid() ? story.modifiedAt : story.publishedAt;
}

QDateTime lastChange(const Stories &stories)
{
    QDateTime last;
    for (const SiteStory *story : stories)
        last = std::max(last, changedAt(*story));
    return last;
}

using Months = QMap<QString, Stories>;

Months byMonth(const Stories &stories)
{
    Months months;
    for (const SiteStory *story : stories)
        months[story->publishedAt.toUTC().toString(u"yyyy-MM"_s)] << story;
    return months;
}

// The present of the site is its newest story: the same stories give the same bytes at any hour,
// and a site that nobody exports again could not let go of what grew old anyway.
Stories newsOf(const Stories &stories)
{
    if (stories.isEmpty())
        return {};
    const QDateTime since = stories.first()->publishedAt.addDays(-newsDays);
    const auto old = std::ranges::find_if(
        stories, [&](const SiteStory *story) { return story->publishedAt < since; });
    return stories.first(std::min<qsizetype>(old - stories.begin(), mostNews));
}

std::vector<TemplateValues> pagesIn(const Stories &stories, const QString &root)
{
    std::vector<TemplateValues> pages;
    for (const SiteStory *story : stories)
        pages.push_back({{"address"_L1, root + story->address + u'/'},
                         {"changed"_L1, iso(changedAt(*story))},
                         {"published"_L1, iso(story->publishedAt)},
                         {"title"_L1, story->title},
                         {"language"_L1, story->language.section(u'-', 0, 0)}});
    return pages;
}

PlannedFile mapOf(const Listing &listing, const QString &path, const QString &name,
                  const Stories &stories)
{
    return {path, listing.markOf(name, stories, {path}),
            [&site = listing.site, &templates = listing.templates, name, stories,
             root = listing.whole({})] {
                return templates.fill(
                    name, {{"siteName"_L1, site.name}, {"pages"_L1, pagesIn(stories, root)}});
            }};
}

QString fileOf(const QString &month)
{
    return u"sitemap-%1.xml"_s.arg(month);
}

PlannedFile frontsMap(const Listing &listing)
{
    QStringList addresses{listing.whole({})};
    for (const Rubric &rubric : listing.rubrics)
        addresses << listing.whole(rubric.slug + u'/');
    return {u"sitemap-fronts.xml"_s, listing.markOf(u"fronts"_s, {}, addresses),
            [&templates = listing.templates, addresses] {
                std::vector<TemplateValues> pages;
                for (const QString &address : addresses)
                    pages.push_back({{"address"_L1, address}});
                return templates.fill(u"sitemap"_s, {{"pages"_L1, pages}});
            }};
}

// One map a month, so that a story changes the map of its month alone.
PlannedFile mapOfMaps(const Listing &listing, const Months &months)
{
    std::vector<TemplateValues> maps{{{"address"_L1, listing.whole(u"sitemap-fronts.xml"_s)}}};
    QStringList words;
    for (auto month = months.cbegin(); month != months.cend(); ++month) {
        const QString changed = iso(lastChange(*month));
        maps.push_back(
            {{"address"_L1, listing.whole(fileOf(month.key()))}, {"changed"_L1, changed}});
        words << month.key() << changed;
    }
    return {u"sitemap.xml"_s, listing.markOf(u"sitemaps"_s, {}, words),
            [&templates = listing.templates, maps] {
                return templates.fill(u"sitemaps"_s, {{"maps"_L1, maps}});
            }};
}

} // namespace

QList<PlannedFile> sitemaps(const Listing &listing)
{
    if (listing.site.address.isEmpty())
        return {};
    const Months months = byMonth(listing.stories);
    QList<PlannedFile> files{mapOfMaps(listing, months), frontsMap(listing)};
    for (auto month = months.cbegin(); month != months.cend(); ++month)
        files << mapOf(listing, fileOf(month.key()), u"sitemap"_s, *month);
    // A news sitemap without a story or a name of the paper is not valid.
    const Stories news = newsOf(listing.stories);
    if (!news.isEmpty() && !listing.site.name.isEmpty())
        files << mapOf(listing, u"news-sitemap.xml"_s, u"news"_s, news);
    return files;
}

} // namespace feuillet::listing
