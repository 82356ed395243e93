#include "desk/Verify.h"

#include "base/AtomicFile.h"
#include "store/Chaining.h"
#include "store/SealStore.h"

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

Result<> writeHead(Database &database)
{
    const auto head = SealStore(database).head();
    if (!head)
        return failed(head);
    const QJsonObject json{{u"schema"_s, 1},
                           {u"seq"_s, head->seq},
                           {u"hash"_s, QString::fromLatin1(head->hash.toHex())}};
    return writeFile(headFile(database), QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
}

// None before the first sign-off; Damaged if it is none that was written here.
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

} // namespace

void noteHead(Database &database)
{
    if (const auto written = writeHead(database); !written)
        qWarning().noquote() << headFile(database) << written.error().detail;
}

Result<QList<Difference>> verifyDesk(Database &database)
{
    const auto noted = notedHeads(database);
    if (!noted && noted.error().fault != Fault::Damaged)
        return failed(noted);
    auto differences = verify(database, noted.value_or(QList<ChainHead>()));
    if (differences && !noted)
        differences->append({Difference::What::Chain, {}, 0, 0, u"head"_s});
    return differences;
}

} // namespace feuillet
