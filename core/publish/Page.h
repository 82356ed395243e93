#pragma once

#include "article/Article.h"
#include "article/Rendition.h"
#include "base/Result.h"
#include "publish/PageFile.h"
#include "publish/Site.h"
#include "publish/Templates.h"

#include <functional>
#include <map>
#include <optional>

namespace feuillet {

// The page that the preview shows, that is exported and that tests validate: the same bytes. It
// works from any folder and address, for its links to its files are relative.
struct Page
{
    QString address; // the page's own folder: "economie/a-brest-le-port"
    QByteArray html; // its index.html
    QList<PageFile> assets;

    bool operator==(const Page &) const = default;
};

// Where the page of this article lies: RUBRIC/SLUG, or SLUG without a rubric.
QString addressOf(const Article &article);

// A photo's picture, cropped, at the widths of a page, narrow to wide; photo/Darkroom.h makes them.
// Only asked for photos whose picture is there; an error ends the rendering.
using PhotoLookup = std::function<Result<QList<Rendition>>(const Photo &photo)>;

// Fills the template of the article's layout, for one site: what all its pages share is made once.
// A page is a function of the site, the templates and the arguments alone, so the same bytes under
// any locale and in any time zone. For one thread.
class Press
{
public:
    // Malformed: a site that checkedSite() refuses.
    static Result<Press> of(const Site &site, const Templates &templates);
    Result<Page> page(const Article &article, const Edition &edition, const PhotoLookup &photos);

private:
    Press(const Site &site, const Templates &templates);
    const TemplateGround &ground(const QString &root, bool alone);

    Site m_site;
    Templates m_templates;
    QList<PageFile> m_assets;
    std::map<std::pair<QString, bool>, std::optional<TemplateGround>> m_grounds;
};

// One page alone.
Result<Page> laidOut(const Article &article, const Edition &edition, const Site &site,
                     const Templates &templates, const PhotoLookup &photos);

} // namespace feuillet
