#pragma once

#include "review/Comparison.h"
#include "ui/widgets/Theme.h"

#include <QSet>

class QTextDocument;

namespace feuillet {

enum class ComparisonLayout
{
    Inline,
    SideBySide,
};

// How a comparison is to look.
struct ComparisonLook
{
    ComparisonLayout layout = ComparisonLayout::Inline;
    Theme theme;
    QFont chrome;             // of labels and remarks; the words are set as copy
    bool showsAll = false;    // what did not change too
    QSet<qsizetype> opened{}; // folds that were opened, by their first row
    QString before, after;    // over the columns
};

// Where a difference stands in the document.
struct ShownDifference
{
    qsizetype row = 0; // of the comparison
    int position = 0;  // of the line that names it
    QString label;
};

// What was removed is struck out, what was added underlined, each with a colour of its own; changed
// spaces are drawn as signs. What did not change is folded behind a link "fold:ROW".
QList<ShownDifference> writeComparison(QTextDocument &document, const Comparison &comparison,
                                       const ComparisonLook &look);

} // namespace feuillet
