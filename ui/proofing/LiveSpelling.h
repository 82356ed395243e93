#pragma once

#include "article/Article.h"
#include "base/Result.h"
#include "proofing/Finding.h"
#include "proofing/SpellCheck.h"
#include "proofing/SpellingWorker.h"
#include "proofing/thesaurus/WordForming.h"

#include <QObject>
#include <QStringList>

namespace feuillet {

// Spelling for a window: the dictionary is loaded and corrections are looked for on a thread of
// their own, so that no key waits for them; words are checked where they are typed, in
// microseconds.
class LiveSpelling : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Loading,
        Ready,
        Missing, // no French dictionary: nothing is checked, and that is said
    };

    explicit LiveSpelling(QObject *parent = nullptr);

    void load(); // once; later calls do nothing
    State state() const { return m_state; }
    const Error &error() const { return m_error; } // while Missing

    void setHouseWords(const QStringList &words);
    void ignore(const QString &word); // until forgetIgnored()
    void forgetIgnored();

    QList<Misspelling> check(QStringView line); // nothing while not Ready
    QList<Finding> findings(const Article &article);
    WordForming forming(); // knows nothing while not Ready; must not outlive this
    // suggested() answers, for each word that was asked for; an urgent one first.
    void askSuggestions(const QString &word, bool urgent = false);
    void forgetQuestions();

signals:
    void stateChanged();
    void wordsChanged(); // the same text may have other findings now
    void suggested(const QString &word, const QStringList &suggestions);

private:
    void loaded(Result<std::unique_ptr<Dictionary>> dictionary);
    void applyWords();
    void askNext();

    bool m_isAskedFor = false;
    State m_state = State::Loading;
    Error m_error{Fault::Missing, {}};
    std::unique_ptr<Spelling> m_spelling;
    QStringList m_houseWords;
    QStringList m_ignored;
    QStringList m_questions;
    QString m_asked; // on its way
    SpellingWorker m_worker;
};

} // namespace feuillet
