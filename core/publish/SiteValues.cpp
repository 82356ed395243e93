#include "publish/SiteValues.h"

#include "publish/Escape.h"
#include "publish/PageWords.h"
#include "publish/SiteIdentity.h"
#include "publish/Slug.h"

#include <QUrl>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr int logoHeight = 40;      // as the page shows it, in pixels
constexpr double wordmarkRatio = 2; // a logo this wide holds the name itself

QString withoutScheme(const QString &address)
{
    QString shown = address.section(u"://"_s, 1);
    while (shown.endsWith(u'/'))
        shown.chop(1);
    return shown;
}

TemplateValues logoValues(const Site &site, const QString &root)
{
    const QSize size = pngSize(site.logo).value_or(QSize());
    if (size.isEmpty())
        return {};
    const bool wordmark = size.width() >= wordmarkRatio * size.height();
    return {{"address"_L1, root + logoFile},
            {"width"_L1, QString::number(size.width() * logoHeight / size.height())},
            {"height"_L1, QString::number(logoHeight)},
            {"alt"_L1, wordmark ? site.name : QString()},
            {"isWordmark"_L1, wordmark}};
}

std::vector<TemplateValues> accountValues(const Site &site)
{
    std::vector<TemplateValues> accounts;
    for (const QString &address : site.accounts)
        accounts.push_back(
            {{"address"_L1, encodedUrl(address)}, {"name"_L1, withoutScheme(address)}});
    return accounts;
}

// "@gazette" of https://x.com/gazette; empty when the paper has no such account.
QString cardAccount(const Site &site)
{
    for (const QString &address : site.accounts) {
        const QUrl url(address);
        if (url.host() == "x.com"_L1 || url.host() == "twitter.com"_L1)
            return u'@' + url.path().section(u'/', 1, 1);
    }
    return {};
}

TemplateValues wordValues()
{
    TemplateValues words;
    for (const PageWord &word : pageWords())
        words.push_back({QLatin1StringView(word.name), word.text});
    return words;
}

void insertIdentity(TemplateValues &values, const Site &site)
{
    const QString publisher = site.publisher.isEmpty() ? site.name : site.publisher;
    const QString licence =
        site.licence.isEmpty() ? withoutScheme(site.licenceAddress) : site.licence;
    values.push_back({"siteName"_L1, site.name});
    values.push_back({"siteAddress"_L1, encodedUrl(site.address)});
    values.push_back({"publisher"_L1, publisher});
    values.push_back({"licence"_L1, licence});
    values.push_back({"licenceAddress"_L1, encodedUrl(site.licenceAddress)});
    values.push_back({"accounts"_L1, accountValues(site)});
    values.push_back({"hasAccounts"_L1, !site.accounts.isEmpty()});
    values.push_back(
        {"hasColophon"_L1, !publisher.isEmpty() || !licence.isEmpty() || !site.accounts.isEmpty()});
    values.push_back({"cardAccount"_L1, cardAccount(site)});
}

} // namespace

QString rubricFolder(const QString &rubric)
{
    return rubric.trimmed().isEmpty() ? QString() : slugOf(rubric, u"rubrique"_s);
}

bool hasFronts(const Site &site, bool alone)
{
    return !site.address.isEmpty() && !alone;
}

TemplateValues siteValues(const Site &site, const QString &root, bool alone)
{
    const bool linked = hasFronts(site, alone);
    TemplateValues values{{"root"_L1, root}, {"words"_L1, wordValues()}, {"hasFronts"_L1, linked}};
    insertIdentity(values, site);
    values.push_back({"home"_L1, linked ? root + u"index.html"_s : encodedUrl(site.address)});
    if (linked) {
        values.push_back({"rss"_L1, root + rssFile});
        values.push_back({"atom"_L1, root + atomFile});
    }
    if (const TemplateValues logo = logoValues(site, root); !logo.empty())
        values.push_back({"logo"_L1, logo});
    return values;
}

QList<PageFile> siteFiles(const Site &site)
{
    return site.logo.isEmpty() ? QList<PageFile>() : QList<PageFile>{{logoFile, site.logo}};
}

} // namespace feuillet
