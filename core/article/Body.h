#pragma once

#include "article/Article.h"

#include <variant>

namespace feuillet {

// The body as it flows on the sheet: paragraphs and crossheads in one line. Sections are another
// view of the same: flow(sections(blocks)) == blocks, for the opening section shows no crosshead.
struct Crosshead
{
    SectionId id;
    QString text;

    bool operator==(const Crosshead &) const = default;
};
using Block = std::variant<Paragraph, Crosshead>;

QList<Block> flow(const QList<Section> &sections);
// The opening section keeps the id it had, which no block carries.
QList<Section> sectionsOf(const QList<Block> &blocks, SectionId opening);

// The article with blocks [first, first + count) of its flow replaced.
Article withBlocks(const Article &article, qsizetype first, qsizetype count,
                   const QList<Block> &by);

// Every paragraph of the body, in order.
QList<Paragraph> paragraphsOf(const Article &article);

// The article with the paragraph split at a position: the first half keeps the id.
Article withSplit(const Article &article, ParagraphId id, qsizetype at, ParagraphId fresh);
// The article with the paragraph joined to the one before it in its section, whose id stays.
Article withJoined(const Article &article, ParagraphId id);
Article withParagraph(const Article &article, ParagraphId id, const RichText &text);
// The section moved by one place; the opening section never moves, nor does another take its place.
Article withSectionMoved(const Article &article, SectionId id, int by);

// The crosshead inside "- Première ligne -" (hyphen or dash, one space each side), or nothing.
QString crossheadIn(QStringView line);

} // namespace feuillet
