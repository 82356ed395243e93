#include "proofing/SpellCheck.h"

#include "proofing/Tokens.h"

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

bool isLeftAlone(const Mark &mark)
{
    if (mark.kind == MarkKind::NoCheck)
        return true;
    return mark.kind == MarkKind::Language &&
           mark.value.left(2).compare(u"fr"_s, Qt::CaseInsensitive) != 0;
}

bool overlaps(const Mark &mark, const Misspelling &word)
{
    return mark.start < word.start + word.length && word.start < mark.start + mark.length;
}

Finding findingOf(const PlacedText &placed, const Misspelling &word)
{
    const QStringView text = placed.text.text();
    const bool name = word.verdict == Verdict::UnknownName;
    Finding finding;
    finding.place = placed.place;
    finding.place.start = word.start;
    finding.place.length = word.length;
    finding.kind = FindingKind::Spelling;
    finding.confidence = name ? Confidence::Style : Confidence::Certain;
    finding.rule = name ? u"spelling.name"_s : u"spelling.unknown"_s;
    finding.arguments = {text.mid(word.start, word.length).toString()};
    finding.approvalKey = approvalKey(finding.rule, text, word.start, word.length);
    return finding;
}

} // namespace

QList<Misspelling> misspellings(QStringView text, Spelling &spelling)
{
    QList<Misspelling> found;
    Tokenizer tokens(text);
    while (const auto token = tokens.next()) {
        if (token->kind != TokenKind::Word)
            continue;
        const Verdict verdict = spelling.check(token->in(text));
        if (verdict != Verdict::Right)
            found.append({token->start, token->length, verdict});
    }
    return found;
}

QList<Misspelling> misspellings(const RichText &text, Spelling &spelling)
{
    auto found = misspellings(text.text(), spelling);
    found.removeIf([&text](const Misspelling &word) {
        return std::ranges::any_of(text.marks(), [&word](const Mark &mark) {
            return isLeftAlone(mark) && overlaps(mark, word);
        });
    });
    return found;
}

bool isProse(Field field)
{
    switch (field) {
    case Field::Kicker:
    case Field::Headline:
    case Field::WebHeadline:
    case Field::Lede:
    case Field::Crosshead:
    case Field::Paragraph:
    case Field::Caption:
    case Field::AltText:
    case Field::Rubric:
        return true;
    case Field::Creator:
    case Field::Provider:
    case Field::Credit:
    case Field::Signature:
    case Field::Dateline:
    case Field::Keywords:
    case Field::DeskNote:
        return false;
    }
    Q_UNREACHABLE();
}

QList<Finding> misspellings(const Article &article, Spelling &spelling)
{
    QList<Finding> findings;
    for (const PlacedText &placed : textsOf(article))
        if (isProse(placed.place.field))
            for (const Misspelling &word : misspellings(placed.text, spelling))
                findings.append(findingOf(placed, word));
    return findings;
}

} // namespace feuillet
