#pragma once

#include "article/Article.h"

namespace feuillet {

// What a piece of wire text is in the story.
enum class PieceRole
{
    Kicker,
    Headline,
    Caption,
    Credit,
    Lede,
    Dateline,
    Crosshead,
    Text, // a paragraph
    Signature,
};

// The text is tidied (Passages.h) and, but for a crosshead's, never empty.
struct Piece
{
    PieceRole role = PieceRole::Text;
    QString text;

    bool operator==(const Piece &) const = default;
};

// The pieces of an article that wire text carries, in the order of the wire, and back.
QList<Piece> piecesOf(const Article &article);
Article articleOf(const QList<Piece> &pieces);

// "Chapô : …": a passage that says itself what it is. The text may come out empty.
QString labelled(const Piece &piece);
std::optional<Piece> labelledIn(QStringView passage);

} // namespace feuillet
