#pragma once

#include "base/Result.h"
#include "publish/PageFile.h"
#include "publish/TemplateText.h"

#include <QHash>
#include <QMap>

namespace feuillet {

struct TemplateSource;

// The outer pages of a site, by name, parsed once, with the files that they ask for. In a template
// {{> name}} stands for the text of name.mustache.
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
    Result<QByteArray> fill(const QString &name, const QJsonObject &values) const;
    // Below "assets/" of the site.
    const QList<PageFile> &assets() const { return m_assets; }

private:
    static Result<Templates> of(const QMap<QString, TemplateSource> &sources);
    Templates(QHash<QString, TemplateText> texts, QList<PageFile> assets);

    QHash<QString, TemplateText> m_texts;
    QList<PageFile> m_assets;
};

// The built-in files as they are: what a newsroom begins its own with.
Result<QList<PageFile>> builtInTemplateFiles();

} // namespace feuillet
