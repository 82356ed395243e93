#include "ui/proofing/LiveProofreader.h"

#include <utility>

namespace feuillet {

LiveProofreader::LiveProofreader(GrammarEngine grammar, QObject *parent)
    : QObject(parent), m_grammar(std::move(grammar))
{
    connect(&m_grammar, &LiveGrammar::changed, this, &LiveProofreader::changed);
    connect(&m_grammar, &LiveGrammar::stateChanged, this, &LiveProofreader::changed);
}

void LiveProofreader::load()
{
    if (std::exchange(m_isAskedFor, true))
        return;
    m_worker.load(
        [this](Result<std::unique_ptr<Dictionary>> dictionary) { loaded(std::move(dictionary)); });
}

void LiveProofreader::loaded(Result<std::unique_ptr<Dictionary>> dictionary)
{
    m_state = dictionary ? State::Ready : State::Missing;
    if (dictionary) {
        m_reader =
            std::make_unique<Proofreader>(std::make_unique<Spelling>(std::move(*dictionary)));
        m_reader->setGrammar(
            [this](const Passage &passage) { return m_grammar.findings(passage); });
        m_reader->setHouseWords(m_houseWords);
        m_reader->setSettings(m_settings);
        applyIgnored();
    } else {
        m_error = dictionary.error();
    }
    emit stateChanged();
}

void LiveProofreader::setHouseWords(const HouseWords &words)
{
    if (words == m_houseWords)
        return;
    m_houseWords = words;
    if (m_reader)
        m_reader->setHouseWords(words);
    emit changed();
}

void LiveProofreader::setSettings(const ProofSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    if (m_reader)
        m_reader->setSettings(settings);
    emit changed();
}

void LiveProofreader::setIgnored(const QSet<QString> &keys)
{
    if (keys == m_ignored)
        return;
    m_ignored = keys;
    applyIgnored();
    emit changed();
}

void LiveProofreader::ignoreOnce(const QString &key)
{
    m_ignoredOnce.insert(key);
    applyIgnored();
    emit changed();
}

void LiveProofreader::forgetIgnored()
{
    m_ignoredOnce.clear();
    applyIgnored();
}

void LiveProofreader::applyIgnored()
{
    if (m_reader)
        m_reader->setIgnored(m_ignored | m_ignoredOnce);
}

QList<Finding> LiveProofreader::read(const Article &article, const Place &caret)
{
    if (!m_reader)
        return {};
    const QList<Finding> findings = m_reader->read(article);
    if (m_settings.isOn(FindingKind::Grammar))
        m_grammar.follow(m_reader->passages(), caret);
    return findings;
}

QList<Misspelling> LiveProofreader::misspellings(QStringView line)
{
    if (!m_reader || !m_settings.isOn(FindingKind::Spelling))
        return {};
    return m_reader->misspellings(line);
}

WordForming LiveProofreader::forming()
{
    return {[this](const QString &word) {
                return m_reader ? m_reader->spelling().dictionary().baseForms(word) : QStringList();
            },
            [this](const QString &word, const QString &like) {
                return m_reader ? m_reader->spelling().dictionary().inflected(word, like) : word;
            }};
}

void LiveProofreader::askSuggestions(const QString &word, bool urgent)
{
    m_questions.removeAll(word);
    m_questions.insert(urgent ? 0 : m_questions.size(), word);
    if (urgent)
        m_asked.clear(); // overtakes the one on its way, which is asked again after it
    askNext();
}

void LiveProofreader::askNext()
{
    if (!m_asked.isEmpty() || m_questions.isEmpty())
        return;
    m_asked = m_questions.first();
    m_worker.suggest(m_asked, m_houseWords,
                     [this, word = m_asked](const Result<QStringList> &answer) {
                         m_questions.removeAll(word);
                         m_asked.clear();
                         emit suggested(word, answer.value_or(QStringList()));
                         askNext();
                     });
}

} // namespace feuillet
