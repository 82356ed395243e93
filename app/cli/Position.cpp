#include "app/cli/Position.h"

#include "article/Texts.h"

namespace feuillet::cli {

Position positionOf(const Article &article, const Place &place)
{
    constexpr qsizetype linesEach = 2;
    Position position;
    for (const PlacedText &placed : textsOf(article)) {
        if (sameText(placed.place, place))
            return {position.line, 1 + placed.text.text().left(place.start).toUcs4().size()};
        if (!placed.text.isEmpty())
            position.line += linesEach;
    }
    return position;
}

} // namespace feuillet::cli
