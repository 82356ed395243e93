#include "publish/SiteValues.h"

#include "publish/Escape.h"
#include "publish/PageWords.h"
#include "publish/SiteIdentity.h"
#include "publish/Slug.h"

#include <QJsonArray>
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

QJsonObject logoValues(const Site &site, const QString &root)
{
    const QSize size = pngSize(site.logo).value_or(QSize());
    if (size.isEmpty())
        return {};
    const bool wordmark = size.width() >= wordmarkRatio * size.height();
    return {{u"address"_s, root + logoFile},
            {u"width"_s, QString::number(size.width() * logoHeight / size.height())},
            {u"height"_s, QString::number(logoHeight)},
            {u"alt"_s, wordmark ? site.name : QString()},
            {u"isWordmark"_s, wordmark}};
}

QJsonArray accountValues(const Site &site)
{
    QJsonArray accounts;
    for (const QString &address : site.accounts)
        accounts.append(
            QJsonObject{{u"address"_s, encodedUrl(address)}, {u"name"_s, withoutScheme(address)}});
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

QJsonObject wordValues()
{
    QJsonObject words;
    for (const PageWord &word : pageWords())
        words.insert(QLatin1StringView(word.name), word.text);
    return words;
}

void insertIdentity(QJsonObject &values, const Site &site)
{
    const QString publisher = site.publisher.isEmpty() ? site.name : site.publisher;
    const QString licence =
        site.licence.isEmpty() ? withoutScheme(site.licenceAddress) : site.licence;
    values.insert(u"siteName"_s, site.name);
    values.insert(u"siteAddress"_s, encodedUrl(site.address));
    values.insert(u"publisher"_s, publisher);
    values.insert(u"licence"_s, licence);
    values.insert(u"licenceAddress"_s, encodedUrl(site.licenceAddress));
    values.insert(u"accounts"_s, accountValues(site));
    values.insert(u"hasAccounts"_s, !site.accounts.isEmpty());
    values.insert(u"hasColophon"_s,
                  !publisher.isEmpty() || !licence.isEmpty() || !site.accounts.isEmpty());
    values.insert(u"cardAccount"_s, cardAccount(site));
}

} // namespace

QString rubricFolder(const QString &rubric)
{
    return rubric.trimmed().isEmpty() ? QString() : slugOf(rubric, u"rubrique"_s);
}

QJsonObject siteValues(const Site &site, const QString &root, bool alone)
{
    const bool hasFronts = !site.address.isEmpty() && !alone;
    QJsonObject values{{u"root"_s, root}, {u"words"_s, wordValues()}, {u"hasFronts"_s, hasFronts}};
    insertIdentity(values, site);
    values.insert(u"home"_s, hasFronts ? root + u"index.html"_s : encodedUrl(site.address));
    if (hasFronts) {
        values.insert(u"rss"_s, root + rssFile);
        values.insert(u"atom"_s, root + atomFile);
    }
    if (const QJsonObject logo = logoValues(site, root); !logo.isEmpty())
        values.insert(u"logo"_s, logo);
    return values;
}

QList<PageFile> siteFiles(const Site &site)
{
    return site.logo.isEmpty() ? QList<PageFile>() : QList<PageFile>{{logoFile, site.logo}};
}

} // namespace feuillet
