#pragma once

#include "article/Body.h"

#include <QSize>

namespace feuillet {

// The HTML of an article's parts: the only place that writes tags around text. Every function gives
// well nested, complete elements; text goes through Escape.h. Internal notes give nothing, and
// neither do paragraphs and crossheads without a word.

// A picture's file, as an address relative to the page.
struct FigureImage
{
    QString address;
    QSize size;
};
// A photo on the page: without images while its picture is missing.
struct Figure
{
    Photo photo;
    QList<FigureImage> images; // narrow to wide; some exactly when photo.image is not empty
};

enum class FigurePlace
{
    Opening, // the reader sees it first, so it loads first
    Large,   // likewise, as wide as the window, cropped around its focus point where it is too high
    Inside,
};

// What stands inside the element of a paragraph, a lede, a crosshead: text and the tags of its
// marks.
QString inlineHtml(const RichText &text);
// The insides of ".kicker" and of the <h1>, which is never empty.
QString kickerHtml(const Article &article);
QString headlineHtml(const Article &article);

// One paragraph with its element. A list item is a bare <li>; a reference shows the figure of its
// number.
QString paragraphHtml(const Paragraph &paragraph, const QList<Figure> &figures);
QString figureHtml(const Figure &figure, FigurePlace place);

// The whole body: loose paragraphs first, then a labelled <section> for each crosshead; list items
// that follow each other share a <ul>. Photos after the first that no paragraph refers to come
// last.
QString bodyHtml(const QList<Section> &sections, const QList<Figure> &figures);

// Whether the block has an element in the body.
bool isShown(const Block &block, const QList<Photo> &photos);
// In ".body" of a page this finds, in order, exactly one element for each block of the flow that is
// shown, and inlineHtml() of the block's text is the inside of it (but for figures).
inline constexpr auto blockSelector = ".body :is(h2, p, li, figure)";

} // namespace feuillet
