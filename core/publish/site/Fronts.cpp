#include "publish/Metadata.h"
#include "publish/site/Listing.h"
#include "publish/site/SiteWords.h"

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

void insertPicture(TemplateValues &values, const SiteStory &story, const QString &root)
{
    if (story.pictures.isEmpty())
        return;
    QStringList widths;
    for (const FrontPicture &picture : story.pictures)
        widths << u"%1%2 %3w"_s.arg(root, picture.path).arg(picture.size.width());
    const FrontPicture &small = story.pictures.first();
    values.push_back(
        {"picture"_L1,
         TemplateValues{{"src"_L1, root + small.path},
                        {"srcset"_L1, widths.size() > 1 ? widths.join(u", "_s) : QString()},
                        {"width"_L1, QString::number(small.size.width())},
                        {"height"_L1, QString::number(small.size.height())},
                        {"alternative"_L1, story.alternative}}});
}

TemplateValues valuesOf(const SiteStory &story, const Site &site, const QString &root)
{
    const Moment published = momentOn(site, story.publishedAt);
    const Moment modified = momentOn(site, story.modifiedAt);
    TemplateValues values{
        {"href"_L1, root + story.address + u"/index.html"_s},
        {"lang"_L1, story.language == site.language ? QString() : story.language},
        {"rubric"_L1, story.rubric},
        {"kicker"_L1, story.kicker},
        {"title"_L1, story.title},
        {"summary"_L1, story.summary},
        {"byline"_L1, story.byline},
        {"published"_L1, published.words},
        {"publishedIso"_L1, published.iso},
        {"modified"_L1, modified.words == published.words ? QString() : modified.words},
        {"modifiedIso"_L1, modified.iso},
    };
    insertPicture(values, story, root);
    return values;
}

std::vector<TemplateValues> listOf(const Stories &stories, const Site &site, const QString &root)
{
    std::vector<TemplateValues> list;
    for (const SiteStory *story : stories)
        list.push_back(valuesOf(*story, site, root));
    return list;
}

// The first large, the next beside it, the rest as a list; older pages are lists alone.
void insertStories(TemplateValues &values, const FrontPage &page, const Site &site,
                   const QString &root)
{
    const bool isNewest = page.number == 0;
    const qsizetype first = isNewest ? std::min<qsizetype>(1, page.stories.size()) : 0;
    const qsizetype second = isNewest ? std::min(secondStories, page.stories.size() - first) : 0;
    values.push_back({"lead"_L1, listOf(page.stories.first(first), site, root)});
    values.push_back({"second"_L1, listOf(page.stories.mid(first, second), site, root)});
    values.push_back({"rest"_L1, listOf(page.stories.mid(first + second), site, root)});
    values.push_back({"hasSecond"_L1, second > 0});
    values.push_back({"hasRest"_L1, page.stories.size() > first + second});
    values.push_back({"isEmpty"_L1, page.stories.isEmpty()});
}

// What all pages of one list share.
struct Head
{
    QString folder; // "" for the front of all
    QString rubric;
    std::vector<TemplateValues> rubrics; // of the whole site, for the way there
};

std::vector<TemplateValues> waysTo(const Listing &listing, const Rubric *present)
{
    std::vector<TemplateValues> ways;
    for (const Rubric &rubric : listing.rubrics)
        ways.push_back({{"name"_L1, rubric.name},
                        {"href"_L1, rubric.slug + u'/' + home},
                        {"isPresent"_L1, present == &rubric}});
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
    return parts.isEmpty() ? homeWord() : parts.join(u" – "_s);
}

QString dayOf(const FrontPage &page, const Site &site)
{
    if (page.number > 0 || page.stories.isEmpty())
        return {};
    return longDay(page.stories.first()->publishedAt.toTimeZone(QTimeZone(site.timeZone)).date());
}

TemplateValues valuesOf(const Head &head, const FrontPage &page, const Site &site,
                        const QString &canonical)
{
    const QString root = head.folder.isEmpty() ? QString() : u"../"_s;
    TemplateValues values{
        {"language"_L1, site.language},
        {"root"_L1, root},
        {"title"_L1, titleOf(head, page, site)},
        {"siteName"_L1, site.name},
        {"publisher"_L1, site.publisher.isEmpty() ? site.name : site.publisher},
        {"isHome"_L1, head.folder.isEmpty() && page.number == 0},
        {"rubric"_L1, head.rubric},
        {"archive"_L1, page.number > 0 ? archiveWord(page.number) : QString()},
        {"rubrics"_L1, head.rubrics},
        {"hasRubrics"_L1, !head.rubrics.empty()},
        {"hasFeeds"_L1, !site.address.isEmpty()},
        {"canonical"_L1, canonical},
        {"day"_L1, dayOf(page, site)},
        {"newer"_L1, linkTo(page.newer)},
        {"older"_L1, linkTo(page.older)},
        {"hasPages"_L1, page.newer >= 0 || page.older >= 0},
        {"words"_L1, siteWords()},
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
                          return templates.fill(u"front"_s, valuesOf(head, page, site, canonical));
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
