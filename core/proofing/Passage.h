#pragma once

#include "article/Texts.h"
#include "proofing/Finding.h"
#include "proofing/Tokens.h"

#include <vector>

namespace feuillet {

// A stretch of a text, in UTF-16 units.
struct Stretch
{
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    bool overlaps(qsizetype from, qsizetype until) const { return start < until && from < end(); }
    bool operator==(const Stretch &) const = default;
};

// What a field is to a reader for mistakes.
enum class Reading
{
    Prose, // sentences: every engine
    Label, // crossheads, rubric, kicker: spelling and typography
    None,  // names, credits, the signature, the dateline, keywords, notes of the desk
};
Reading readingOf(Field field);

// One text of an article, taken apart once for all engines.
struct Passage
{
    Place place; // start 0, the whole length
    RichText text;
    bool isQuotation = false; // from end to end
    std::vector<Token> tokens;
    QList<Stretch> leftAlone;  // noCheck, other languages, addresses, handles, tags, code
    QList<Stretch> quotations; // between quotation marks, the marks included; or the whole

    QStringView words() const { return text.text(); }
    bool isLeftAlone(qsizetype start, qsizetype length) const;
    bool isQuoted(qsizetype start, qsizetype length) const;
    // This remark at a stretch of the passage: its place and its approval key are set.
    Finding found(Finding what, qsizetype start, qsizetype length) const;
};

// A text of an article that is read for mistakes.
struct ReadText
{
    PlacedText placed;
    bool isQuotation = false;
};
QList<ReadText> readTexts(const Article &article); // in reading order

Passage passageOf(const PlacedText &placed, bool isQuotation = false);
QList<Passage> passagesOf(const Article &article);

// What stands between quotation marks: « » also when never closed (to the end) or never opened
// (from the start), “ ” and straight pairs. Quotations inside quotations are part of the outer one.
QList<Stretch> quotationsIn(QStringView text);

} // namespace feuillet
