#pragma once

#include "publish/Page.h"

#include <QHash>
#include <QJsonObject>

namespace feuillet {

class TemplateText;

// The templates of all that is around the pages, parsed once, by their files' names without
// ".mustache": front, moved, notfound, rss, atom, sitemap, sitemaps, news, robots.
class SiteTemplates
{
public:
    static Result<SiteTemplates> builtIn();
    // Each template that the newsroom's folder has takes the place of the built-in one. Malformed,
    // with "file:line:column: what".
    static Result<SiteTemplates> withFolder(const QString &folder);

    Result<QByteArray> render(const QString &name, const QJsonObject &values) const;
    const QByteArray &mark() const { return m_mark; } // of all their texts
    const QList<PageFile> &assets() const { return m_assets; }

private:
    Result<> take(const QString &folder);

    QHash<QString, std::shared_ptr<const TemplateText>> m_texts;
    QList<PageFile> m_assets;
    QByteArray m_mark;
};

} // namespace feuillet
