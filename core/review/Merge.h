#pragma once

#include "article/Article.h"
#include "article/Place.h"

namespace feuillet {

// What two people made of one text cannot always be had at once.
enum class Disagreement
{
    Words,         // both wrote in the same place
    RemovedByMe,   // and changed by them: it stays until somebody decides
    RemovedByThem, // and changed by me, likewise
    Order,         // both moved paragraphs
    Picture,       // of a photo, all but its words
    Language,
    Layout,
    Slugline,
    Urgency,
    OrderedLength,
    Deadline,
    Embargo,
};

// Words carry their three texts; where a photo or paragraph was removed, the words of who removed
// it are empty. The others have no words: both articles hold the value.
struct MergeConflict
{
    Disagreement about = Disagreement::Words;
    Place place{}; // in the merged article
    RichText base{};
    RichText mine{};
    RichText theirs{};
    qsizetype theirPhoto = 0; // of a picture: its index in their article

    bool operator==(const MergeConflict &) const = default;
};

// The article holds all that could be joined, and mine wherever there is a conflict.
struct Merged
{
    Article article;
    QList<MergeConflict> conflicts;

    bool operator==(const Merged &) const = default;
};

// Two texts that were written over one base: by field, by paragraph (by their ids), and inside a
// paragraph by words where an unchanged word stands between what the two did. What both added
// stays; whatever either wrote is in the article or in a conflict.
Merged merged(const Article &base, const Article &mine, const Article &theirs);

enum class MergeChoice
{
    Mine,
    Theirs,
    Both, // mine, then theirs
};

// The merged article with its conflicts decided, a choice for each in their order.
Article decided(const Merged &merged, const Article &theirs, const QList<MergeChoice> &choices);

} // namespace feuillet
