#pragma once

#include "publish/PageFile.h"
#include "publish/Site.h"
#include "publish/TemplateText.h"

namespace feuillet {

// Beside the fronts, in the site's folder.
inline const QString rssFile = QStringLiteral("rss.xml");
inline const QString atomFile = QStringLiteral("atom.xml");
inline const QString logoFile = QStringLiteral("assets/logo.png");

// Where the pages of a section of the paper lie; empty for none.
QString rubricFolder(const QString &rubric);

// Without an address of its own, or alone, a site has no fronts and feeds to link to.
bool hasFronts(const Site &site, bool alone);

// What every page of a site tells of it, fronts and articles alike: values for a template. The root
// leads from the page's folder to the site's, as "../../". Addresses are encoded.
TemplateValues siteValues(const Site &site, const QString &root, bool alone = false);

// The files that those values name.
QList<PageFile> siteFiles(const Site &site);

} // namespace feuillet
