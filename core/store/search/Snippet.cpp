#include "store/search/Snippet.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wordsShown = 16;
constexpr qsizetype wordsBefore = 4;

// What is no letter or digit, and parts words; and what is an accent of the letter before it.
constexpr char16_t none = 0;
constexpr char16_t accent = 1;

char16_t foldedAnew(char16_t unit)
{
    const QChar lower = QChar(unit).toLower();
    if (lower.isMark())
        return accent;
    if (!lower.isLetterOrNumber())
        return none;
    const bool isAccented = lower.decompositionTag() == QChar::Canonical;
    return isAccented ? lower.decomposition().at(0).unicode() : lower.unicode();
}

// In lower case and without its accent. Nearly all of a French text is in the table.
char16_t folded(char16_t unit)
{
    constexpr char16_t tabled = 0x180;
    static const auto table = [] {
        std::array<char16_t, tabled> all{};
        for (char16_t each = 0; each < tabled; ++each)
            all[each] = foldedAnew(each);
        return all;
    }();
    return unit < tabled ? table[unit] : foldedAnew(unit);
}

struct Word
{
    qsizetype start, end;             // in the text
    qsizetype foldedStart, foldedEnd; // in the folded text
};

struct Folded
{
    QString text; // of the words alone
    QList<Word> words;

    QStringView word(qsizetype at) const
    {
        return QStringView(text).sliced(words[at].foldedStart,
                                        words[at].foldedEnd - words[at].foldedStart);
    }
};

// Œ and æ as the two letters that they are also written with.
QChar *append(QChar *to, char16_t letter)
{
    if (letter == u'œ' || letter == u'æ') {
        *to++ = letter == u'œ' ? u'o' : u'a';
        *to++ = u'e';
    } else if (letter != accent) {
        *to++ = QChar(letter);
    }
    return to;
}

Folded wordsOf(QStringView text)
{
    Folded all;
    all.text.resize(2 * text.size());
    all.words.reserve(text.size() / 4);
    QChar *const begin = all.text.data();
    QChar *to = begin;
    bool inWord = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t letter = folded(text[at].unicode());
        if (letter != none && !inWord)
            all.words << Word{at, at, to - begin, 0};
        inWord = letter != none;
        if (!inWord)
            continue;
        to = append(to, letter);
        all.words.last().end = at + 1;
        all.words.last().foldedEnd = to - begin;
    }
    return all;
}

// One of the words that are sought, in the words of a text.
struct Found
{
    qsizetype first, last; // of the words
    qsizetype phrase;
};

// The beginning of the stretch that has the most different phrases, the earliest of those.
qsizetype bestStart(const QList<Found> &found)
{
    qsizetype start = 0, most = 0;
    for (const Found &one : found) {
        QList<qsizetype> phrases;
        for (const Found &other : found)
            if (other.first >= one.first && other.last < one.first + wordsShown - wordsBefore &&
                !phrases.contains(other.phrase))
                phrases << other.phrase;
        if (phrases.size() > most) {
            most = phrases.size();
            start = one.first;
        }
    }
    return std::max<qsizetype>(0, start - wordsBefore);
}

Snippet cut(const QString &text, const QList<Word> &words, const QList<Found> &found)
{
    const qsizetype latest = std::max<qsizetype>(0, words.size() - wordsShown);
    const qsizetype first = std::min(bestStart(found), latest);
    const qsizetype last = std::min(first + wordsShown, words.size()) - 1;
    const qsizetype from = first == 0 ? 0 : words[first].start;
    const qsizetype to = last + 1 == words.size() ? text.size() : words[last].end;
    const QString before = first == 0 ? QString() : u"…"_s;
    Snippet snippet{before + text.sliced(from, to - from).replace(u'\n', u' '), {}};
    if (to < text.size())
        snippet.text += u'…';
    for (const Found &one : found)
        if (one.first >= first && one.last <= last)
            snippet.matches << SearchMatch{words[one.first].start - from + before.size(),
                                           words[one.last].end - words[one.first].start};
    return snippet;
}

} // namespace

Sought::Sought(const QString &words)
{
    for (const QString &typed : words.simplified().split(u' ')) {
        const Folded all = wordsOf(typed);
        Phrase phrase;
        for (qsizetype at = 0; at < all.words.size(); ++at)
            phrase.words << all.word(at).toString();
        if (!phrase.words.isEmpty())
            m_phrases << phrase;
    }
    if (!m_phrases.isEmpty())
        m_phrases.last().isBeginning = true;
}

Snippet Sought::in(const QString &text) const
{
    const Folded all = wordsOf(text);
    QList<Found> found;
    const auto isAt = [&all](const Phrase &phrase, qsizetype at) {
        const qsizetype last = phrase.words.size() - 1;
        if (at + last >= all.words.size())
            return false;
        for (qsizetype next = 0; next < last; ++next)
            if (all.word(at + next) != phrase.words[next])
                return false;
        return phrase.isBeginning ? all.word(at + last).startsWith(phrase.words[last])
                                  : all.word(at + last) == phrase.words[last];
    };
    for (qsizetype at = 0; at < all.words.size(); ++at)
        for (qsizetype phrase = 0; phrase < m_phrases.size(); ++phrase)
            if (isAt(m_phrases[phrase], at)) {
                const qsizetype last = at + m_phrases[phrase].words.size() - 1;
                found << Found{at, last, phrase};
                at = last;
                break;
            }
    return cut(text, all.words, found);
}

} // namespace feuillet
