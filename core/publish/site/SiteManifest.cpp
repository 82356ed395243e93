#include "publish/site/SiteManifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr int schema = 1;

QString hex(const QByteArray &raw)
{
    return QString::fromLatin1(raw.toHex());
}

QByteArray bytesIn(const QJsonValue &hex)
{
    return QByteArray::fromHex(hex.toString().toLatin1());
}

QByteArray lineOf(const SiteFile &file)
{
    QJsonObject line{
        {u"path"_s, file.path}, {u"size"_s, file.size}, {u"sha256"_s, hex(file.sha256)}};
    if (!file.article.isNull()) {
        line.insert(u"article"_s, file.article.text());
        line.insert(u"revision"_s, file.revision);
        line.insert(u"seal"_s, hex(file.seal));
    }
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

SiteFile fileIn(const QJsonObject &line)
{
    return {.path = line[u"path"_s].toString(),
            .size = line[u"size"_s].toInteger(),
            .sha256 = bytesIn(line[u"sha256"_s]),
            .article = ArticleId::parse(line[u"article"_s].toString()).value_or(ArticleId()),
            .revision = line[u"revision"_s].toInt(),
            .seal = bytesIn(line[u"seal"_s])};
}

} // namespace

QByteArray toBytes(const SiteManifest &manifest)
{
    const QJsonObject head{{u"schema"_s, schema},
                           {u"mark"_s, hex(manifest.mark)},
                           {u"whole"_s, manifest.whole},
                           {u"ledger"_s, QJsonObject{{u"seq"_s, manifest.head.seq},
                                                     {u"hash"_s, hex(manifest.head.hash)}}}};
    QByteArray bytes = QJsonDocument(head).toJson(QJsonDocument::Compact);
    bytes.chop(1);
    bytes += ",\"files\":[\n";
    for (const SiteFile &file : manifest.files)
        bytes += lineOf(file) + ",\n";
    if (!manifest.files.isEmpty())
        bytes.remove(bytes.size() - 2, 1);
    return bytes + "]}\n";
}

Result<SiteManifest> siteManifestFrom(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (!json[u"schema"_s].isDouble() || !json[u"files"_s].isArray())
        return fail(Fault::Malformed, QLatin1StringView(manifestFile));
    if (json[u"schema"_s].toInt() > schema)
        return fail(Fault::TooNew, QLatin1StringView(manifestFile));
    SiteManifest manifest{
        .mark = bytesIn(json[u"mark"_s]),
        .whole = json[u"whole"_s].toBool(),
        .head = {json[u"ledger"_s][u"seq"_s].toInteger(), bytesIn(json[u"ledger"_s][u"hash"_s])},
        .files = {}};
    for (const auto line : json[u"files"_s].toArray())
        manifest.files << fileIn(line.toObject());
    return manifest;
}

} // namespace feuillet
