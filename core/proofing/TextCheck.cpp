#include "proofing/TextCheck.h"

#include "article/Body.h"
#include "proofing/TextPieces.h"

#include <algorithm>

namespace feuillet {

namespace {

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

// A line that is set as a crosshead is one.
PlacedText placedLine(QStringView line)
{
    Place place;
    place.field = crossheadIn(line).isEmpty() ? Field::Paragraph : Field::Crosshead;
    const RichText text(line.toString());
    place.length = text.length();
    return {place, text};
}

// Where in the line stands what stands at this offset of its clean form, which lacks what no text
// may hold (control characters, lone surrogates).
qsizetype offsetIn(QStringView line, QStringView clean, qsizetype offset)
{
    if (line.size() == clean.size())
        return offset;
    qsizetype at = 0;
    for (qsizetype kept = 0; at < line.size() && kept < offset; ++at)
        if (line[at] == clean[kept] || (line[at].isSpace() && clean[kept] == u' '))
            ++kept;
    return at;
}

} // namespace

TextCheck::TextCheck(Proofreader &reader, TellTextFinding tell)
    : m_reader(reader), m_tell(std::move(tell))
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
    while (!text.isEmpty()) {
        const auto end = text.indexOf(u'\n');
        const QStringView line = end < 0 ? text : text.first(end);
        checkLine(line);
        m_column = end < 0 ? m_column + codePoints(line) : 1;
        m_line += end < 0 ? 0 : 1;
        text = end < 0 ? QStringView() : text.sliced(end + 1);
    }
}

void TextCheck::checkLine(QStringView line)
{
    const Passage passage = passageOf(placedLine(line));
    m_words += std::ranges::count(passage.tokens, TokenKind::Word, &Token::kind);
    QList<Finding> findings = m_reader.read(passage);
    std::ranges::stable_sort(findings, {}, [](const Finding &one) { return one.place.start; });
    for (const Finding &finding : findings) {
        const auto start = offsetIn(line, passage.words(), finding.place.start);
        m_tell(
            {finding, m_line, m_column + codePoints(line.first(start)), codePoints(finding.words)});
    }
}

Result<qsizetype> checkText(QIODevice &in, Proofreader &reader, const TellTextFinding &tell)
{
    TextCheck check(reader, tell);
    const auto read = readPieces(in, [&check](QStringView piece) { check.feed(piece); });
    if (!read)
        return std::unexpected(read.error());
    check.finish();
    return check.words();
}

} // namespace feuillet
