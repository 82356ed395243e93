#pragma once

#include "base/Result.h"
#include "publish/PageFile.h"
#include "publish/TemplateText.h"

#include <QHash>
#include <QMap>

namespace feuillet {

struct TemplateSource;

// The texts around stories, by name, parsed once, with the files that they ask for: the page of
// each layout, and what is around the pages (front, moved, notfound, rss, atom, sitemap, sitemaps,
// news, robots). In a template {{> name}} stands for the text of name.mustache.
class Templates
{
public:
    static Result<Templates> builtIn();
    // A folder with *.mustache, styles, scripts, fonts and images. What it lacks is the built-in
    // one's, so a newsroom replaces a style alone or everything. Unreadable when it has none of
    // these; Malformed with "file:line:column: what".
    static Result<Templates> fromFolder(const QString &folder);

    bool has(const QString &name) const { return m_texts.contains(name); }
    // NAME.mustache with these values (Unknown: there is none): the same bytes under any locale.
    Result<QByteArray> fill(const QString &name, const TemplateValues &values,
                            const TemplateGround &ground = {}) const;
    // Below "assets/" of the site: what the pages ask for, and what the fronts do beside it.
    const QList<PageFile> &assets() const { return m_assets; }
    const QList<PageFile> &frontAssets() const { return m_frontAssets; }
    const QByteArray &mark() const { return m_mark; } // of all of this

private:
    static Result<Templates> of(const QMap<QString, TemplateSource> &sources);
    explicit Templates(QHash<QString, TemplateText> texts) : m_texts(std::move(texts)) {}

    QHash<QString, TemplateText> m_texts;
    QList<PageFile> m_assets;
    QList<PageFile> m_frontAssets;
    QByteArray m_mark;
};

// The built-in files as they are: what a newsroom begins its own with.
Result<QList<PageFile>> builtInTemplateFiles();

} // namespace feuillet
