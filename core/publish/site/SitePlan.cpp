#include "publish/site/SitePlan.h"

#include "base/Sha256.h"
#include "publish/Metadata.h"
#include "publish/site/Listing.h"
#include "publish/site/SiteWords.h"
#include "publish/Slug.h"

#include <QMap>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;
using namespace listing;

namespace {

bool isNewer(const SiteStory *a, const SiteStory *b)
{
    return a->publishedAt != b->publishedAt ? a->publishedAt > b->publishedAt
                                            : a->address < b->address;
}

Stories listed(const QList<SiteStory> &stories)
{
    Stories shown;
    for (const SiteStory &story : stories)
        if (!story.withdrawn)
            shown << &story;
    std::ranges::sort(shown, isNewer);
    return shown;
}

// A rubric has no page where a story without a rubric has its own: addresses of stories stay.
QList<Rubric> rubricsOf(const Stories &stories, const QList<SiteStory> &all)
{
    QHash<QString, QString> slugs; // of names, for they are few and stories are many
    QMap<QString, Rubric> bySlug;
    for (const SiteStory *story : stories) {
        if (story->rubric.isEmpty())
            continue;
        QString &slug = slugs[story->rubric];
        if (slug.isEmpty())
            slug = slugOf(story->rubric, u"rubrique"_s);
        Rubric &rubric = bySlug[slug];
        if (rubric.stories.isEmpty())
            rubric = {story->rubric, slug, {}};
        rubric.stories << story;
    }
    for (const SiteStory &story : all)
        bySlug.remove(story.address);
    return bySlug.values();
}

QByteArray markOf(const Site &site, const Templates &templates)
{
    Sha256 mark;
    for (const QString &word : {site.name, site.address, site.publisher, site.language,
                                QString::fromLatin1(site.timeZone)})
        mark.add(word.toUtf8() + '\0');
    mark.add(templates.mark());
    return mark.result();
}

PlannedFile movedTo(const Listing &listing, const QString &from, const SiteStory &story)
{
    const QString to = u"../"_s.repeated(from.count(u'/') + 1) + story.address + u"/index.html"_s;
    return {from + u"/index.html"_s, listing.markOf(u"moved"_s, {&story}, {from}),
            [&templates = listing.templates, language = listing.site.language, to,
             title = story.title, canonical = listing.whole(story.address + u'/')] {
                return templates.fill(u"moved"_s, {{"language"_L1, language},
                                                   {"to"_L1, to},
                                                   {"title"_L1, title},
                                                   {"canonical"_L1, canonical},
                                                   {"words"_L1, siteWords()}});
            }};
}

// An address that another story has since is that one's.
QList<PlannedFile> moved(const Listing &listing, const QList<SiteStory> &stories)
{
    QSet<QString> taken;
    for (const SiteStory &story : stories)
        taken.insert(story.address);
    QList<PlannedFile> files;
    for (const SiteStory &story : stories)
        for (const QString &from : story.formerAddresses)
            if (!taken.contains(from)) {
                taken.insert(from);
                files << movedTo(listing, from, story);
            }
    return files;
}

// Where the site begins on its host, for a page that answers at any depth.
QString rootOf(const Site &site)
{
    const QString path = QUrl(site.address).path(QUrl::FullyEncoded);
    return path.endsWith(u'/') ? path : path + u'/';
}

PlannedFile single(const Listing &listing, const QString &path, const QString &name)
{
    return {path, listing.markOf(name, {}),
            [&site = listing.site, &templates = listing.templates, name,
             sitemap = listing.whole(u"sitemap.xml"_s),
             news = listing.site.name.isEmpty() ? QString() : listing.whole(u"news-sitemap.xml"_s),
             root = rootOf(listing.site)] {
                return templates.fill(name, {{"language"_L1, site.language},
                                             {"siteName"_L1, site.name},
                                             {"root"_L1, root},
                                             {"sitemap"_L1, sitemap},
                                             {"news"_L1, news},
                                             {"words"_L1, siteWords()}});
            }};
}

QList<PlannedFile> assets(const Templates &templates)
{
    QList<PlannedFile> files;
    for (const PageFile &asset : templates.frontAssets())
        files.append({asset.path, templates.mark(), [bytes = asset.bytes]() -> Result<QByteArray> {
                          return bytes;
                      }});
    return files;
}

} // namespace

QString Listing::whole(const QString &path) const
{
    if (site.address.isEmpty())
        return {};
    return site.address + (site.address.endsWith(u'/') ? ""_L1 : "/"_L1) + path;
}

QByteArray Listing::markOf(const QString &kind, const Stories &shown,
                           const QStringList &words) const
{
    Sha256 hash;
    hash.add(mark);
    hash.add((kind + u'\0' + words.join(u'\0') + u'\0').toUtf8());
    for (const SiteStory *story : shown)
        hash.add(story->mark);
    return hash.result();
}

Listing listing::listingOf(const QList<SiteStory> &stories, const Site &site,
                           const Templates &templates)
{
    const Stories shown = listed(stories);
    return {site, templates, shown, rubricsOf(shown, stories), markOf(site, templates)};
}

QList<PlannedFile> movedFiles(const QList<SiteStory> &stories, const Site &site,
                              const Templates &templates)
{
    return moved(listingOf({}, site, templates), stories);
}

QList<PlannedFile> plannedFiles(const QList<SiteStory> &stories, const Site &site,
                                const Templates &templates)
{
    const Listing listing = listingOf(stories, site, templates);
    return fronts(listing) + feeds(listing) + sitemaps(listing) + moved(listing, stories) +
           assets(templates) +
           QList{single(listing, u"404.html"_s, u"notfound"_s),
                 single(listing, u"robots.txt"_s, u"robots"_s)};
}

} // namespace feuillet
