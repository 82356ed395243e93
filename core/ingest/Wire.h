#pragma once

#include "article/Article.h"

namespace feuillet {

// One thing that was recognised in a wire, dropped from it, or missed in it. No sentence: desk
// words it.
struct Remark
{
    enum class What
    {
        SiteLine, // "SITE - Title": the title is taken, the site's name (text) dropped
        Headline,
        RepeatedTitle, // dropped
        Kicker,
        PhotoLine,        // text: the whole line
        EmptyCreditSlots, // text: the credit, left as it came
        Lede,
        Furniture, // dropped: words of the page around the story
        Dateline,
        Crosshead,  // text: with its dashes
        Paragraphs, // count of them
        Signature,
        RejoinedLines,  // count of the line ends taken out of paragraphs
        LostCharacters, // text: a passage with U+FFFD in it, put there before it came to us
        NoHeadline,
        NoLede,
        NoBody,
    };

    What what = What::Furniture;
    bool dropped = false;
    QString text;
    qsizetype line = 0; // of the wire, from 1; 0: the whole of it
    qsizetype count = 1;

    bool operator==(const Remark &) const = default;
};

struct Received
{
    Article article;
    QList<Remark> report; // in the order of the wire
};

// Plain text of an agency, or a page copied from a news site. Every line of it ends in the article
// or in the report as dropped, and nothing ends twice. No character is changed but into NFC.
//
// Recognised, from the top: "SITE - Title" when that title follows; the title (a first passage
// without full stop, or one that is repeated) and its repetitions; a short line above it, the
// kicker, when the title is known so surely; "Caption / Photo: credit" (Crédit, © too); "Par Name";
// the lede; then the body with its crossheads "- … -", the dateline that opens it and the signature
// that ends it. Lines of Furniture.h are dropped wherever they stand.
//
// A lede is only what something shows to be one: the passage before the page's tools ("Taille du
// texte:"), the passage before the one that the dateline opens, or the first passage under a photo
// line or a repeated title (a copied page) if more text follows and it is no longer than 400
// characters. A plain dispatch starts its body under the title, and the report says NoLede.
//
// What would be misread may carry a label, alone or all together: "Surtitre :", "Titre :", "Légende
// :", "Crédit :", "Chapô :" (before the body), "Lieu et date :" (before its first paragraph),
// "Intertitre :", "Texte :" (a paragraph, whatever it looks like), "Signature :" (last).
Received fromWire(QStringView text);

// The article as wire text: a passage a line, blank lines between, a label only where fromWire
// would take the passage for something else. fromWire(toWire(a)).article is wireCanCarry(a) but for
// its ids.
QString toWire(const Article &article);

// What is left of an article that travels as wire text: kicker, headline, lede, body, signature,
// dateline and the first photo's caption and credit (the credit built from creator and provider if
// it has none; those two as far as the credit tells them). Texts lose marks and spaces at their
// ends and are NFC; paragraphs are plain ones, photo references, internal notes and empty ones are
// gone. Nothing else stays.
Article wireCanCarry(const Article &article);

} // namespace feuillet
