#include "proofing/typography/AsTyped.h"

#include "proofing/typography/Scan.h"

namespace feuillet {

namespace {

// How far behind the caret a key may set something right, in UTF-16 units.
constexpr qsizetype furthest = 24;

TypedCorrection asOne(const Edits &edits, QStringView text, qsizetype caret)
{
    const qsizetype start = edits.first().start;
    QString by;
    qsizetype done = start;
    for (const Edit &edit : edits) {
        by += text.mid(done, edit.start - done);
        by += edit.by;
        done = edit.end();
    }
    return {start, done - start, by, caret + by.size() - (done - start)};
}

Edits wantedUntil(const RichText &text, qsizetype caret, const HouseStyle &style)
{
    const PlacedText before{{.field = Field::Paragraph, .length = caret}, text.mid(0, caret)};
    const Passage passage = passageOf(before);
    typography::Scan scan(passage, style, typography::Scan::Mode::Typed);
    scan.run();
    return scan.takeEdits();
}

} // namespace

std::optional<TypedCorrection> correctionAsTyped(const RichText &text, qsizetype caret,
                                                 const HouseStyle &style)
{
    if (caret < 1 || caret > text.length())
        return std::nullopt;
    Edits edits = wantedUntil(text, caret, style);
    if (edits.isEmpty())
        return std::nullopt;
    const Edits earlier = wantedUntil(text, caret - 1, style);
    edits.removeIf([&earlier, caret](const Edit &edit) {
        return edit.end() < caret - furthest || earlier.contains(edit);
    });
    if (edits.isEmpty())
        return std::nullopt;
    return asOne(edits, text.text(), caret);
}

} // namespace feuillet
