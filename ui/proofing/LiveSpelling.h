#pragma once

#include "article/Article.h"
#include "proofing/Finding.h"
#include "proofing/Spelling.h"

#include <QObject>

#include <thread>

namespace feuillet {

// Spelling for a window: the dictionary is loaded and corrections are looked for on threads of
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
    ~LiveSpelling() override;

    void load();
    State state() const { return m_state; }
    const Error &error() const { return m_error; } // when Missing

    void setHouseWords(const QStringList &words);
    void ignore(const QString &word); // until forgetIgnored()
    void forgetIgnored();

    QList<Misspelling> check(QStringView line); // nothing while not Ready
    QList<Finding> findings(const Article &article);
    void askSuggestions(const QString &word); // suggested() answers

signals:
    void stateChanged();
    void wordsChanged(); // the same text may have other findings now
    void suggested(const QString &word, const QStringList &suggestions);

private:
    void learn();

    State m_state = State::Loading;
    Error m_error{Fault::Missing, {}};
    std::unique_ptr<Spelling> m_spelling;
    QStringList m_houseWords;
    QStringList m_ignored;
    std::unique_ptr<class SuggestionThread> m_suggestions;
    std::jthread m_loading;
};

} // namespace feuillet
