#pragma once

#include "proofing/Passage.h"
#include "proofing/typography/Edits.h"

#include <QVarLengthArray>

namespace feuillet::typography {

inline bool isSpace(QChar c)
{
    return c == u' ' || c == u'\u00A0' || c == u'\u202F' || c == u'\u2009';
}
inline bool isNoBreak(QChar c)
{
    return c == u'\u00A0' || c == u'\u202F';
}
inline bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c.isMark();
}

// What the rules see of one passage, and where they say what they want. One walk from unit to unit:
// a unit that no rule waits for costs a look into a table.
class Scan
{
public:
    enum class Mode
    {
        Whole,
        Typed, // the text ends where somebody is writing
    };

    Scan(const Passage &passage, const HouseStyle &style, Mode mode = Mode::Whole);

    void run();
    Edits takeEdits();
    const QList<Stretch> &unpaired() const { return m_unpaired; }

    // For the rules.
    const HouseStyle &style() const { return m_style; }
    const StyleRule *rule(TypographyRule rule) const; // null if it is off
    QStringView text() const { return m_text; }
    QString words(qsizetype start, qsizetype end) const
    {
        return m_text.mid(start, end - start).toString();
    }
    bool isTyped() const { return m_mode == Mode::Typed; }
    // Beyond the ends there is a null unit.
    QChar operator[](qsizetype at) const
    {
        return at < 0 || at >= m_text.size() ? QChar() : m_text[at];
    }
    qsizetype gapBefore(qsizetype at) const; // where the spaces before it begin
    qsizetype gapAfter(qsizetype at) const;  // where the spaces from it on end
    // Whether no letter or figure stands here; who is typing may still add one.
    bool isWordEnd(qsizetype at) const
    {
        return at >= m_text.size() ? !isTyped() : at < 0 || !isWordUnit(m_text[at]);
    }
    bool beginsSentence(qsizetype at) const;
    bool isLeftAlone(qsizetype at) const { return m_passage.isLeftAlone(at, 1); }
    bool isSuperscript(qsizetype start, qsizetype length) const;

    void want(qsizetype start, qsizetype end, QStringView by, TypographyRule rule);
    // This and nothing else between what is before the position and it.
    void wantGapBefore(qsizetype at, QStringView gap, TypographyRule rule);
    void wantGapAfter(qsizetype at, QStringView gap, TypographyRule rule); // at: what is before it

private:
    void look(qsizetype at, QChar unit);
    void pairBrackets(qsizetype at);
    void endOfSentence(qsizetype at);

    const Passage &m_passage;
    QStringView m_text;
    const HouseStyle &m_style;
    Mode m_mode;
    Edits m_edits;
    QList<Stretch> m_unpaired;
    QVarLengthArray<qsizetype, 16> m_quotes;
    QVarLengthArray<qsizetype, 16> m_brackets; // open ones
    qsizetype m_numberEnd = 0;
    int m_dashes = 0; // of incises in this sentence
};

// The rules, by what they wait for.
void apostropheAt(Scan &scan, qsizetype at);
void highPunctuationAt(Scan &scan, qsizetype at); // : ; ! ?
void commaAt(Scan &scan, qsizetype at);
void dotAt(Scan &scan, qsizetype at);
void bracketAt(Scan &scan, qsizetype at);
void spacesAt(Scan &scan, qsizetype at);
bool dashAt(Scan &scan, qsizetype at, bool opens); // whether it is one of an incise
qsizetype numberAt(Scan &scan, qsizetype at);      // behind it
void numeroAt(Scan &scan, qsizetype at);           // the sign of n°
void capitalAt(Scan &scan, qsizetype at);
void ligatureAt(Scan &scan, qsizetype at); // oe, or the q of aequo
// All quotation marks of the text at once; answers those without a partner.
QList<Stretch> quotesAt(Scan &scan, const QVarLengthArray<qsizetype, 16> &marks);

} // namespace feuillet::typography
