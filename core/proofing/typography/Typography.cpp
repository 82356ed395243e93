#include "proofing/typography/Typography.h"

#include "proofing/typography/Scan.h"

namespace feuillet {

using typography::Scan;

namespace {

// Most texts are right after one round, nearly all after two; the last round finds nothing.
constexpr int mostRounds = 8;

bool carriesMarks(Field field)
{
    return field == Field::Paragraph || field == Field::Lede;
}

Finding findingOf(const Passage &passage, const Edit &edit)
{
    Finding finding;
    finding.kind = FindingKind::Typography;
    finding.rule = idOf(edit.rule);
    finding.arguments = {passage.text.text().mid(edit.start, edit.length), edit.by};
    finding.replacements = {edit.by};
    return passage.found(finding, edit.start, edit.length);
}

Finding unpairedFinding(const Passage &passage, const Stretch &mark)
{
    Finding finding;
    finding.kind = FindingKind::Typography;
    finding.confidence = Confidence::ToCheck;
    finding.rule = idOf(TypographyRule::Unpaired);
    finding.arguments = {passage.words().mid(mark.start, mark.length).toString()};
    return passage.found(finding, mark.start, mark.length);
}

bool isFigure(QChar c)
{
    return c.isDigit() || c == u'I' || c == u'V' || c == u'X' || c == u'L' || c == u'C';
}

// The letters of 1er, 2e, XXIe that are not set higher yet.
QList<Stretch> lowOrdinals(const Passage &passage, const HouseStyle &style)
{
    QList<Stretch> found;
    if (!style[TypographyRule::Superscript].isOn || !carriesMarks(passage.place.field))
        return found;
    for (const Token &token : passage.tokens) {
        const QStringView word = token.in(passage.words());
        const qsizetype figures = std::ranges::find_if_not(word, isFigure) - word.begin();
        if (figures == 0)
            continue;
        const QStringView suffix = word.mid(figures);
        const bool arabic = word[0].isDigit();
        const bool known = suffix == u"e" || suffix == u"es" ||
                           (arabic && (suffix == u"er" || suffix == u"re" || suffix == u"ers" ||
                                       suffix == u"res"));
        const qsizetype start = token.start + figures;
        if (known && !passage.isLeftAlone(token.start, token.length) &&
            !passage.text.isMarked(MarkKind::Superscript, start, suffix.size()))
            found.append({start, suffix.size()});
    }
    return found;
}

struct Seen
{
    Edits edits;
    QList<Stretch> unpaired;
};

Seen seen(const Passage &passage, const HouseStyle &style)
{
    Scan scan(passage, style);
    scan.run();
    return {scan.takeEdits(), scan.unpaired()};
}

// The edits of one look, and of those that follow them.
Edits settled(const Passage &passage, const HouseStyle &style, Edits edits)
{
    for (int round = 1; !edits.isEmpty() && round < mostRounds; ++round) {
        const PlacedText changed{passage.place, withEdits(passage.text, edits)};
        const Passage between = passageOf(changed);
        const Edits more = seen(between, style).edits;
        if (more.isEmpty())
            break;
        edits = composed(edits, between.words(), more);
    }
    edits.removeIf([&passage](const Edit &edit) {
        return passage.words().mid(edit.start, edit.length) == edit.by;
    });
    return edits;
}

bool meets(const Edits &edits, const Stretch &stretch)
{
    return std::ranges::any_of(
        edits, [&stretch](const Edit &edit) { return stretch.overlaps(edit.start, edit.end()); });
}

RichText settledText(const Passage &passage, const HouseStyle &style)
{
    const Edits edits = typographyEdits(passage, style);
    RichText text = edits.isEmpty() ? passage.text : withEdits(passage.text, edits);
    for (const Stretch &letters : lowOrdinals(passageOf({passage.place, text}), style))
        text = withMark(text, {MarkKind::Superscript, letters.start, letters.length, {}});
    return text;
}

} // namespace

Edits typographyEdits(const Passage &passage, const HouseStyle &style)
{
    return settled(passage, style, seen(passage, style).edits);
}

QList<Finding> typographyIn(const Passage &passage, const HouseStyle &style)
{
    const Seen first = seen(passage, style);
    const Edits edits = settled(passage, style, first.edits);
    QList<Finding> findings;
    for (const Edit &edit : edits)
        findings.append(findingOf(passage, edit));
    for (const Stretch &letters : lowOrdinals(passage, style))
        if (!meets(edits, letters)) {
            const QString same = passage.text.text().mid(letters.start, letters.length);
            findings.append(findingOf(
                passage, {letters.start, letters.length, same, TypographyRule::Superscript}));
        }
    for (const Stretch &mark : first.unpaired)
        findings.append(unpairedFinding(passage, mark));
    std::ranges::stable_sort(findings, {}, [](const Finding &f) { return f.place.start; });
    return findings;
}

RichText withTypography(const RichText &text, const HouseStyle &style)
{
    const Place place{.field = Field::Paragraph, .length = text.length()};
    return settledText(passageOf({place, text}), style);
}

Article withTypography(const Article &article, const HouseStyle &style)
{
    Article changed = article;
    for (const Passage &passage : passagesOf(article))
        if (const RichText text = settledText(passage, style); text != passage.text)
            changed = withTextAt(changed, passage.place, text);
    return changed;
}

RichText withMended(const RichText &text, const Finding &finding)
{
    const Place &place = finding.place;
    if (finding.replacements.isEmpty())
        return text;
    if (finding.rule == idOf(TypographyRule::Superscript))
        return withMark(text, {MarkKind::Superscript, place.start, place.length, {}});
    return withWords(text, place.start, place.length, finding.replacements.first());
}

} // namespace feuillet
