#pragma once

#include "review/Comparison.h"

namespace feuillet::test {

using namespace Qt::StringLiterals;

// Le [-vieux-]{+nouveau+} port.
inline QString shown(const QList<ComparedStretch> &stretches)
{
    QString text;
    for (const ComparedStretch &stretch : stretches) {
        if (stretch.kind == StretchKind::Kept)
            text += stretch.text;
        else if (stretch.kind == StretchKind::Removed)
            text += u"[-"_s + stretch.text + u"-]"_s;
        else
            text += u"{+"_s + stretch.text + u"+}"_s;
    }
    return text;
}

inline QList<ComparedRow> differing(const Comparison &comparison)
{
    QList<ComparedRow> rows;
    for (const ComparedRow &row : comparison.rows)
        if (row.differs())
            rows.append(row);
    return rows;
}

} // namespace feuillet::test
