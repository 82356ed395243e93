#include "app/cli/PlainText.h"

#include "article/Texts.h"

namespace feuillet::cli {

using namespace Qt::StringLiterals;

QString plainText(const Article &article)
{
    QStringList lines;
    for (const PlacedText &placed : textsOf(article))
        if (!placed.text.isEmpty())
            lines << placed.text.text();
    return lines.isEmpty() ? QString() : lines.join(u"\n\n"_s) + u'\n';
}

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
