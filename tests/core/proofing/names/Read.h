#pragma once

#include "proofing/Passage.h"

#include <QStringList>

namespace feuillet::test {

inline Passage passageOf(const QString &text, Field field = Field::Lede,
                         const QList<Mark> &marks = {})
{
    return feuillet::passageOf({{.field = field, .length = text.size()}, RichText(text, marks)});
}

// "written -> replacement" of each finding.
inline QStringList told(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines << finding.arguments.value(0) + QStringLiteral(" -> ") +
                     finding.replacements.value(0);
    return lines;
}

} // namespace feuillet::test
