#include "store/ledger/NotedHead.h"

#include "base/AtomicFile.h"
#include "store/Chaining.h"
#include "store/ledger/Ledger.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

QString headFile(const Database &database)
{
    return QFileInfo(database.file()).path() + u"/ledger-head.json"_s;
}

} // namespace

Result<QList<ChainHead>> notedHeads(const Database &database)
{
    const QString file = headFile(database);
    if (!QFileInfo::exists(file))
        return QList<ChainHead>();
    const auto bytes = readFile(file);
    if (!bytes)
        return failed(bytes);
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    const ChainHead head{json[u"seq"_s].toInteger(),
                         QByteArray::fromHex(json[u"hash"_s].toString().toLatin1())};
    if (head.seq < 1 || head.hash.isEmpty())
        return fail(Fault::Damaged, file);
    return QList{head};
}

Result<> noteHead(Database &database)
{
    const auto head = ledger::head(database);
    if (!head)
        return failed(head);
    if (head->seq == 0) { // an empty ledger has no end
        QFile::remove(headFile(database));
        return {};
    }
    const QJsonObject json{{u"schema"_s, 1},
                           {u"seq"_s, head->seq},
                           {u"hash"_s, QString::fromLatin1(head->hash.toHex())}};
    return writeFile(headFile(database), QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace feuillet
