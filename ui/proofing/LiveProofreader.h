#pragma once

#include "proofing/Proofreader.h"
#include "proofing/SpellCheck.h"
#include "proofing/SpellingWorker.h"
#include "proofing/thesaurus/WordForming.h"
#include "ui/proofing/LiveGrammar.h"

#include <QStringList>

namespace feuillet {

// Proofreading for a window: the dictionary is loaded and corrections are looked for on a thread of
// their own, grammar reads in a process of its own, so that no key waits for them; the rest is read
// where it is typed, in well under a millisecond.
class LiveProofreader : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Loading,
        Ready,
        Missing, // no French dictionary: nothing is read, and that is said
    };

    explicit LiveProofreader(GrammarEngine grammar = grammalecte(), QObject *parent = nullptr);

    void load(); // once; later calls do nothing
    State state() const { return m_state; }
    const Error &error() const { return m_error; } // while Missing
    LiveGrammar &grammar() { return m_grammar; }

    void setHouseWords(const HouseWords &words);
    const ProofSettings &settings() const { return m_settings; }
    void setSettings(const ProofSettings &settings);
    void setIgnored(const QSet<QString> &keys); // for good, as the desk keeps them
    void ignoreOnce(const QString &key);        // until forgetIgnored()
    void forgetIgnored();

    // Nothing while not Ready.
    QList<Finding> read(const Article &article, const Place &caret);
    QList<Misspelling> misspellings(QStringView line);
    WordForming forming(); // must not outlive this

    // suggested() answers, for each word that was asked for; an urgent one first.
    void askSuggestions(const QString &word, bool urgent = false);

signals:
    void stateChanged();
    void changed(); // the same text may have other findings now
    void suggested(const QString &word, const QStringList &suggestions);

private:
    void loaded(Result<std::unique_ptr<Dictionary>> dictionary);
    void applyIgnored();
    void askNext();

    bool m_isAskedFor = false;
    State m_state = State::Loading;
    Error m_error{Fault::Missing, {}};
    LiveGrammar m_grammar;
    std::unique_ptr<Proofreader> m_reader;
    HouseWords m_houseWords;
    ProofSettings m_settings;
    QSet<QString> m_ignored;
    QSet<QString> m_ignoredOnce;
    QStringList m_questions;
    QString m_asked; // on its way
    SpellingWorker m_worker;
};

} // namespace feuillet
