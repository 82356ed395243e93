#pragma once

#include "article/Canonical.h"
#include "signoff/Step.h"

namespace feuillet {

// What the reader put their name under.
struct ReadRevision
{
    int revision = 0;
    QString statement;
    QStringList checklist; // keys of what was ticked
};

// An editor's approval of one exact text. There is no unsigned Seal: owning one means that seal()
// succeeded, or that it was read back from the ledger.
class Seal
{
public:
    // Refused by the rules of Action::Sign.
    static Result<Seal> seal(const Article &article, const Situation &situation,
                             const ReadRevision &reading, const QDateTime &at);

    // Computed from the text each time; there is no flag that could lie.
    bool covers(const Article &article) const { return feuillet::digest(article) == m_digest; }

    const Digest &digest() const { return m_digest; }
    PersonId reader() const { return m_reader; }
    const QString &readerName() const { return m_readerName; }
    Role role() const { return m_role; }
    const QDateTime &at() const { return m_at; } // UTC
    const ReadRevision &reading() const { return m_reading; }
    bool byAuthor() const { return m_byAuthor; } // on a one-person desk

    QJsonObject toJson() const;
    static Result<Seal> fromJson(const QJsonObject &json); // Malformed

private:
    Seal() = default;

    Digest m_digest;
    PersonId m_reader;
    QString m_readerName;
    Role m_role = Role::CopyEditor;
    QDateTime m_at;
    ReadRevision m_reading;
    bool m_byAuthor = false;
};

SealState stateOf(const std::optional<Seal> &seal, const Article &article);

} // namespace feuillet
