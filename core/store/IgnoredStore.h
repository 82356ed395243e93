#pragma once

#include "base/Id.h"
#include "store/Database.h"

#include <QDateTime>
#include <QList>

namespace feuillet {

// A remark of proofing that somebody has answered: it is not made again.
struct Ignored
{
    QString key;       // of proofing/Finding.h
    ArticleId article; // null: in every article
    PersonId person;
    QDateTime at;
    QString reason;

    bool operator==(const Ignored &) const = default;
};

class IgnoredStore
{
public:
    explicit IgnoredStore(Database &database) : m_database(database) {}

    Result<> add(const Ignored &ignored); // one that is there already stays as it is
    Result<> remove(const QString &key, ArticleId article);
    Result<QList<Ignored>> of(ArticleId article) const; // with those of every article

private:
    Database &m_database;
};

} // namespace feuillet
