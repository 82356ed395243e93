#include "publish/Metadata.h"
#include "publish/site/Listing.h"
#include "publish/site/SiteWords.h"

#include <QJsonArray>
#include <QTimeZone>

namespace feuillet::listing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype secondStories = 4; // beside the first, larger than the rest
const QString home = u"index.html"_s;

// Pages of a list are counted from the oldest, so that a new story changes the newest ones alone.
struct FrontPage
{
    int number = 0; // 0: the newest
    int older = -1; // -1: none
    int newer = -1;
    Stories stories;
};

QList<FrontPage> pagesOf(const Stories &stories)
{
    const qsizetype count = stories.size();
    const int full = count < 2 * storiesOnFront ? 0 : static_cast<int>(count / storiesOnFront) - 1;
    QList<FrontPage> pages{
        {0, full > 0 ? full : -1, -1, stories.first(count - full * storiesOnFront)}};
    for (int number = full; number > 0; --number)
        pages.append({number, number > 1 ? number - 1 : -1, number < full ? number + 1 : 0,
                      stories.mid(count - number * storiesOnFront, storiesOnFront)});
    return pages;
}

QString fileOf(const QString &folder, int page)
{
    const QString name = page == 0 ? home : u"index-%1.html"_s.arg(page);
    return folder.isEmpty() ? name : folder + u'/' + name;
}

QString linkTo(int page)
{
    return page < 0 ? QString() : fileOf({}, page);
}

void insertPicture(QJsonObject &values, const SiteStory &story, const QString &root)
{
    if (story.pictures.isEmpty())
        return;
    QStringList widths;
    for (const FrontPicture &picture : story.pictures)
        widths << u"%1%2 %3w"_s.arg(root, picture.path).arg(picture.size.width());
    const FrontPicture &small = story.pictures.first();
    values.insert(u"picture"_s,
                  QJsonObject{{u"src"_s, root + small.path},
                              {u"srcset"_s, widths.size() > 1 ? widths.join(u", "_s) : QString()},
                              {u"width"_s, QString::number(small.size.width())},
                              {u"height"_s, QString::number(small.size.height())},
                              {u"alternative"_s, story.alternative}});
}

QJsonObject valuesOf(const SiteStory &story, const Site &site, const QString &root)
{
    const Moment published = momentOn(site, story.publishedAt);
    const Moment modified = momentOn(site, story.modifiedAt);
    QJsonObject values{
        {u"href"_s, root + story.address + u"/index.html"_s},
        {u"lang"_s, story.language == site.language ? QString() : story.language},
        {u"rubric"_s, story.rubric},
        {u"kicker"_s, story.kicker},
        {u"title"_s, story.title},
        {u"summary"_s, story.summary},
        {u"byline"_s, story.byline},
        {u"published"_s, published.words},
        {u"publishedIso"_s, published.iso},
        {u"modified"_s, modified.words == published.words ? QString() : modified.words},
        {u"modifiedIso"_s, modified.iso},
    };
    insertPicture(values, story, root);
    return values;
}

QJsonArray listOf(const Stories &stories, const Site &site, const QString &root)
{
    QJsonArray list;
    for (const SiteStory *story : stories)
        list.append(valuesOf(*story, site, root));
    return list;
}

// The first large, the next beside it, the rest as a list; older pages are lists alone.
void insertStories(QJsonObject &values, const FrontPage &page, const Site &site,
                   const QString &root)
{
    const bool isNewest = page.number == 0;
    const qsizetype first = isNewest ? std::min<qsizetype>(1, page.stories.size()) : 0;
    const qsizetype second = isNewest ? std::min(secondStories, page.stories.size() - first) : 0;
    values.insert(u"lead"_s, listOf(page.stories.first(first), site, root));
    values.insert(u"second"_s, listOf(page.stories.mid(first, second), site, root));
    values.insert(u"rest"_s, listOf(page.stories.mid(first + second), site, root));
    values.insert(u"hasSecond"_s, second > 0);
    values.insert(u"hasRest"_s, page.stories.size() > first + second);
    values.insert(u"isEmpty"_s, page.stories.isEmpty());
}

// What all pages of one list share.
struct Head
{
    QString folder; // "" for the front of all
    QString rubric;
    QJsonArray rubrics; // of the whole site, for the way there
};

QJsonArray waysTo(const Listing &listing, const Rubric *present)
{
    QJsonArray ways;
    for (const Rubric &rubric : listing.rubrics)
        ways.append(QJsonObject{{u"name"_s, rubric.name},
                                {u"href"_s, rubric.slug + u'/' + home},
                                {u"isPresent"_s, present == &rubric}});
    return ways;
}

QString titleOf(const Head &head, const FrontPage &page, const Site &site)
{
    QStringList parts;
    if (!head.rubric.isEmpty())
        parts << head.rubric;
    if (page.number > 0)
        parts << archiveWord(page.number);
    if (!site.name.isEmpty())
        parts << site.name;
    return parts.isEmpty() ? siteWords()[u"home"_s].toString() : parts.join(u" – "_s);
}

QString dayOf(const FrontPage &page, const Site &site)
{
    if (page.number > 0 || page.stories.isEmpty())
        return {};
    return longDay(page.stories.first()->publishedAt.toTimeZone(QTimeZone(site.timeZone)).date());
}

QJsonObject valuesOf(const Head &head, const FrontPage &page, const Site &site,
                     const QString &canonical)
{
    const QString root = head.folder.isEmpty() ? QString() : u"../"_s;
    QJsonObject values{
        {u"language"_s, site.language},
        {u"root"_s, root},
        {u"title"_s, titleOf(head, page, site)},
        {u"siteName"_s, site.name},
        {u"publisher"_s, site.publisher.isEmpty() ? site.name : site.publisher},
        {u"isHome"_s, head.folder.isEmpty() && page.number == 0},
        {u"rubric"_s, head.rubric},
        {u"archive"_s, page.number > 0 ? archiveWord(page.number) : QString()},
        {u"rubrics"_s, head.rubrics},
        {u"hasRubrics"_s, !head.rubrics.isEmpty()},
        {u"hasFeeds"_s, !site.address.isEmpty()},
        {u"canonical"_s, canonical},
        {u"day"_s, dayOf(page, site)},
        {u"newer"_s, linkTo(page.newer)},
        {u"older"_s, linkTo(page.older)},
        {u"hasPages"_s, page.newer >= 0 || page.older >= 0},
        {u"words"_s, siteWords()},
    };
    insertStories(values, page, site, root);
    return values;
}

QString canonicalOf(const Listing &listing, const QString &folder, int page)
{
    if (page > 0)
        return listing.whole(fileOf(folder, page));
    return listing.whole(folder.isEmpty() ? folder : folder + u'/');
}

QList<PlannedFile> frontsOf(const Listing &listing, const Head &head, const Stories &stories)
{
    QStringList shared{head.rubric};
    for (const Rubric &rubric : listing.rubrics)
        shared << rubric.name;
    QList<PlannedFile> files;
    for (const FrontPage &page : pagesOf(stories)) {
        const QString path = fileOf(head.folder, page.number);
        const QStringList words =
            shared + QStringList{path, linkTo(page.newer), linkTo(page.older)};
        files.append({path, listing.markOf(u"front"_s, page.stories, words),
                      [&site = listing.site, &templates = listing.templates, head, page,
                       canonical = canonicalOf(listing, head.folder, page.number)] {
                          return templates.render(u"front"_s,
                                                  valuesOf(head, page, site, canonical));
                      }});
    }
    return files;
}

} // namespace

QList<PlannedFile> fronts(const Listing &listing)
{
    QList<PlannedFile> files =
        frontsOf(listing, {{}, {}, waysTo(listing, nullptr)}, listing.stories);
    for (const Rubric &rubric : listing.rubrics)
        files +=
            frontsOf(listing, {rubric.slug, rubric.name, waysTo(listing, &rubric)}, rubric.stories);
    return files;
}

} // namespace feuillet::listing
