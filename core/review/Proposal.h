#pragma once

#include "article/Body.h"
#include "article/Place.h"

#include <optional>

namespace feuillet {

// What would stand in place of a stretch: other words, or other blocks of the flow (a paragraph
// split, joined, added, removed, made a crosshead).
struct Replacement
{
    RichText words;
    QList<Block> gone; // as they stand now
    QList<Block> come; // those that stand on keep their ids

    bool isOfBlocks() const { return !gone.isEmpty() || !come.isEmpty(); }
    bool operator==(const Replacement &) const = default;
};

// Of blocks, the place is the text of the first that goes or, if none goes, the end of the one that
// they follow; a paragraph without an id is the top of the body.
struct Proposal
{
    Place place;
    Replacement replacement;

    bool operator==(const Proposal &) const = default;
};

// How a proposed copy differs from the article, in its texts and blocks: each stretch of words by
// itself, in reading order. Pictures are not compared.
QList<Proposal> proposalsBetween(const Article &article, const Article &proposed);

// Nothing if the blocks are not there as they were. An id that stands elsewhere in the article is
// not used twice.
std::optional<Article> withProposal(const Article &article, const Proposal &proposal);

// The text of blocks, a pilcrow between two: for showing.
QString joinedText(const QList<Block> &blocks);

} // namespace feuillet
