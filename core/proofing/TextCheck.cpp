#include "proofing/TextCheck.h"

#include "proofing/Tokens.h"

#include <QIODevice>

#include <algorithm>

namespace feuillet {

namespace {

constexpr qint64 pieceBytes = 256 * 1024;
constexpr qsizetype longestLine = 1024 * 1024; // then a line may be cut at a space

qsizetype codePoints(QStringView text)
{
    return text.size() - std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); });
}

// How much of the text ends at a line's end, or, in an endless line, at a space.
qsizetype finishedLength(QStringView text)
{
    const auto line = text.lastIndexOf(u'\n') + 1;
    if (line > 0 || text.size() < longestLine)
        return line;
    const auto space = text.lastIndexOf(u' ') + 1;
    return space > 0 ? space : text.size();
}

} // namespace

TextCheck::TextCheck(Spelling &spelling, TellTextFinding tell)
    : m_spelling(spelling), m_tell(std::move(tell))
{
}

void TextCheck::feed(QStringView piece)
{
    m_rest += piece;
    const auto finished = finishedLength(m_rest);
    check(QStringView(m_rest).first(finished));
    m_rest.remove(0, finished);
}

void TextCheck::finish()
{
    check(m_rest);
    m_rest.clear();
}

void TextCheck::check(QStringView text)
{
    qsizetype counted = 0;
    Tokenizer tokens(text);
    while (const auto token = tokens.next()) {
        if (token->kind != TokenKind::Word)
            continue;
        ++m_words;
        const Verdict verdict = m_spelling.check(token->in(text));
        if (verdict == Verdict::Right)
            continue;
        countLines(text.mid(counted, token->start - counted));
        counted = token->start;
        m_tell({token->in(text), verdict, m_line, m_column});
    }
    countLines(text.mid(counted));
}

void TextCheck::countLines(QStringView passed)
{
    const auto lines = passed.count(u'\n');
    if (lines > 0)
        m_column = 1;
    m_line += lines;
    m_column += codePoints(passed.mid(passed.lastIndexOf(u'\n') + 1));
}

Result<qsizetype> checkText(QIODevice &in, Spelling &spelling, const TellTextFinding &tell)
{
    TextCheck check(spelling, tell);
    QStringDecoder decode(QStringConverter::Utf8);
    QByteArray bytes(pieceBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 size = in.read(bytes.data(), bytes.size());
        if (size < 0)
            return fail(Fault::Unreadable, in.errorString());
        if (size == 0)
            break;
        const QString piece = decode(QByteArrayView(bytes.constData(), size));
        if (decode.hasError())
            return fail(Fault::Undecodable);
        check.feed(piece);
    }
    const QString end = decode(QByteArrayView("\n")); // complains of a character cut off
    if (decode.hasError())
        return fail(Fault::Undecodable);
    check.feed(end);
    check.finish();
    return check.words();
}

} // namespace feuillet
