#pragma once

#include "article/RichText.h"
#include "proofing/typography/HouseStyle.h"

namespace feuillet {

// A stretch of a text and what it becomes. Never empty: what is put in stands beside something.
struct Edit
{
    qsizetype start = 0; // in UTF-16 units
    qsizetype length = 0;
    QString by;
    TypographyRule rule = TypographyRule::Apostrophe;

    qsizetype end() const { return start + length; }
    bool operator==(const Edit &) const = default;
};
using Edits = QList<Edit>; // in order, without overlap

RichText withEdits(const RichText &text, const Edits &edits);
RichText withWords(const RichText &text, qsizetype start, qsizetype length, const QString &words);

// One list for the first text that does what both do: the second list is about the text between,
// that the first one makes. Edits that meet become one, under the rule that came first.
Edits composed(const Edits &first, QStringView between, const Edits &second);

} // namespace feuillet
