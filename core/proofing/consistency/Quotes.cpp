#include "proofing/consistency/Quotes.h"

namespace feuillet::consistency {

namespace {

// 24", 5'10": inches and seconds.
bool isUnitSign(QStringView text, qsizetype at)
{
    return at > 0 && text[at - 1].isDigit();
}

// The sign itself is spoken of: « " », (").
bool isMentioned(QStringView text, qsizetype at)
{
    const QStringView before = text.first(at).trimmed();
    const QStringView after = text.mid(at + 1).trimmed();
    return (before.endsWith(u'«') && after.startsWith(u'»')) ||
           (before.endsWith(u'(') && after.startsWith(u')'));
}

class QuoteReader
{
public:
    explicit QuoteReader(QStringView text) : m_text(text) {}

    Quotes read()
    {
        for (qsizetype at = 0; at < m_text.size(); ++at)
            readAt(at);
        if (m_straight)
            m_quotes.open = m_straight;
        else if (!m_open.isEmpty())
            m_quotes.open = m_open.first();
        return m_quotes;
    }

private:
    void readAt(qsizetype at)
    {
        const QChar unit = m_text[at];
        if (unit == u'"' && (m_straight || !isUnitSign(m_text, at)) && !isMentioned(m_text, at))
            m_straight = m_straight ? std::nullopt : std::optional(at);
        else if (unit == u'«')
            m_open.append(at);
        else if (unit == u'»' && !m_open.isEmpty())
            close(at);
        else if (unit == u'»' && at > 0 && !m_quotes.close)
            m_quotes.close = at; // at the very start it only says that the quotation goes on
    }

    // Of two quotations that end together, one mark closes both.
    void close(qsizetype at)
    {
        const bool last =
            m_text.mid(at + 1).indexOf(u'«') < 0 && m_text.mid(at + 1).indexOf(u'»') < 0;
        if (last)
            m_open.clear();
        else
            m_open.removeLast();
    }

    QStringView m_text;
    Quotes m_quotes;
    QList<qsizetype> m_open;
    std::optional<qsizetype> m_straight;
};

bool isQuoteMark(QChar unit)
{
    return unit == u'«' || unit == u'»' || unit == u'"' || unit == u'“';
}

} // namespace

Quotes quotesIn(const Passage &passage)
{
    const QStringView text = passage.words();
    Quotes quotes = QuoteReader(text).read();
    const QStringView trimmed = text.trimmed();
    quotes.begins = !trimmed.isEmpty() && isQuoteMark(trimmed.front());
    return quotes;
}

} // namespace feuillet::consistency
