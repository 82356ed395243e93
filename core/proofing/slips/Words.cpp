#include "proofing/slips/Words.h"

#include "proofing/words/Elision.h"
#include "proofing/words/Letters.h"

#include <algorithm>
#include <array>

namespace feuillet {

namespace {

bool isStop(QChar c)
{
    return c == u'.' || c == u';' || c == u':' || c == u'!' || c == u'?' || c == u'…';
}

Gap gapOf(QStringView between)
{
    Gap gap = Gap::Joined;
    if (between.size() == 1 && between[0] == u' ')
        return gap;
    for (const QChar c : between) {
        if (c == u' ' || c.isSpace())
            continue;
        if (gap == Gap::Stop || isStop(c))
            gap = Gap::Stop;
        else
            gap = c == u',' && gap == Gap::Joined ? Gap::Comma : Gap::Other;
    }
    return gap;
}

// «quelqu'un» and «l'un» are pronouns, not an article behind another word.
bool isWhole(QStringView token, qsizetype head)
{
    const QStringView rest = token.mid(head);
    return (rest == u"un" || rest == u"une") && (token[0] == u'l' || token[0] == u'L' || head > 3);
}

qsizetype headOf(const Token &token, QStringView word)
{
    constexpr qsizetype farthest = 7;
    for (qsizetype at = 1; at < std::min(word.size(), farthest); ++at)
        if (withPlainApostrophe(word[at].unicode()) == u'\'')
            return token.kind == TokenKind::Word ? elisionLength(word) : 0;
    return 0;
}

bool isAllCapitals(QStringView word)
{
    return word.size() > 1 && word[0].isUpper() && word[1].isUpper();
}

} // namespace

bool Word::isName() const
{
    return isCapitalised && (!opens() || !is.isKnown() || is.has(Readings::ProperName));
}

void Words::read(const Passage &passage, Lexicon &lexicon)
{
    m_words.clear();
    const QStringView text = passage.words();
    qsizetype end = 0;
    for (const Token &token : passage.tokens) {
        const Gap gap = end == 0 && gapOf(text.first(token.start)) != Gap::Other
                            ? Gap::Edge
                            : gapOf(text.mid(end, token.start - end));
        const QStringView word = token.in(text);
        const qsizetype head = headOf(token, word);
        end = token.end();
        if (token.kind != TokenKind::Word) {
            addOther(token, word, gap);
        } else if (head == 0 || head == word.size() || isWhole(word, head)) {
            add(word, token.start, gap, lexicon);
        } else {
            add(word.first(head), token.start, gap, lexicon);
            add(word.mid(head), token.start + head, Gap::Joined, lexicon);
        }
    }
    m_after = gapOf(text.mid(end));
}

void Words::add(QStringView text, qsizetype start, Gap before, Lexicon &lexicon)
{
    Word word{text, start, {}, 0, 0, before, text[0].isUpper(), false};
    WordClasses ofLetters = 0;
    if (!isAllCapitals(text)) {
        const auto entry = lexicon.find(text);
        word.is = entry.readings;
        word.key = text.size() == 1 && word.isCapitalised ? WordKey{0} : entry.key;
        ofLetters = entry.classes;
    }
    word.classes = writtenClasses(word, last(), ofLetters);
    m_words.push_back(word);
}

// Numbers, addresses, names of files…
void Words::addOther(const Token &token, QStringView text, Gap before)
{
    Word word{text, token.start, {}, 0, 0, before, false, token.kind == TokenKind::Number};
    word.classes = writtenClasses(word, last(), 0);
    m_words.push_back(word);
}

} // namespace feuillet
