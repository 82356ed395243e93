#include "proofing/consistency/Rules.h"

#include <algorithm>

namespace feuillet::consistency {

using namespace Qt::StringLiterals;

namespace {

struct PlacedFigure
{
    Figure figure;
    qsizetype passage = 0;
};

// Those of the same unit, from the lede on or behind it.
QList<PlacedFigure> figuresBelow(const Compared &compared, const Figure &of, Field above)
{
    QList<PlacedFigure> found;
    for (qsizetype at = 0; at < compared.passages.size(); ++at) {
        const Field field = compared.passages[at].place.field;
        if (field != Field::Paragraph && (field != Field::Lede || above == Field::Lede))
            continue;
        for (const Figure &figure : compared.facts[at].figures)
            if (figure.unit == of.unit)
                found.append({figure, at});
    }
    return found;
}

QList<double> valuesOf(const QList<PlacedFigure> &figures)
{
    QList<double> values;
    for (const PlacedFigure &placed : figures)
        if (!values.contains(placed.figure.value))
            values.append(placed.figure.value);
    return values;
}

bool isSum(double value, const QList<double> &of)
{
    double all = 0;
    for (qsizetype i = 0; i < of.size(); ++i) {
        all += of[i];
        for (qsizetype k = i; k < of.size(); ++k)
            if (agree(value, of[i] + of[k]))
                return true;
    }
    return agree(value, all);
}

// One count told twice is of one size; what is far apart counts something else.
bool isComparable(double left, double right, bool everyday)
{
    const double most = everyday ? 2 : 3;
    return std::max(left, right) <= most * std::min(left, right);
}

// The figure that the text has instead, if it can only be the same count.
std::optional<PlacedFigure> contradiction(const Figure &figure, const QList<PlacedFigure> &below)
{
    const QList<double> values = valuesOf(below);
    const qsizetype most = figure.everyday ? 1 : 2;
    if (values.isEmpty() || values.size() > most || isSum(figure.value, values))
        return std::nullopt;
    const auto same = [&figure](const PlacedFigure &other) {
        return agree(figure.value, other.figure.value);
    };
    if (std::ranges::any_of(below, same) ||
        !isComparable(figure.value, below.first().figure.value, figure.everyday))
        return std::nullopt;
    return below.first();
}

QList<Finding> differingIn(const Compared &compared, qsizetype at)
{
    QList<Finding> findings;
    const Passage &passage = compared.passages[at];
    for (const Figure &figure : compared.facts[at].figures) {
        const auto other =
            contradiction(figure, figuresBelow(compared, figure, passage.place.field));
        if (other && isOurs(passage, figure.where))
            findings +=
                foundAt(passage,
                        toCheck(u"consistency.figure"_s,
                                {textOf(passage, figure.where),
                                 textOf(compared.passages[other->passage], other->figure.where)}),
                        figure.where);
    }
    return findings;
}

} // namespace

QList<Finding> differingFigures(const Compared &compared)
{
    QList<Finding> findings;
    for (qsizetype at = 0; at < compared.passages.size(); ++at) {
        const Field field = compared.passages[at].place.field;
        if (field == Field::Headline || field == Field::WebHeadline || field == Field::Lede)
            findings += differingIn(compared, at);
    }
    return findings;
}

} // namespace feuillet::consistency
