#pragma once

#include "proofing/typography/Typography.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>

namespace feuillet::test {

using namespace Qt::StringLiterals;

inline HouseStyle styleNamed(const QString &id)
{
    const auto style = houseStyle(id);
    REQUIRE(style.has_value());
    return *style;
}

inline const HouseStyle &presse()
{
    static const HouseStyle style = styleNamed(u"presse"_s);
    return style;
}

inline Passage aPassage(const RichText &text, Field field = Field::Paragraph)
{
    return passageOf({{.field = field, .length = text.length()}, text});
}

inline QString corrected(const QString &text, const HouseStyle &style = presse())
{
    return withTypography(RichText(text), style).text();
}

// Spaces that nobody sees, as the data files write them: _ no-break, ^ narrow no-break.
inline QString visible(QString text)
{
    return text.replace(u'\u00A0', u'_').replace(u'\u202F', u'^');
}
inline QString invisible(QString text)
{
    return text.replace(u'_', u'\u00A0').replace(u'^', u'\u202F');
}

} // namespace feuillet::test
