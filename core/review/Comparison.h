#pragma once

#include "article/Article.h"
#include "article/Place.h"

namespace feuillet {

enum class StretchKind
{
    Kept,
    Removed,
    Added,
};

// A piece of two compared texts. In order, the kept and removed ones are the older text and the
// kept and added ones the newer, without gaps; between two kept ones at most one removed and then
// one added.
struct ComparedStretch
{
    StretchKind kind = StretchKind::Kept;
    QString text;

    bool operator==(const ComparedStretch &) const = default;
};

// A mark that the words kept gained or lost.
struct MarkChange
{
    bool added = false; // or removed
    Mark mark;          // in the newer text
    QString words;      // that carry it

    bool operator==(const MarkChange &) const = default;
};

enum class Change
{
    Same,
    Changed,
    Added,
    Removed,
};

enum class Moved
{
    No,
    Up,    // came from below
    Down,  // came from above
    Along, // with the row above it
};

// What a row compares: a text of the article, or a fact that no Field names.
enum class Aspect
{
    Text,         // Place::field says which
    Picture,      // the text is its SHA-256 in hexadecimal
    PictureSize,  // width and height
    PictureFocus, // across and down, in parts of them
    PictureCrop,  // left, top, width and height in pixels
    PictureRights,
    PicturePlace,
    PictureTaken,  // ISO date
    PictureSource, // the number of DigitalSource
    Slugline,
    Language,
    Layout, // its name in files
    Urgency,
    OrderedLength, // amount and the number of its LengthUnit
    Deadline,      // ISO date and time, UTC
    Embargo,
};

struct ComparedRow
{
    Aspect aspect = Aspect::Text;
    Place before; // start and length 0; of an added row it says nothing, as after of a removed one
    Place after;
    Change change = Change::Same;
    Moved moved = Moved::No;
    QString stoodAfter; // of a moved text: the one that it followed, of a crosshead the crosshead
                        // before it; empty: it came first
    QList<ComparedStretch> stretches;
    QList<MarkChange> marks;
    ParagraphKind kindBefore = ParagraphKind::Text;
    ParagraphKind kindAfter = ParagraphKind::Text;

    const Place &place() const { return change == Change::Removed ? before : after; }
    bool differs() const { return change != Change::Same || moved != Moved::No; }
    bool onlyMovedAlong() const { return change == Change::Same && moved == Moved::Along; }
    bool operator==(const ComparedRow &) const = default;
};

struct Comparison
{
    QList<ComparedRow> rows;

    bool isSame() const;
    qsizetype differences() const; // rows that differ; what moved along counts once
    bool operator==(const Comparison &) const = default;
};

// Field by field, in the reading order of the newer article, what was removed where it stood. Every
// filled text has a row; a fact only where it differs. Paragraphs and crossheads are paired first:
// by id, then equal texts, then by likeness; so a text that moved is one row.
Comparison compared(const Article &before, const Article &after);

// Words, apostrophes with what they elide, numbers, single signs and spaces. Texts with hardly a
// word in common are told as one removed and one added. Effort is bounded.
QList<ComparedStretch> comparedTexts(QStringView before, QStringView after);

QString before(const QList<ComparedStretch> &stretches);
QString after(const QList<ComparedStretch> &stretches);

} // namespace feuillet
