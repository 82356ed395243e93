#pragma once

#include "base/Id.h"
#include "store/Database.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace feuillet {

// A program that is open at the desk, for as long as it runs.
using SeatId = Id<struct SeatTag>;

// Who writes an article now. Names are read from the people, never written.
struct Lock
{
    ArticleId article;
    PersonId person;
    QString name{};
    SeatId seat;
    QString process; // base/Running.h
    QDateTime since;
    QDateTime heartbeat; // the last sign of life
    PersonId asker{};    // who asks for the article; null: nobody
    QString askerName{};
    SeatId askingSeat{};

    bool operator==(const Lock &) const = default;
};

// Keeps locks and knows no rule: desk/seats/Locks.h says who may take one, inside a transaction.
class LockStore
{
public:
    explicit LockStore(Database &database) : m_database(database) {}

    Result<std::optional<Lock>> of(ArticleId article) const;
    Result<QList<Lock>> all() const;
    Result<> put(const Lock &lock); // in place of the article's one
    Result<> remove(ArticleId article, SeatId seat);
    // A sign of life of the seat's process; false if the lock is not its own.
    Result<bool> beat(ArticleId article, SeatId seat, const QString &process, const QDateTime &at);

    // A number that is another one after any other connection wrote; read without touching the
    // file's pages.
    Result<qint64> writesOfOthers() const;

private:
    Database &m_database;
};

} // namespace feuillet
