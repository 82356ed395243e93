#include "article/Body.h"
#include "review/merge/MergeOrder.h"
#include "review/merge/MergeParts.h"

#include <QHash>

namespace feuillet {

namespace {

using Blocks = Keyed<Block>;

QString keyOf(const Block &block)
{
    if (const auto *crosshead = std::get_if<Crosshead>(&block))
        return u'c' + QString::number(crosshead->id.value());
    return u'p' + QString::number(std::get<Paragraph>(block).id.value());
}

// An id that stands twice in a body is two things.
Blocks blocksOf(const QList<Section> &sections)
{
    Blocks blocks;
    QHash<QString, int> seen;
    for (const Block &block : flow(sections)) {
        const QString key = keyOf(block);
        blocks.append(key + u'#' + QString::number(seen[key]++), block);
    }
    return blocks;
}

template <typename T>
T partOf(const Block *block)
{
    return block ? std::get<T>(*block) : T{};
}

Paragraph mergedParagraph(const Block *base, const Block &mine, const Block &theirs,
                          MergeConflicts &conflicts)
{
    const auto was = partOf<Paragraph>(base);
    auto paragraph = std::get<Paragraph>(mine);
    const auto other = std::get<Paragraph>(theirs);
    const Place place{.field = Field::Paragraph, .paragraph = paragraph.id};
    const ThreeWays<ParagraphKind> kinds{was.kind, paragraph.kind, other.kind};
    if (!kinds.onlyMine() && !kinds.onlyTheirs()) {
        conflicts.append(
            {.place = place, .base = was.text, .mine = paragraph.text, .theirs = other.text});
        return paragraph;
    }
    paragraph.text = mergedProse({was.text, paragraph.text, other.text}, place, conflicts);
    paragraph.kind = kinds.onlyMine() ? kinds.mine : kinds.theirs;
    return paragraph;
}

Crosshead mergedCrosshead(const Block *base, const Block &mine, const Block &theirs,
                          MergeConflicts &conflicts)
{
    const auto was = partOf<Crosshead>(base);
    auto crosshead = std::get<Crosshead>(mine);
    const auto other = std::get<Crosshead>(theirs);
    crosshead.text = mergedLine({was.text, crosshead.text, other.text},
                                {.field = Field::Crosshead, .section = crosshead.id}, conflicts);
    return crosshead;
}

Place placeOf(const Block &block)
{
    if (const auto *crosshead = std::get_if<Crosshead>(&block))
        return {.field = Field::Crosshead, .section = crosshead->id};
    return {.field = Field::Paragraph, .paragraph = std::get<Paragraph>(block).id};
}

RichText textOf(const Block &block)
{
    const auto *crosshead = std::get_if<Crosshead>(&block);
    return crosshead ? RichText(crosshead->text) : std::get<Paragraph>(block).text;
}

// What is left of a block on one side alone: it is new, or the other took it away.
Block leftBlock(const Block *base, const Block &left, bool isMine, MergeConflicts &conflicts)
{
    if (!base)
        return left;
    MergeConflict conflict{.about =
                               isMine ? Disagreement::RemovedByThem : Disagreement::RemovedByMe,
                           .place = placeOf(left),
                           .base = textOf(*base)};
    (isMine ? conflict.mine : conflict.theirs) = textOf(left);
    conflicts.append(conflict);
    return left;
}

Block mergedBlock(const ThreeWays<Blocks> &ways, const QString &key, MergeConflicts &conflicts)
{
    const Block *base = ways.base.find(key);
    const Block *mine = ways.mine.find(key);
    const Block *theirs = ways.theirs.find(key);
    if (!mine || !theirs)
        return leftBlock(base, mine ? *mine : *theirs, mine != nullptr, conflicts);
    if (std::holds_alternative<Crosshead>(*mine))
        return mergedCrosshead(base, *mine, *theirs, conflicts);
    return mergedParagraph(base, *mine, *theirs, conflicts);
}

SectionId openingOf(const QList<Section> &sections)
{
    return sections.isEmpty() ? SectionId() : sections.first().id;
}

} // namespace

QList<Section> mergedBody(const ThreeWays<QList<Section>> &sections, MergeConflicts &conflicts)
{
    const Blocks base = blocksOf(sections.base);
    const Blocks mine = blocksOf(sections.mine);
    const Blocks theirs = blocksOf(sections.theirs);
    const ThreeWays<Blocks> ways{base, mine, theirs};
    const auto order = mergedOrder(base.keys, mine.keys, theirs.keys, presentKeys(ways));
    if (order.bothMoved)
        conflicts.append({.about = Disagreement::Order});
    QList<Block> blocks;
    for (const QString &key : order.keys)
        blocks.append(mergedBlock(ways, key, conflicts));
    const bool myOpening = openingOf(sections.mine) != openingOf(sections.base);
    return sectionsOf(blocks, openingOf(myOpening ? sections.mine : sections.theirs));
}

QList<Section> bodyOrderedAs(const QList<Section> &other, const QList<Section> &sections)
{
    const Blocks present = blocksOf(sections);
    QList<Block> blocks;
    for (const QString &key : orderedAs(blocksOf(other).keys, present.keys))
        blocks.append(*present.find(key));
    return sectionsOf(blocks, openingOf(sections));
}

} // namespace feuillet
