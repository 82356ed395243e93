#pragma once

#include "article/Layout.h"
#include "article/Photo.h"
#include "article/RichText.h"
#include "article/Signature.h"
#include "base/Id.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace feuillet {

enum class ParagraphKind
{
    Text,
    Quotation,
    PullQuote, // exergue
    ListItem,
    PhotoReference, // where a photo after the first stands; its text is that photo's number, from 1
    InternalNote,   // never exported
};

struct Paragraph
{
    ParagraphId id;
    ParagraphKind kind = ParagraphKind::Text;
    RichText text;

    bool operator==(const Paragraph &) const = default;
};

// The crosshead (intertitre) is kept without the dashes of the wire.
struct Section
{
    SectionId id;
    QString crosshead;
    QList<Paragraph> paragraphs;

    bool operator==(const Section &) const = default;
};

enum class LengthUnit
{
    Signes,
    Feuillets,
    Lines,
    Words,
};

struct OrderedLength
{
    double amount = 0;
    LengthUnit unit = LengthUnit::Signes;

    bool operator==(const OrderedLength &) const = default;
};

// A story. There is always an opening section, first and without a crosshead. Terms: IPTC
// ninjs 3.1.
struct Article
{
    QString kicker;      // surtitre
    QString headline;    // titre
    QString webHeadline; // empty: the headline serves
    RichText lede;       // chapô
    QList<Section> sections{Section{}};
    QList<Photo> photos; // the first opens the story
    Signature signature;
    Dateline dateline;
    QString rubric;
    QStringList keywords;
    QString language = QStringLiteral("fr-FR"); // BCP 47
    Layout layout = Layout::Article;
    // For the desk alone, outside the digest:
    QString slugline;
    QString deskNote;
    int urgency = 4; // 1 flash … 4 ordinary … 9
    std::optional<OrderedLength> orderedLength;
    QDateTime deadline;
    QDateTime embargoedUntil;

    bool operator==(const Article &) const = default;
};

// A blank article as "New" makes it: the opening section with one empty paragraph.
Article blankArticle();

// The words a reader would call this article by: headline, or the first words of the text.
QString workingTitle(const Article &article);

} // namespace feuillet
