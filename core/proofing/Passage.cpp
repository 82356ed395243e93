#include "proofing/Passage.h"

#include <QSet>

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype usualWord = 5; // letters and the space

bool isForeign(const Mark &mark)
{
    return mark.kind == MarkKind::Language &&
           mark.value.left(2).compare(u"fr"_s, Qt::CaseInsensitive) != 0;
}

bool isProseToken(const Token &token)
{
    return token.kind == TokenKind::Word || token.kind == TokenKind::Number;
}

bool touchesAny(const QList<Stretch> &stretches, qsizetype start, qsizetype length)
{
    return std::ranges::any_of(stretches, [start, length](const Stretch &stretch) {
        return stretch.overlaps(start, start + length);
    });
}

// A straight quote opens where nothing, a space, a bracket or an apostrophe stands before it.
bool opensAt(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    return before.isSpace() || before.category() == QChar::Punctuation_Open || before == u'\'' ||
           before == u'\u2019' || before == u'-' || before.category() == QChar::Punctuation_Dash;
}

bool closes(QChar opening, QChar unit)
{
    return (opening == u'«' && unit == u'»') || (opening == u'“' && unit == u'”') ||
           (opening == u'"' && unit == u'"');
}

// Where the quotation that opens here ends, behind its closing mark; -1 if it is never closed.
qsizetype pastClosing(QStringView text, qsizetype opening)
{
    int depth = 0;
    for (qsizetype at = opening + 1; at < text.size(); ++at) {
        if (text[opening] != u'"' && text[at] == text[opening])
            ++depth;
        else if (closes(text[opening], text[at]) && depth-- == 0)
            return at + 1;
    }
    return -1;
}

QList<Stretch> leftAloneIn(const Passage &passage)
{
    QList<Stretch> stretches;
    for (const Mark &mark : passage.text.marks())
        if (mark.kind == MarkKind::NoCheck || isForeign(mark))
            stretches.append({mark.start, mark.length});
    for (const Token &token : passage.tokens)
        if (!isProseToken(token))
            stretches.append({token.start, token.length});
    return stretches;
}

QSet<ParagraphId> quotationsOf(const Article &article)
{
    QSet<ParagraphId> ids;
    for (const Section &section : article.sections)
        for (const Paragraph &paragraph : section.paragraphs)
            if (paragraph.kind == ParagraphKind::Quotation ||
                paragraph.kind == ParagraphKind::PullQuote)
                ids.insert(paragraph.id);
    return ids;
}

} // namespace

Reading readingOf(Field field)
{
    switch (field) {
    case Field::Headline:
    case Field::WebHeadline:
    case Field::Lede:
    case Field::Paragraph:
    case Field::Caption:
    case Field::AltText:
        return Reading::Prose;
    case Field::Kicker:
    case Field::Crosshead:
    case Field::Rubric:
        return Reading::Label;
    case Field::Creator:
    case Field::Provider:
    case Field::Rights:
    case Field::Scene:
    case Field::TakenOn:
    case Field::Credit:
    case Field::Signature:
    case Field::Dateline:
    case Field::Keywords:
    case Field::DeskNote:
        return Reading::None;
    }
    Q_UNREACHABLE();
}

bool Passage::isLeftAlone(qsizetype start, qsizetype length) const
{
    return touchesAny(leftAlone, start, length);
}

bool Passage::isQuoted(qsizetype start, qsizetype length) const
{
    return touchesAny(quotations, start, length);
}

Finding Passage::found(Finding what, qsizetype start, qsizetype length) const
{
    what.place = place;
    what.place.start = start;
    what.place.length = length;
    what.words = words().mid(start, length).toString();
    what.approvalKey = approvalKey(what.rule, words(), start, length);
    return what;
}

QList<Stretch> quotationsIn(QStringView text)
{
    QList<Stretch> found;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text[at];
        if (unit == u'»' || unit == u'”') { // never opened here
            found = {{0, at + 1}};
            continue;
        }
        if (unit != u'«' && unit != u'“' && (unit != u'"' || !opensAt(text, at)))
            continue;
        const qsizetype end = pastClosing(text, at);
        if (end < 0 && unit == u'"')
            continue; // an inch, or a slip: nothing tells where it would end
        found.append({at, (end < 0 ? text.size() : end) - at});
        at = found.last().end() - 1;
    }
    return found;
}

Passage passageOf(const PlacedText &placed, bool isQuotation)
{
    Passage passage{placed.place, placed.text, isQuotation, {}, {}, {}};
    passage.tokens.reserve(static_cast<size_t>(placed.text.length() / usualWord));
    Tokenizer tokens(passage.words());
    while (const auto token = tokens.next())
        passage.tokens.push_back(*token);
    passage.leftAlone = leftAloneIn(passage);
    passage.quotations =
        isQuotation ? QList<Stretch>{{0, placed.text.length()}} : quotationsIn(passage.words());
    return passage;
}

QList<ReadText> readTexts(const Article &article)
{
    const QSet<ParagraphId> quoted = quotationsOf(article);
    QList<ReadText> texts;
    for (const PlacedText &placed : textsOf(article))
        if (readingOf(placed.place.field) != Reading::None)
            texts.append({placed, quoted.contains(placed.place.paragraph)});
    return texts;
}

QList<Passage> passagesOf(const Article &article)
{
    QList<Passage> passages;
    for (const ReadText &text : readTexts(article))
        passages.append(passageOf(text.placed, text.isQuotation));
    return passages;
}

} // namespace feuillet
