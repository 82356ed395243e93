#include "proofing/Tokens.h"

#include "proofing/words/Elision.h"
#include "proofing/words/Letters.h"
#include "proofing/words/MachineText.h"

#include <algorithm>

namespace feuillet {

namespace {

// Words of more than one letter that take the dot after them.
constexpr QStringView abbreviations[] = {u"MM",  u"cf",  u"art", u"av",  u"vol", u"chap",
                                         u"env", u"apr", u"max", u"min", u"hab"};

Letter classAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() ? letterClass(text[at]) : Letter::None;
}

bool isAlphabeticPair(QStringView text, qsizetype at)
{
    return at + 1 < text.size() && text[at + 1].isLowSurrogate() &&
           QChar::isLetter(QChar::surrogateToUcs4(text[at], text[at + 1]));
}

bool isLetterAt(QStringView text, qsizetype at)
{
    const Letter letter = classAt(text, at);
    return letter == Letter::Alphabetic ||
           (letter == Letter::HighSurrogate && isAlphabeticPair(text, at));
}

bool isDigitAt(QStringView text, qsizetype at)
{
    return classAt(text, at) == Letter::Digit;
}

bool isWordUnitAt(QStringView text, qsizetype at)
{
    return isLetterAt(text, at) || isDigitAt(text, at);
}

// "10 000": a group of three digits and no more.
bool isThousandsAt(QStringView text, qsizetype at)
{
    return isDigitAt(text, at) && isDigitAt(text, at + 1) && isDigitAt(text, at + 2) &&
           !isWordUnitAt(text, at + 3);
}

// The dot at this position follows a single capital: M. J.-P. O.N.U.
bool isInitial(QStringView text, qsizetype start, qsizetype dot)
{
    if (classAt(text, dot) != Letter::Dot || !text[dot - 1].isUpper())
        return false;
    if (dot - 1 == start)
        return true;
    const Letter before = classAt(text, dot - 2);
    return before == Letter::Dot || before == Letter::Hyphen || before == Letter::Apostrophe;
}

// A dot that belongs to the word before it.
bool isAbbreviation(QStringView text, qsizetype start, qsizetype dot)
{
    if (isInitial(text, start, dot))
        return true;
    return !isLetterAt(text, dot + 1) &&
           std::ranges::find(abbreviations, text.mid(start, dot - start)) !=
               std::end(abbreviations);
}

// Whether what stands here makes the stretch worth a look for an address, a file name, a code.
bool hintsAtMachineText(QStringView text, qsizetype at)
{
    switch (classAt(text, at)) {
    case Letter::Dot:
    case Letter::At:
    case Letter::Underscore:
        return isWordUnitAt(text, at + 1);
    case Letter::Colon:
        return isLetterAt(text, at + 1) || classAt(text, at + 1) == Letter::Slash;
    default:
        return false;
    }
}

} // namespace

std::optional<Token> Tokenizer::next()
{
    while (m_at < m_text.size()) {
        const qsizetype start = m_at;
        const auto token = tokenAt(start);
        m_at = token ? token->end() : start + 1;
        if (token)
            return token;
    }
    return std::nullopt;
}

std::optional<Token> Tokenizer::tokenAt(qsizetype start)
{
    switch (letterClass(m_text[start])) {
    case Letter::Alphabetic:
    case Letter::Digit:
        return wordAt(start);
    case Letter::HighSurrogate:
        return isAlphabeticPair(m_text, start) ? std::optional(wordAt(start)) : std::nullopt;
    case Letter::At:
    case Letter::Hash:
    case Letter::Slash:
        return prefixedAt(start);
    default:
        return std::nullopt;
    }
}

// @handle, #tag or /a/path, unless glued to the word before.
std::optional<Token> Tokenizer::prefixedAt(qsizetype start) const
{
    if (start > 0 && isWordUnitAt(m_text, start - 1))
        return std::nullopt;
    const auto text = prefixedText(m_text.mid(start));
    return text ? std::optional(Token{text->kind, start, text->length}) : std::nullopt;
}

Token Tokenizer::wordAt(qsizetype start)
{
    qsizetype at = pastRun(start);
    while (classAt(m_text, at) != Letter::None) {
        if (hintsAtMachineText(m_text, at))
            if (const auto token = machineTokenIn(start, at))
                return *token;
        if (isInitial(m_text, start, start + 1))
            if (const auto code = deskCodeLength(m_text.mid(at)))
                return {TokenKind::Code, start, at + code - start};
        const auto joined = joinedAt(start, at);
        if (joined == at)
            break;
        at = joined;
    }
    return {isDigitAt(m_text, start) ? TokenKind::Number : TokenKind::Word, start, at - start};
}

// The address or code that the stretch [start, at) begins; behind an elision, the elided word comes
// first.
std::optional<Token> Tokenizer::machineTokenIn(qsizetype start, qsizetype at)
{
    const auto from = start + elisionLength(m_text.mid(start, at - start));
    if (from >= at || from < m_proseUntil)
        return std::nullopt;
    const auto run = machineRun(m_text.mid(from));
    const auto machine = machineTextIn(run);
    if (!machine) {
        const auto scheme = run.indexOf(QStringView(u"://"));
        m_proseUntil = scheme < 0 ? from + run.size() : at;
        return std::nullopt;
    }
    if (from > start)
        return Token{TokenKind::Word, start, from - start};
    return Token{machine->kind, start, machine->length};
}

qsizetype Tokenizer::pastRun(qsizetype at) const
{
    for (; at < m_text.size(); ++at) {
        const Letter letter = letterClass(m_text[at]);
        if (letter == Letter::Alphabetic || letter == Letter::Digit || letter == Letter::Mark ||
            letter == Letter::Superscript)
            continue;
        if (letter != Letter::HighSurrogate || !isAlphabeticPair(m_text, at))
            break;
        ++at;
    }
    return at;
}

// How far the token goes on over the joint at this position; the same position if it ends here.
qsizetype Tokenizer::joinedAt(qsizetype start, qsizetype at) const
{
    const bool number = isDigitAt(m_text, start) && isDigitAt(m_text, at - 1);
    switch (letterClass(m_text[at])) {
    case Letter::Apostrophe:
        if (isLetterAt(m_text, at + 1) && !isDigitAt(m_text, at - 1))
            return pastRun(at + 1);
        return isElided(m_text.mid(start, at - start)) ? at + 1 : at;
    case Letter::Hyphen:
        return isWordUnitAt(m_text, at + 1) ? pastRun(at + 1) : at;
    case Letter::Degree:
        return isLetterAt(m_text, at - 1) ? at + 1 : at;
    case Letter::Dot:
        if (number && isDigitAt(m_text, at + 1))
            return pastRun(at + 1);
        return isAbbreviation(m_text, start, at) ? pastRun(at + 1) : at;
    case Letter::Comma:
    case Letter::Colon:
    case Letter::Slash:
        return number && isDigitAt(m_text, at + 1) ? pastRun(at + 1) : at;
    case Letter::NoBreakSpace:
        return number && isThousandsAt(m_text, at + 1) ? pastRun(at + 1) : at;
    default:
        return at;
    }
}

} // namespace feuillet
