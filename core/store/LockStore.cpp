#include "store/LockStore.h"

#include "store/Query.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

const QString chosen =
    u"SELECT l.article, l.person, coalesce(p.name, ''), l.seat, l.process, l.since, l.heartbeat, "
    "l.asker, coalesce(a.name, ''), l.asking_seat FROM locks l "
    "LEFT JOIN people p ON p.id = l.person LEFT JOIN people a ON a.id = l.asker"_s;

Lock lockIn(const Query &row)
{
    return {.article = row.id<ArticleId>(0),
            .person = row.id<PersonId>(1),
            .name = row.text(2),
            .seat = row.id<SeatId>(3),
            .process = row.text(4),
            .since = row.moment(5),
            .heartbeat = row.moment(6),
            .asker = row.id<PersonId>(7),
            .askerName = row.text(8),
            .askingSeat = row.id<SeatId>(9)};
}

} // namespace

Result<std::optional<Lock>> LockStore::of(ArticleId article) const
{
    return firstRow(m_database, chosen + u" WHERE l.article = ?"_s, lockIn, article);
}

Result<QList<Lock>> LockStore::all() const
{
    return rows(m_database, chosen + u" ORDER BY l.article"_s, lockIn);
}

Result<> LockStore::put(const Lock &lock)
{
    return inTransaction(m_database, [&] {
        return write(m_database,
                     u"INSERT INTO locks (article, person, seat, process, since, heartbeat, asker, "
                     "asking_seat) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (article) DO UPDATE "
                     "SET person = excluded.person, seat = excluded.seat, "
                     "process = excluded.process, since = excluded.since, "
                     "heartbeat = excluded.heartbeat, asker = excluded.asker, "
                     "asking_seat = excluded.asking_seat"_s,
                     lock.article, lock.person, lock.seat, lock.process, lock.since, lock.heartbeat,
                     lock.asker, lock.askingSeat);
    });
}

Result<> LockStore::remove(ArticleId article, SeatId seat)
{
    return inTransaction(m_database, [&] {
        return write(m_database, u"DELETE FROM locks WHERE article = ? AND seat = ?"_s, article,
                     seat);
    });
}

Result<bool> LockStore::beat(ArticleId article, SeatId seat, const QString &process,
                             const QDateTime &at)
{
    Result<int> beaten;
    const auto done = inTransaction(m_database, [&] {
        beaten =
            change(m_database,
                   u"UPDATE locks SET heartbeat = ?, process = ? WHERE article = ? AND seat = ?"_s,
                   at, process, article, seat);
        return beaten ? Result<>() : failed(beaten);
    });
    if (!done)
        return failed(done);
    return *beaten == 1;
}

Result<qint64> LockStore::writesOfOthers() const
{
    return theRow(m_database.file(), m_database, u"PRAGMA data_version"_s,
                  [](const Query &row) { return row.longNumber(0); });
}

} // namespace feuillet
