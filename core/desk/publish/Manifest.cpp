#include "desk/publish/Manifest.h"

#include "store/ledger/SealStore.h"

#include <QJsonArray>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

const QString index = u"/index.html"_s;

} // namespace

QList<PageFile> filesOf(const Page &page)
{
    return page.assets + QList{PageFile{page.address + index, page.html}};
}

QJsonObject manifestOf(const QList<SiteFile> &files, const QString &folder, const Seal &seal,
                       const ChainHead &head)
{
    QJsonArray listed;
    for (const SiteFile &file : files)
        listed.append(QJsonObject{{u"path"_s, file.path},
                                  {u"size"_s, file.size},
                                  {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())}});
    return {{u"page"_s, folder + u'/' + files.last().path},
            {u"files"_s, listed},
            {u"revision"_s, seal.reading().revision},
            {u"digest"_s, seal.digest().hex()},
            {u"ledger"_s, QJsonObject{{u"seq"_s, head.seq},
                                      {u"hash"_s, QString::fromLatin1(head.hash.toHex())}}}};
}

PutOut putOutIn(const QJsonObject &manifest)
{
    PutOut out;
    for (const auto file : manifest[u"files"_s].toArray())
        out.files.append({file[u"path"_s].toString(), file[u"sha256"_s].toString()});
    if (out.files.isEmpty())
        return out;
    const QString page = out.files.last().path;
    out.address = page.chopped(index.size());
    out.folder = manifest[u"page"_s].toString().chopped(page.size() + 1);
    return out;
}

Result<QList<PutOut>> putOuts(Database &database, ArticleId id)
{
    const auto manifests = SealStore(database).publications(id);
    if (!manifests)
        return std::unexpected(manifests.error());
    QList<PutOut> outs;
    for (const QJsonObject &manifest : *manifests)
        if (PutOut out = putOutIn(manifest); !out.files.isEmpty())
            outs << std::move(out);
    return outs;
}

} // namespace feuillet
