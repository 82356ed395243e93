#include "proofing/consistency/Rules.h"

#include <QSet>

#include <algorithm>

namespace feuillet::consistency {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRepeated = 20; // a text pasted twice is told by then

// Sentences that were met before; those in a row are one remark.
class Repetitions
{
public:
    void read(const Passage &passage, const QList<Sentence> &sentences)
    {
        qsizetype last = -2;
        for (qsizetype at = 0; at < sentences.size() && m_findings.size() < mostRepeated; ++at) {
            const Sentence &sentence = sentences[at];
            if (!isOurs(passage, sentence.where) || !isMet(sentence.print))
                continue;
            const bool goesOn = last == at - 1;
            const Stretch where =
                goesOn ? Stretch{m_start, sentence.where.end() - m_start} : sentence.where;
            if (goesOn)
                m_findings.removeLast();
            m_findings += foundAt(passage, toCheck(u"consistency.sentence-twice"_s, {}), where);
            m_start = where.start;
            last = at;
        }
    }
    const QList<Finding> &findings() const { return m_findings; }

private:
    bool isMet(quint64 print)
    {
        const auto before = m_met.size();
        m_met.insert(print);
        return m_met.size() == before;
    }

    QSet<quint64> m_met;
    QList<Finding> m_findings;
    qsizetype m_start = 0;
};

QList<Finding> unpairedIn(const Passage &passage, const Quotes &quotes, bool goesOn, bool wentOn)
{
    QList<Finding> findings;
    if (quotes.open && !goesOn && !passage.isLeftAlone(*quotes.open, 1))
        findings +=
            foundAt(passage, toCheck(u"consistency.open-quotation"_s, {}), {*quotes.open, 1});
    if (quotes.close && !wentOn && !passage.isLeftAlone(*quotes.close, 1))
        findings +=
            foundAt(passage, toCheck(u"consistency.closed-quotation"_s, {}), {*quotes.close, 1});
    return findings;
}

QList<qsizetype> paragraphsOf(const Compared &compared)
{
    QList<qsizetype> paragraphs;
    for (qsizetype at = 0; at < compared.passages.size(); ++at)
        if (compared.passages[at].place.field == Field::Paragraph)
            paragraphs.append(at);
    return paragraphs;
}

bool isBelow(const Compared &compared, qsizetype from, const WordPrint &word)
{
    for (qsizetype at = from; at < compared.passages.size(); ++at)
        if (compared.passages[at].place.field == Field::Paragraph &&
            compared.facts[at].mentions(word))
            return true;
    return false;
}

// Whether a word of the quotation stands nowhere below.
bool quotesAbsentWord(const Compared &compared, qsizetype at, const Stretch &quotation)
{
    constexpr qsizetype fewestLetters = 3;
    const Passage &passage = compared.passages[at];
    return std::ranges::any_of(passage.tokens, [&](const Token &token) {
        const QStringView word = withoutElision(token.in(passage.words()));
        return quotation.overlaps(token.start, token.end()) && word.size() >= fewestLetters &&
               !isBelow(compared, at + 1, printOf(word));
    });
}

} // namespace

QList<Finding> repeatedSentences(const Passage &passage)
{
    constexpr qsizetype shortest = 60; // two sentences of six words
    if (passage.words().size() < shortest || !mayRepeatSentence(passage))
        return {};
    Repetitions repetitions;
    repetitions.read(passage, sentencesIn(passage));
    return repetitions.findings();
}

QList<Finding> repeatedSentences(const Compared &compared)
{
    Repetitions repetitions;
    for (qsizetype at = 0; at < compared.passages.size(); ++at)
        if (isText(compared.passages[at]))
            repetitions.read(compared.passages[at], compared.facts[at].sentences);
    return repetitions.findings();
}

// A quotation over several paragraphs is closed at its end alone; each of them begins with a mark.
QList<Finding> unpairedQuotations(const Compared &compared)
{
    QList<Finding> findings;
    const QList<qsizetype> paragraphs = paragraphsOf(compared);
    for (qsizetype at = 0; at < compared.passages.size(); ++at)
        if (compared.passages[at].place.field != Field::Paragraph)
            findings += unpairedIn(compared.passages[at], compared.facts[at].quotes, false, false);
    for (qsizetype k = 0; k < paragraphs.size(); ++k) {
        const Quotes none;
        const Quotes &before = k > 0 ? compared.facts[paragraphs[k - 1]].quotes : none;
        const Quotes &after =
            k + 1 < paragraphs.size() ? compared.facts[paragraphs[k + 1]].quotes : none;
        findings +=
            unpairedIn(compared.passages[paragraphs[k]], compared.facts[paragraphs[k]].quotes,
                       after.begins || after.close, before.open.has_value());
    }
    return findings;
}

QList<Finding> quotingCrossheads(const Compared &compared)
{
    QList<Finding> findings;
    for (qsizetype at = 0; at < compared.passages.size(); ++at) {
        const Passage &passage = compared.passages[at];
        if (passage.place.field != Field::Crosshead)
            continue;
        for (const Stretch &quotation : passage.quotations)
            if (!passage.isLeftAlone(quotation.start, quotation.length) &&
                quotesAbsentWord(compared, at, quotation))
                findings +=
                    foundAt(passage,
                            toCheck(u"consistency.crosshead-quote"_s, {textOf(passage, quotation)}),
                            quotation);
    }
    return findings;
}

} // namespace feuillet::consistency
