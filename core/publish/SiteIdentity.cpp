#include "publish/SiteIdentity.h"

#include "article/JsonReader.h"
#include "article/RichText.h"
#include "publish/Escape.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>
#include <QTimeZone>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr int schema = 1;
constexpr qsizetype mostBytes = 1024 * 1024;
constexpr qsizetype mostLogoBytes = 64 * 1024; // each page loads it
constexpr int mostLogoPixels = 2000;

// Followed by a browser, so neither mailto nor a path.
bool isWebAddress(const QString &address)
{
    return !escapedUrl(address).isEmpty() && address.startsWith(u"http"_s, Qt::CaseInsensitive);
}

bool isLogo(const QByteArray &png)
{
    const auto size = pngSize(png);
    return size && !size->isEmpty() && size->width() <= mostLogoPixels &&
           size->height() <= mostLogoPixels && png.size() <= mostLogoBytes;
}

Result<Site> siteFrom(const QJsonObject &object)
{
    JsonFault fault;
    const JsonReader json(object, fault);
    const auto text = [&](const QString &key) {
        return cleanText(json[key].string());
    };
    if (json[u"schema"_s].number() > schema)
        return fail(Fault::TooNew, u"schema %1"_s.arg(json[u"schema"_s].number()));
    if (json[u"name"_s].isAbsent())
        json[u"name"_s].refuse();
    Site site;
    site.name = text(u"name"_s);
    site.address = text(u"address"_s);
    site.publisher = text(u"publisher"_s);
    site.licence = text(u"licence"_s);
    site.licenceAddress = text(u"licenceAddress"_s);
    for (const JsonReader &account : json[u"accounts"_s].items())
        site.accounts << cleanText(account.string());
    if (!json[u"language"_s].isAbsent())
        site.language = text(u"language"_s);
    if (!json[u"timeZone"_s].isAbsent())
        site.timeZone = text(u"timeZone"_s).toLatin1();
    site.logo = QByteArray::fromBase64(json[u"logo"_s].string().toLatin1());
    if (fault)
        return fail(Fault::Malformed, *fault);
    return site;
}

} // namespace

QByteArray siteBytes(const Site &site)
{
    QJsonObject json{{u"schema"_s, schema},
                     {u"name"_s, site.name},
                     {u"address"_s, site.address},
                     {u"publisher"_s, site.publisher},
                     {u"licence"_s, site.licence},
                     {u"licenceAddress"_s, site.licenceAddress},
                     {u"accounts"_s, QJsonArray::fromStringList(site.accounts)},
                     {u"language"_s, site.language},
                     {u"timeZone"_s, QString::fromLatin1(site.timeZone)},
                     {u"logo"_s, QString::fromLatin1(site.logo.toBase64())}};
    return QJsonDocument(json).toJson();
}

Result<Site> siteFromBytes(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return fail(Fault::Malformed, u"more than 1 MB"_s);
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return fail(Fault::Malformed, error.errorString());
    return siteFrom(document.object());
}

Result<> checkedSite(const Site &site)
{
    for (const QString &address : QStringList{site.address, site.licenceAddress} + site.accounts)
        if (!address.isEmpty() && !isWebAddress(address))
            return fail(Fault::Malformed, address);
    if (escapedLanguage(site.language).isEmpty())
        return fail(Fault::Malformed, site.language);
    if (!QTimeZone(site.timeZone).isValid())
        return fail(Fault::Malformed, QString::fromLatin1(site.timeZone));
    if (!site.logo.isEmpty() && !isLogo(site.logo))
        return fail(Fault::Malformed, u"logo"_s);
    return {};
}

std::optional<QSize> pngSize(const QByteArray &png)
{
    constexpr qsizetype headerBytes = 24; // signature, and the beginning of IHDR
    if (png.size() < headerBytes || !png.startsWith("\x89PNG\r\n\x1a\n") ||
        png.mid(12, 4) != "IHDR")
        return std::nullopt;
    return QSize(qFromBigEndian<qint32>(png.constData() + 16),
                 qFromBigEndian<qint32>(png.constData() + 20));
}

} // namespace feuillet
