#pragma once

#include "base/Result.h"

#include <QJsonArray>
#include <QList>
#include <QStringList>

namespace feuillet {

// What the engine says on one text, in its own words; start and length in UTF-16 units.
struct GrammarRemark
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString type; // an option of the engine: "gn", "conj", "ppas"…
    QString rule;
    QString message;
    QStringList replacements;

    bool operator==(const GrammarRemark &) const = default;
};

// The remarks of an answer, which counts code points, on the text that was asked. Malformed when
// one of them has no place in it.
Result<QList<GrammarRemark>> remarksOf(const QJsonArray &answer, QStringView text);

} // namespace feuillet
