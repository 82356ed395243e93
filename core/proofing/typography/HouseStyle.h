#pragma once

#include "base/Result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace feuillet {

// What our typography looks at; a house style says for each whether and how.
enum class TypographyRule : quint8
{
    Apostrophe,
    Guillemets,
    NestedQuotes,
    Ellipsis,
    Dash,            // of an incise, with its no-break spaces
    HighPunctuation, // the space before ; ! ?
    Colon,           // the space before it
    Unit,            // 40 %, 5 km
    Title,           // M. Dupont
    Number,          // n° 5
    Hour,            // 10 h 30
    Thousands,
    Ordinal,     // 1er, 2e, XXIe
    Superscript, // the letters of an ordinal
    Power,       // km²
    Ligature,
    AccentedCapital,
    DoubleSpace,
    SpaceBeforeComma,
    SpaceAfterComma,
    SpaceInBrackets,
    Mister, // Mr -> M.
    Unpaired,
};
inline constexpr qsizetype typographyRules = static_cast<qsizetype>(TypographyRule::Unpaired) + 1;

QString idOf(TypographyRule rule); // "typography.apostrophe"…

struct StyleRule
{
    bool isOn = false;
    QString value;   // what is wanted: the apostrophe, the opening mark, the space…
    QString closing; // of guillemets: with its space, as the opening mark has its own
    QString before;  // an example, and what becomes of it
    QString after;
    QString source; // where the rule comes from

    bool operator==(const StyleRule &) const = default;
};

// How a newsroom sets its texts (une marche). The styles are data: resources/marches.
struct HouseStyle
{
    QString id;
    QString name;
    std::array<StyleRule, typographyRules> rules;

    const StyleRule &operator[](TypographyRule rule) const
    {
        return rules[static_cast<size_t>(rule)];
    }
    bool operator==(const HouseStyle &) const = default;
};

inline const QString defaultStyle = QStringLiteral("presse");

QList<HouseStyle> houseStyles(); // the default first
// Unknown if there is none of that id.
Result<HouseStyle> houseStyle(const QString &id);
// How a text in this BCP 47 language is set: as the house wants it, or, where the house keeps the
// default, as one does there. Of an unknown style: the default.
HouseStyle styleFor(const QString &houseStyleId, const QString &language);
// The style with no other rules on than these ids.
HouseStyle withOnly(HouseStyle style, const QStringList &ruleIds);

} // namespace feuillet
