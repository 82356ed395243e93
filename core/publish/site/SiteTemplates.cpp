#include "publish/site/SiteTemplates.h"

#include "base/AtomicFile.h"
#include "publish/TemplateText.h"

#include <QCryptographicHash>
#include <QDir>

// Outside of every namespace, as Qt wants it.
static void loadSiteResources()
{
    Q_INIT_RESOURCE(site);
}

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

const QStringList names{u"front"_s,   u"moved"_s,    u"notfound"_s, u"rss"_s,   u"atom"_s,
                        u"sitemap"_s, u"sitemaps"_s, u"news"_s,     u"robots"_s};
const QString styleSheet = u"front.css"_s;

} // namespace

Result<SiteTemplates> SiteTemplates::builtIn()
{
    loadSiteResources();
    SiteTemplates templates;
    if (const auto taken = templates.take(u":/web/site"_s); !taken)
        return std::unexpected(taken.error());
    return templates;
}

Result<SiteTemplates> SiteTemplates::withFolder(const QString &folder)
{
    auto templates = builtIn();
    if (!templates)
        return templates;
    if (const auto taken = templates->take(folder); !taken)
        return std::unexpected(taken.error());
    return templates;
}

Result<> SiteTemplates::take(const QString &folder)
{
    QCryptographicHash mark(QCryptographicHash::Sha256);
    mark.addData(m_mark);
    for (const QString &name : names) {
        const QString file = folder + u'/' + name + u".mustache"_s;
        if (!QFile::exists(file))
            continue;
        const auto source = readFile(file);
        if (!source)
            return std::unexpected(source.error());
        const auto text = TemplateText::parse(file, *source);
        if (!text)
            return std::unexpected(text.error());
        m_texts.insert(name, std::make_shared<const TemplateText>(*text));
        mark.addData(*source);
    }
    if (const auto style = readFile(folder + u'/' + styleSheet)) {
        m_assets = {{u"assets/"_s + styleSheet, *style}};
        mark.addData(*style);
    }
    m_mark = mark.result();
    return {};
}

Result<QByteArray> SiteTemplates::render(const QString &name, const QJsonObject &values) const
{
    Q_ASSERT(m_texts.contains(name));
    return m_texts[name]->render(values);
}

} // namespace feuillet
