#pragma once

#include "base/Process.h"
#include "proofing/grammar/Remarks.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace feuillet {

enum class GrammarState
{
    Idle,         // nothing was asked yet: the engine is not started
    NotInstalled, // it is not on this machine
    Starting,
    Busy, // texts are waiting to be read
    Ready,
    Unavailable, // it failed too often; tryAgain() gives it another chance
};

struct GrammarEngine
{
    Command command;
    ProcessLimits limits;
    int restarts = 3; // in a row
};
// Grammalecte behind resources/grammar/grammar.py. It takes 0.3 s to start and 80 MB.
GrammarEngine grammalecte();

// Reads texts with the engine in a process of its own, one after the other, and remembers what was
// said on each. Needs an event loop; never makes its caller wait. A text that ends the engine again
// and again while others are read is passed over until tryAgain().
class Grammar : public QObject
{
    Q_OBJECT

public:
    explicit Grammar(GrammarEngine engine = grammalecte(), QObject *parent = nullptr);

    // The texts that are to be read now, the most urgent first. What was asked before and is not
    // among them is forgotten.
    void read(const QStringList &texts);
    // What was said on a text; nothing as long as it was not read.
    std::optional<QList<GrammarRemark>> remarks(const QString &text) const;

    GrammarState state() const { return m_state; }
    qsizetype passedOver() const { return m_passedOver; } // of the texts asked last
    void tryAgain();

signals:
    void answered(const QString &text);
    void stateChanged();

private:
    void start();
    void startAgain();
    void endProcess();
    void giveUp(GrammarState state);
    void hear(const QJsonObject &line);
    void hearAnswer(const QJsonObject &line);
    void passOver(const QString &text);
    void askNext();
    void goOn();
    void keep(const QString &text, const QList<GrammarRemark> &remarks);
    void setState(GrammarState state);

    const GrammarEngine m_engine;
    std::unique_ptr<Process> m_process; // while it runs
    GrammarState m_state = GrammarState::Idle;
    QStringList m_wanted;  // as asked last
    QStringList m_waiting; // of these, what is not read yet
    QString m_asked;       // the one on its way; no text is empty
    qint64 m_question = 0;
    int m_failures = 0; // since the last good answer
    qsizetype m_passedOver = 0;
    QSet<QString> m_suspects;   // texts under which the engine ended
    QSet<QString> m_unreadable; // that are known to end it
    QHash<QString, QList<GrammarRemark>> m_read;
};

} // namespace feuillet
