#pragma once

#include "signoff/RightOfReply.h"
#include "store/Database.h"

namespace feuillet {

// Who did something about a reply, and when.
struct Handling
{
    PersonId person;
    QDateTime at; // UTC
};

// Requests for a right of reply and what became of them, kept in the ledger.
class ReplyStore
{
public:
    explicit ReplyStore(Database &database) : m_database(database) {}

    Result<> receive(const Reply &reply, const Handling &handling);
    Result<> settle(const Reply &reply, const Handling &handling); // its new state, its reason
    Result<QList<Reply>> of(ArticleId article) const;              // oldest first

private:
    Database &m_database;
};

} // namespace feuillet
