#pragma once

#include "article/Article.h"
#include "article/Rendition.h"
#include "base/Result.h"
#include "publish/Site.h"

#include <functional>
#include <memory>

namespace feuillet {

class TemplateText;

// Paths are relative to the site's folder, with "/" between their parts, and stay inside it.
struct PageFile
{
    QString path;
    QByteArray bytes;

    bool operator==(const PageFile &) const = default;
};

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

// A photo's picture at the widths of a page, narrow to wide, by the hash of its file;
// photo/Variants.h makes them. Only asked for photos whose picture is there; an error ends the
// rendering.
using PhotoLookup = std::function<Result<QList<Rendition>>(const QByteArray &hash)>;

// The outer page, parsed once. Rendering is a function of its arguments alone: the same bytes under
// any locale and in any time zone.
class PageTemplate
{
public:
    static Result<PageTemplate> builtIn();
    // A folder with article.mustache; its *.css and *.js go to the site's assets. Unreadable, or
    // Malformed with "file:line:column: what".
    static Result<PageTemplate> fromFolder(const QString &folder);

    // Malformed: a site whose address, language or time zone is none.
    Result<Page> render(const Article &whole, const Edition &edition, const Site &site,
                        const PhotoLookup &photos) const;

private:
    PageTemplate(std::shared_ptr<const TemplateText> text, QList<PageFile> assets);

    std::shared_ptr<const TemplateText> m_text;
    QList<PageFile> m_assets;
};

} // namespace feuillet
