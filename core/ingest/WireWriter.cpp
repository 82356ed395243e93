#include "article/Body.h"
#include "ingest/PhotoLine.h"
#include "ingest/WireReader.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// Pieces that are printed in one passage, or with a label in a passage each.
struct Printing
{
    QList<Piece> pieces;
    bool labels = false;
};

bool openWith(const Piece &dateline, const Piece &paragraph)
{
    const QString start = dateline.text + u' ';
    return Dateline::opening(start + paragraph.text) == start;
}

// The dateline goes to the head of the first paragraph, if it will be found again there.
void joinDateline(QList<Printing> &story)
{
    const auto dateline = std::find_if(story.begin(), story.end(), [](const Printing &p) {
        return p.pieces.first().role == PieceRole::Dateline;
    });
    const auto paragraph = std::find_if(story.begin(), story.end(), [](const Printing &p) {
        return p.pieces.first().role == PieceRole::Text;
    });
    if (dateline == story.end() || paragraph == story.end() ||
        !openWith(dateline->pieces.first(), paragraph->pieces.first()))
        return;
    paragraph->pieces.prepend(dateline->pieces.first());
    story.erase(dateline);
}

QList<Printing> printingsOf(const Article &article)
{
    QList<Printing> story;
    for (const Piece &piece : piecesOf(article)) {
        const bool credited = piece.role == PieceRole::Credit && !story.isEmpty() &&
                              story.last().pieces.first().role == PieceRole::Caption;
        if (credited)
            story.last().pieces.append(piece);
        else
            story.append({{piece}, piece.role == PieceRole::Kicker});
    }
    joinDateline(story);
    return story;
}

QString plainly(const QList<Piece> &pieces)
{
    const auto &[role, text] = pieces.first();
    switch (role) {
    case PieceRole::Caption:
        return printed(PhotoLine{text, pieces.size() > 1 ? pieces.last().text : QString()});
    case PieceRole::Credit:
        return printed(PhotoLine{{}, text});
    case PieceRole::Crosshead:
        return u"- "_s + text + u" -"_s;
    case PieceRole::Dateline:
        return pieces.size() > 1 ? text + u' ' + pieces.last().text : text;
    default:
        return text;
    }
}

QStringList passagesOf(const Printing &printing)
{
    if (!printing.labels)
        return {plainly(printing.pieces)};
    QStringList passages;
    for (const Piece &piece : printing.pieces)
        passages << labelled(piece);
    return passages;
}

// Which printings a reader would take for something else.
QList<qsizetype> misread(const QList<Printing> &story)
{
    QList<WirePassage> passages;
    QList<qsizetype> ends;
    for (const Printing &printing : story) {
        for (const QString &text : passagesOf(printing))
            passages.append({text, 1});
        ends.append(passages.size());
    }
    const WireReading reading = readPassages(passages);
    QList<qsizetype> wrong;
    for (qsizetype k = 0, at = 0; k < story.size(); ++k) {
        QList<Piece> read;
        for (; at < ends[k]; ++at)
            read += reading.pieces[at];
        if (read != story[k].pieces && !story[k].labels)
            wrong.append(k);
    }
    return wrong;
}

bool isBody(const Printing &printing)
{
    const PieceRole role = printing.pieces.last().role;
    return role == PieceRole::Text || role == PieceRole::Crosshead || role == PieceRole::Signature;
}

} // namespace

QString toWire(const Article &article)
{
    QList<Printing> story = printingsOf(article);
    // In the head one misread passage spoils the next, so they are labelled one by one; in the body
    // each stands for itself. Everything labelled is always read right, so this ends.
    for (auto wrong = misread(story); !wrong.isEmpty(); wrong = misread(story)) {
        if (!isBody(story[wrong.first()]))
            wrong = {wrong.first()};
        for (const qsizetype k : wrong)
            story[k].labels = true;
    }
    QStringList passages;
    for (const Printing &printing : story)
        passages += passagesOf(printing);
    return passages.isEmpty() ? QString() : passages.join(u"\n\n"_s) + u'\n';
}

} // namespace feuillet
