#pragma once

#include "signoff/ArticleRow.h"

namespace feuillet {

// How old a moment is, as one says it in a newsroom: now, 12 min, 14:05, yesterday, 3 Nov.
QString ageText(const QDateTime &moment, const QDateTime &now);
// How long something lasts: now, for 12 min, for 3 h, for 2 d.
QString lastingText(const QDateTime &since, const QDateTime &now);

// 2.5 feuillets; signes below a quarter. Against its order, where there is one, in its unit:
// 3 210 / 3 000 characters.
QString lengthText(int signes);
QString lengthText(const ArticleRow &row);

// What is open in the text as it was last read; says so when nobody read it.
QString findingsText(const ArticleRow &row);

// The quiet line: how long at its stage, length, findings, deadline, seal, byline (not one's own).
QString detailText(const ArticleRow &row, const Person &me, const QDateTime &now);

// Who writes the article now at another seat; without a name it is oneself in another window.
QString writerText(const QString &name);

// What must not be overlooked, in words behind a shape; several are joined.
struct QueueMark
{
    enum class Shape
    {
        None, // nothing to tell
        Returned,
        Warning,
    };
    Shape shape = Shape::None;
    QString words;

    bool operator==(const QueueMark &) const = default;
};
// Changed since the sign-off, returned, due soon or late, too long for its order.
QueueMark markOf(const ArticleRow &row, const QDateTime &now);

} // namespace feuillet
