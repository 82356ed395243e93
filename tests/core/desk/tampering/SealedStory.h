#pragma once

#include "base/Id.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace feuillet::test {

struct Tampering
{
    QString said;        // by verify, somewhere in a difference
    QByteArray sql;      // with :story, :other, :seal, :old and :last in it
    bool isHeld = false; // nothing of the story may go out
};

// Those of tests/data/desk/tamperings.txt.
QList<Tampering> tamperings();

// A closed desk in bytes. Its story has every kind of entry there is: it was written by two, read,
// signed, published, rectified, replied to, written anew and signed again, so that it could go out
// now.
class SealedStory
{
public:
    SealedStory();

    void copyTo(const QString &folder) const;
    QByteArray filledIn(QByteArray sql) const;
    ArticleId story() const { return m_story; }

private:
    QByteArray m_store;
    QByteArray m_noted; // the end of the ledger, as it was copied outside
    ArticleId m_story;
    ArticleId m_other;
    qint64 m_seal = 0;
    qint64 m_old = 0; // the seal before
    qint64 m_last = 0;
};

} // namespace feuillet::test
