#include "proofing/grammar/Remarks.h"

#include <QJsonObject>

#include <vector>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// Where each code point begins, and behind the last the end. A lone surrogate is one of its own.
std::vector<qsizetype> beginnings(QStringView text)
{
    std::vector<qsizetype> units;
    for (qsizetype at = 0; at < text.size(); ++at) {
        units.push_back(at);
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
            ++at;
    }
    units.push_back(text.size());
    return units;
}

QStringList words(const QJsonArray &values)
{
    QStringList words;
    for (const auto &value : values)
        if (const QString word = value.toString(); !word.isEmpty())
            words << word;
    return words;
}

} // namespace

Result<QList<GrammarRemark>> remarksOf(const QJsonArray &answer, QStringView text)
{
    if (answer.isEmpty())
        return QList<GrammarRemark>();
    const std::vector<qsizetype> units = beginnings(text);
    const auto last = static_cast<qint64>(units.size()) - 1;
    QList<GrammarRemark> remarks;
    for (const auto &value : answer) {
        const qint64 start = value["start"_L1].toInteger(-1);
        const qint64 end = value["end"_L1].toInteger(-1);
        if (start < 0 || end <= start || end > last)
            return fail(Fault::Malformed, u"grammar"_s);
        const qsizetype from = units[static_cast<size_t>(start)];
        remarks.append({from, units[static_cast<size_t>(end)] - from, value["type"_L1].toString(),
                        value["rule"_L1].toString(), value["message"_L1].toString(),
                        words(value["replacements"_L1].toArray())});
    }
    return remarks;
}

} // namespace feuillet
