#pragma once

#include "signoff/Person.h"
#include "store/Database.h"

#include <QDateTime>

namespace feuillet {

class PeopleStore
{
public:
    explicit PeopleStore(Database &database) : m_database(database) {}

    // The id is made here if it is null. Refusal::NameTaken if the name differs by case or spaces
    // only.
    Result<Person> add(const Person &person, const QDateTime &at);
    // By the person's id. Refusal::NameTaken likewise.
    Result<Person> rename(const Person &person, const QDateTime &at);
    Result<Person> byName(QStringView name) const; // Unknown
    Result<Person> byId(PersonId id) const;        // Unknown
    Result<QList<Person>> all() const;             // by name

private:
    Result<> checkIsFree(const QString &name, PersonId by = {}) const;

    Database &m_database;
};

} // namespace feuillet
