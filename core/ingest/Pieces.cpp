#include "ingest/Pieces.h"

#include "article/Body.h"
#include "ingest/Passages.h"
#include "ingest/PhotoLine.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

struct Label
{
    PieceRole role;
    QStringView word;
};

// The first of a role is the one that is printed; the others are read as well.
constexpr Label labels[]{
    {PieceRole::Kicker, u"Surtitre"},      {PieceRole::Headline, u"Titre"},
    {PieceRole::Caption, u"Légende"},      {PieceRole::Credit, u"Crédit"},
    {PieceRole::Lede, u"Chapô"},           {PieceRole::Lede, u"Chapo"},
    {PieceRole::Lede, u"Chapeau"},         {PieceRole::Dateline, u"Lieu et date"},
    {PieceRole::Crosshead, u"Intertitre"}, {PieceRole::Text, u"Texte"},
    {PieceRole::Signature, u"Signature"},
};

constexpr qsizetype longestLabel = 16;

bool travels(const Paragraph &paragraph)
{
    return paragraph.kind != ParagraphKind::PhotoReference &&
           paragraph.kind != ParagraphKind::InternalNote;
}

QList<Piece> bodyPieces(const Article &article)
{
    QList<Piece> pieces;
    for (const Block &block : flow(article.sections)) {
        if (const auto *crosshead = std::get_if<Crosshead>(&block))
            pieces.append({PieceRole::Crosshead, tidied(crosshead->text)});
        else if (const auto &paragraph = std::get<Paragraph>(block); travels(paragraph))
            pieces.append({PieceRole::Text, tidied(paragraph.text.text())});
    }
    return pieces;
}

} // namespace

QList<Piece> piecesOf(const Article &article)
{
    const Photo photo = article.photos.value(0);
    const QString credit =
        photo.creditLine.isEmpty() ? creditFor(photo.creator, photo.provider) : photo.creditLine;
    QList<Piece> pieces{{PieceRole::Kicker, tidied(article.kicker)},
                        {PieceRole::Headline, tidied(article.headline)},
                        {PieceRole::Caption, tidied(photo.caption)},
                        {PieceRole::Credit, tidied(credit)},
                        {PieceRole::Lede, tidied(article.lede.text())},
                        {PieceRole::Dateline, tidied(article.dateline.text())}};
    pieces += bodyPieces(article);
    pieces.append({PieceRole::Signature, tidied(article.signature.text())});
    pieces.removeIf(
        [](const Piece &p) { return p.text.isEmpty() && p.role != PieceRole::Crosshead; });
    return pieces;
}

Article articleOf(const QList<Piece> &pieces)
{
    Article article;
    PhotoLine photo;
    QList<Block> blocks;
    for (const auto &[role, text] : pieces) {
        switch (role) {
        case PieceRole::Kicker:
            article.kicker = text;
            break;
        case PieceRole::Headline:
            article.headline = text;
            break;
        case PieceRole::Caption:
            photo.caption = text;
            break;
        case PieceRole::Credit:
            photo.credit = text;
            break;
        case PieceRole::Lede:
            article.lede = RichText(text);
            break;
        case PieceRole::Dateline:
            article.dateline = Dateline(text);
            break;
        case PieceRole::Crosshead:
            blocks.append(Crosshead{SectionId::random(), text});
            break;
        case PieceRole::Text:
            blocks.append(Paragraph{ParagraphId::random(), ParagraphKind::Text, RichText(text)});
            break;
        case PieceRole::Signature:
            article.signature = Signature(text);
            break;
        }
    }
    article.sections = sectionsOf(blocks, SectionId::random());
    if (photo != PhotoLine())
        article.photos = {photoOf(photo)};
    return article;
}

QString labelled(const Piece &piece)
{
    for (const Label &label : labels)
        if (label.role == piece.role)
            return label.word.toString() + (piece.text.isEmpty() ? u" :"_s : u" : "_s + piece.text);
    Q_UNREACHABLE();
}

std::optional<Piece> labelledIn(QStringView passage)
{
    const auto colon = passage.first(std::min(passage.size(), longestLabel)).indexOf(u':');
    if (colon < 0)
        return std::nullopt;
    const QStringView word = passage.first(colon).trimmed();
    for (const Label &label : labels)
        if (word.compare(label.word, Qt::CaseInsensitive) == 0)
            return Piece{label.role, tidied(passage.sliced(colon + 1))};
    return std::nullopt;
}

} // namespace feuillet
