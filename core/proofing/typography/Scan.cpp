#include "proofing/typography/Scan.h"

namespace feuillet::typography {

namespace {

// What waits for a unit.
enum class Spot : quint8
{
    None,
    Pair, // only if the next unit goes with it: two spaces, oe, qu
    Space,
    Apostrophe,
    Quote,
    Dot,
    Comma,
    High,
    Bracket,
    Dash,
    Digit,
    Degree,
    Capital, // one that begins a word that some rule knows
    Ligature,
};

constexpr char16_t tableSize = 0x2100;

constexpr std::array<Spot, tableSize> filledTable()
{
    std::array<Spot, tableSize> table{};
    const auto put = [&table](std::u16string_view units, Spot spot) {
        for (const char16_t unit : units)
            table[unit] = spot;
    };
    put(u" oq", Spot::Pair);
    put(u"\u00A0\u202F\u2009", Spot::Space);
    put(u"'\u2018\u2019\u00B4", Spot::Apostrophe);
    put(u"\"\u00AB\u00BB\u201C\u201D\u2039\u203A", Spot::Quote);
    put(u".\u2026", Spot::Dot);
    put(u",", Spot::Comma);
    put(u":;!?", Spot::High);
    put(u"()[]", Spot::Bracket);
    put(u"-\u2013\u2014", Spot::Dash);
    put(u"0123456789", Spot::Digit);
    put(u"\u00B0\u00BA", Spot::Degree);
    put(u"ACDEILMPVX", Spot::Capital);
    put(u"O", Spot::Ligature);
    return table;
}
constexpr auto table = filledTable();

// What is frequent and hardly ever of interest: decided here, without a call.
bool isPair(QStringView text, qsizetype at)
{
    const QChar next = text[at + 1];
    switch (text[at].unicode()) {
    case u' ':
        return isSpace(next);
    case u'o':
        return next == u'e';
    default:
        return next == u'u' && at > 0 && text[at - 1] == u'e';
    }
}

Spot spotOf(QChar unit)
{
    return unit.unicode() < tableSize ? table[unit.unicode()] : Spot::None;
}

} // namespace

Scan::Scan(const Passage &passage, const HouseStyle &style, Mode mode)
    : m_passage(passage), m_text(passage.words()), m_style(style), m_mode(mode)
{
}

const StyleRule *Scan::rule(TypographyRule rule) const
{
    const StyleRule &found = m_style[rule];
    return found.isOn ? &found : nullptr;
}

void Scan::run()
{
    const qsizetype last = m_text.size() - 1;
    for (qsizetype at = 0; at <= last; ++at) {
        const Spot spot = spotOf(m_text[at]);
        if (spot > Spot::Pair || (spot == Spot::Pair && at < last && isPair(m_text, at)))
            look(at, m_text[at]);
    }
    if (!m_quotes.isEmpty())
        m_unpaired += quotesAt(*this, m_quotes);
    for (const qsizetype open : m_brackets)
        m_unpaired.append({open, 1});
    if (!rule(TypographyRule::Unpaired))
        m_unpaired.clear();
}

void Scan::look(qsizetype at, QChar unit)
{
    switch (spotOf(unit)) {
    case Spot::None:
        break;
    case Spot::Pair:
        if (unit == u' ')
            spacesAt(*this, at);
        else
            ligatureAt(*this, at);
        break;
    case Spot::Space:
        if (isSpace((*this)[at + 1]))
            spacesAt(*this, at);
        break;
    case Spot::Apostrophe:
        apostropheAt(*this, at);
        break;
    case Spot::Quote:
        if (!isLeftAlone(at))
            m_quotes.append(at);
        break;
    case Spot::Dot:
        dotAt(*this, at);
        endOfSentence(at);
        break;
    case Spot::Comma:
        commaAt(*this, at);
        break;
    case Spot::High:
        highPunctuationAt(*this, at);
        endOfSentence(at);
        break;
    case Spot::Bracket:
        bracketAt(*this, at);
        pairBrackets(at);
        break;
    case Spot::Dash:
        m_dashes += dashAt(*this, at, m_dashes % 2 == 0);
        break;
    case Spot::Digit:
        if (at >= m_numberEnd)
            m_numberEnd = numberAt(*this, at);
        break;
    case Spot::Degree:
        numeroAt(*this, at);
        break;
    case Spot::Capital:
        if (!isWordUnit((*this)[at - 1]))
            capitalAt(*this, at);
        break;
    case Spot::Ligature:
        if (const QChar next = (*this)[at + 1]; next == u'e' || next == u'E')
            ligatureAt(*this, at);
        break;
    }
}

// An incise does not go on in the next sentence. «M. Dupont» ends none.
void Scan::endOfSentence(qsizetype at)
{
    const QChar unit = m_text[at];
    const bool initial = unit == u'.' && !(*this)[at - 2].isLetter();
    if (unit == u':' || unit == u';' || initial || !isSpace((*this)[at + 1]))
        return;
    const QChar next = (*this)[gapAfter(at + 1)];
    if (!next.isLower() && next != u',')
        m_dashes = 0;
}

// «a)» and «2)» count things and open nothing.
void Scan::pairBrackets(qsizetype at)
{
    const QChar unit = m_text[at];
    if (isLeftAlone(at))
        return;
    if (unit == u'(' || unit == u'[') {
        m_brackets.append(at);
        return;
    }
    const QChar opening = unit == u')' ? u'(' : u'[';
    if (!m_brackets.isEmpty() && m_text[m_brackets.last()] == opening) {
        m_brackets.removeLast();
        return;
    }
    const QChar before = (*this)[at - 1];
    const bool counts = before.isDigit() || (before.isLetter() && isWordEnd(at - 2));
    if (unit == u')' && (counts || before == u':' || before == u';' || before == u'-'))
        return;
    m_unpaired.append({at, 1});
}

qsizetype Scan::gapBefore(qsizetype at) const
{
    while (at > 0 && isSpace(m_text[at - 1]))
        --at;
    return at;
}

qsizetype Scan::gapAfter(qsizetype at) const
{
    while (at < m_text.size() && isSpace(m_text[at]))
        ++at;
    return at;
}

bool Scan::beginsSentence(qsizetype at) const
{
    const auto isSkipped = [](QChar c) {
        return isSpace(c) || QStringView(u"\"«“‹([–—-").contains(c);
    };
    while (at > 0 && isSkipped(m_text[at - 1]))
        --at;
    return at == 0 || QStringView(u".!?…:").contains(m_text[at - 1]);
}

bool Scan::isSuperscript(qsizetype start, qsizetype length) const
{
    return m_passage.text.isMarked(MarkKind::Superscript, start, length);
}

void Scan::want(qsizetype start, qsizetype end, QStringView by, TypographyRule rule)
{
    if (m_text.mid(start, end - start) != by && !m_passage.isLeftAlone(start, end - start))
        m_edits.append({start, end - start, by.toString(), rule});
}

void Scan::wantGapBefore(qsizetype at, QStringView gap, TypographyRule rule)
{
    const qsizetype start = gapBefore(at);
    if (m_text.mid(start, at - start) == gap)
        return;
    if (start == at)
        want(at, at + 1, gap.toString() + m_text[at], rule);
    else
        want(start, at, gap, rule);
}

void Scan::wantGapAfter(qsizetype at, QStringView gap, TypographyRule rule)
{
    const qsizetype end = gapAfter(at + 1);
    if (m_text.mid(at + 1, end - at - 1) == gap)
        return;
    if (end == at + 1)
        want(at, at + 1, m_text[at] + gap.toString(), rule);
    else
        want(at + 1, end, gap, rule);
}

// Of two that overlap the first stays; the other comes again when this one is done.
Edits Scan::takeEdits()
{
    std::ranges::stable_sort(m_edits, {}, &Edit::start);
    Edits kept;
    for (const Edit &edit : std::as_const(m_edits))
        if (kept.isEmpty() || kept.last().end() <= edit.start)
            kept.append(edit);
    return kept;
}

} // namespace feuillet::typography
