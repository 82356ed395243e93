#include "ui/proofing/LiveSpelling.h"

#include <utility>

namespace feuillet {

LiveSpelling::LiveSpelling(QObject *parent) : QObject(parent) {}

void LiveSpelling::load()
{
    if (std::exchange(m_isAskedFor, true))
        return;
    m_worker.load(
        [this](Result<std::unique_ptr<Dictionary>> dictionary) { loaded(std::move(dictionary)); });
}

void LiveSpelling::loaded(Result<std::unique_ptr<Dictionary>> dictionary)
{
    m_state = dictionary ? State::Ready : State::Missing;
    if (dictionary)
        m_spelling = std::make_unique<Spelling>(std::move(*dictionary));
    else
        m_error = dictionary.error();
    applyWords();
    emit stateChanged();
}

void LiveSpelling::applyWords()
{
    if (m_spelling)
        m_spelling->setHouseWords(HouseWords::of(m_houseWords + m_ignored));
}

void LiveSpelling::setHouseWords(const QStringList &words)
{
    if (words == m_houseWords)
        return;
    m_houseWords = words;
    applyWords();
    emit wordsChanged();
}

void LiveSpelling::ignore(const QString &word)
{
    m_ignored.append(word);
    applyWords();
    emit wordsChanged();
}

void LiveSpelling::forgetIgnored()
{
    if (m_ignored.isEmpty())
        return;
    m_ignored.clear();
    applyWords();
    emit wordsChanged();
}

QList<Misspelling> LiveSpelling::check(QStringView line)
{
    return m_spelling ? misspellings(line, *m_spelling) : QList<Misspelling>();
}

QList<Finding> LiveSpelling::findings(const Article &article)
{
    return m_spelling ? ranked(misspellings(article, *m_spelling)) : QList<Finding>();
}

WordForming LiveSpelling::forming()
{
    return {[this](const QString &word) {
                return m_spelling ? m_spelling->dictionary().baseForms(word) : QStringList();
            },
            [this](const QString &word, const QString &like) {
                return m_spelling ? m_spelling->dictionary().inflected(word, like) : word;
            }};
}

void LiveSpelling::askSuggestions(const QString &word, bool urgent)
{
    m_questions.removeAll(word);
    m_questions.insert(urgent ? 0 : m_questions.size(), word);
    if (urgent)
        m_asked.clear(); // overtakes the one on its way, which is asked again after it
    askNext();
}

void LiveSpelling::forgetQuestions()
{
    m_questions.clear();
    m_asked.clear();
    m_worker.forgetQuestion();
}

void LiveSpelling::askNext()
{
    if (!m_asked.isEmpty() || m_questions.isEmpty())
        return;
    m_asked = m_questions.first();
    m_worker.suggest(m_asked, HouseWords::of(m_houseWords),
                     [this, word = m_asked](const Result<QStringList> &answer) {
                         m_questions.removeAll(word);
                         m_asked.clear();
                         emit suggested(word, answer.value_or(QStringList()));
                         askNext();
                     });
}

} // namespace feuillet
