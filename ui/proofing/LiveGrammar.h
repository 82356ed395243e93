#pragma once

#include "proofing/Finding.h"
#include "proofing/grammar/Grammar.h"

#include <QTimer>

namespace feuillet {

struct Passage;

// Grammar for a window: what is written is read a moment after the last key, outwards from where
// the reader is.
class LiveGrammar : public QObject
{
    Q_OBJECT

public:
    explicit LiveGrammar(GrammarEngine engine = grammalecte(),
                         std::chrono::milliseconds pause = std::chrono::milliseconds(400),
                         QObject *parent = nullptr);

    // The passages of the article as it stands now; the text of that place is read first, then its
    // neighbours. At each change; cheap.
    void follow(const QList<Passage> &passages, const Place &first = {});
    // Of this passage as it stands; nothing while it is not read.
    QList<Finding> findings(const Passage &passage) const;
    bool isRead(const Passage &passage) const; // or need not be

    GrammarState state() const { return m_grammar.state(); }
    // For the status line; empty when all is read.
    QString sentence() const;
    bool canTryAgain() const;
    void tryAgain();

signals:
    void changed(); // there are findings on more of the passages, a few times a second at most
    void stateChanged();

private:
    void read();

    Grammar m_grammar;
    QStringList m_texts; // the most urgent first
    QTimer m_pause;
    QTimer m_telling;
};

} // namespace feuillet
