#include "ingest/WireReader.h"

#include "article/Body.h"
#include "ingest/Furniture.h"
#include "ingest/PhotoLine.h"
#include "ingest/Shapes.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;
using What = Remark::What;

namespace {

constexpr qsizetype longestKicker = 60;
constexpr qsizetype longestKickerRun = 3; // how far below it the title is looked for
constexpr qsizetype longestLede = 400;
constexpr qsizetype headPassages = 5; // how far below its first mention a title is looked for

struct SiteLine
{
    QString site;
    QString title;
};

class Reader
{
public:
    explicit Reader(const QList<WirePassage> &passages);
    WireReading read();

private:
    bool takeLabelled();
    bool dropFurniture();
    bool takeSignature();
    bool takeHead();
    bool dropRepeatedTitle();
    bool takePhotoLine();
    bool takeSiteLine();
    bool takeKicker();
    bool takeHeadline();
    bool takeByline();
    bool takeLede();
    void takeBody();
    void summarize();

    bool mayStandHere(PieceRole role) const;
    bool isTitleByRepetition(qsizetype at) const;
    bool showsToBeLede() const;
    bool isParagraph(qsizetype at) const;
    QStringList titlesBelow(qsizetype at) const;
    std::optional<SiteLine> siteLine(qsizetype at) const;

    const QString &text() const { return m_passages[m_at].text; }
    bool has(PieceRole role) const { return m_roles.contains(role); }
    void take(PieceRole role, const QString &text);
    void remark(What what, const QString &text, bool dropped = false);
    void remarkCredit(const QString &credit);

    const QList<WirePassage> &m_passages;
    QList<std::optional<Furniture>> m_furniture; // of each passage
    WireReading m_reading;
    QSet<PieceRole> m_roles;
    QString m_headline;
    qsizetype m_at = 0;
    qsizetype m_last = -1; // the last passage that is no furniture
    bool m_inBody = false;
    bool m_copiedPage = false; // a photo line or a repeated title was seen
};

Reader::Reader(const QList<WirePassage> &passages) : m_passages(passages)
{
    for (const WirePassage &passage : passages) {
        m_furniture.append(furnitureIn(passage.text));
        if (!m_furniture.last())
            m_last = m_furniture.size() - 1;
    }
    m_reading.pieces.resize(passages.size());
}

WireReading Reader::read()
{
    for (m_at = 0; m_at < m_passages.size(); ++m_at) {
        if (text().contains(QChar::ReplacementCharacter))
            remark(What::LostCharacters, text());
        if (takeLabelled() || dropFurniture() || takeSignature() || (!m_inBody && takeHead()))
            continue;
        takeBody();
    }
    summarize();
    return m_reading;
}

void Reader::take(PieceRole role, const QString &text)
{
    m_reading.pieces[m_at].append({role, text});
    m_roles.insert(role);
    m_inBody = m_inBody || role == PieceRole::Text || role == PieceRole::Crosshead;
    if (role == PieceRole::Headline)
        m_headline = text;
}

void Reader::remark(What what, const QString &text, bool dropped)
{
    m_reading.report.append({what, dropped, text, m_passages[m_at].line});
}

void Reader::remarkCredit(const QString &credit)
{
    if (credit.isEmpty() || hasEmptyCreditSlots(credit))
        remark(What::EmptyCreditSlots, credit);
}

// A label counts once, and where its kind of text may stand; elsewhere it is part of the story.
bool Reader::mayStandHere(PieceRole role) const
{
    if (role == PieceRole::Text || role == PieceRole::Crosshead)
        return true;
    if (has(role))
        return false;
    if (role == PieceRole::Signature)
        return m_at == m_last;
    return role == PieceRole::Dateline ? !has(PieceRole::Text) : !m_inBody;
}

bool Reader::takeLabelled()
{
    static const QHash<PieceRole, What> said{
        {PieceRole::Kicker, What::Kicker},       {PieceRole::Headline, What::Headline},
        {PieceRole::Caption, What::PhotoLine},   {PieceRole::Credit, What::PhotoLine},
        {PieceRole::Lede, What::Lede},           {PieceRole::Dateline, What::Dateline},
        {PieceRole::Crosshead, What::Crosshead}, {PieceRole::Signature, What::Signature}};
    const auto piece = labelledIn(text());
    if (!piece || !mayStandHere(piece->role))
        return false;
    if (piece->text.isEmpty() && piece->role != PieceRole::Crosshead) {
        remark(What::Furniture, text(), true);
        return true;
    }
    take(piece->role, piece->text);
    if (const auto what = said.find(piece->role); what != said.end())
        remark(*what, text());
    if (piece->role == PieceRole::Credit)
        remarkCredit(piece->text);
    return true;
}

bool Reader::dropFurniture()
{
    if (!m_furniture[m_at])
        return false;
    remark(What::Furniture, text(), true);
    return true;
}

bool Reader::takeSignature()
{
    if (m_at != m_last || !m_inBody || has(PieceRole::Signature) || !looksLikeSignature(text()))
        return false;
    take(PieceRole::Signature, text());
    remark(What::Signature, text());
    return true;
}

bool Reader::takeHead()
{
    return dropRepeatedTitle() || takePhotoLine() || takeSiteLine() || takeKicker() ||
           takeHeadline() || takeByline() || takeLede();
}

bool Reader::dropRepeatedTitle()
{
    if (!has(PieceRole::Headline) || !sameTitle(text(), m_headline))
        return false;
    remark(What::RepeatedTitle, text(), true);
    m_copiedPage = true;
    return true;
}

bool Reader::takePhotoLine()
{
    const auto photo = photoLineIn(text());
    if (!photo || has(PieceRole::Caption) || has(PieceRole::Credit))
        return false;
    if (!photo->caption.isEmpty())
        take(PieceRole::Caption, photo->caption);
    if (!photo->credit.isEmpty())
        take(PieceRole::Credit, photo->credit);
    remark(What::PhotoLine, text());
    remarkCredit(photo->credit);
    m_copiedPage = true;
    return true;
}

// What the passages under this one offer as the title: themselves, or the caption of a photo line.
QStringList Reader::titlesBelow(qsizetype at) const
{
    QStringList titles;
    const auto end = std::min(m_passages.size(), at + 1 + headPassages);
    for (qsizetype k = at + 1; k < end; ++k) {
        const auto photo = photoLineIn(m_passages[k].text);
        titles << (photo ? photo->caption : m_passages[k].text);
    }
    return titles;
}

std::optional<SiteLine> Reader::siteLine(qsizetype at) const
{
    for (const QString &title : titlesBelow(at))
        if (const QString site = siteIn(m_passages[at].text, title); !site.isEmpty())
            return SiteLine{site, title};
    return std::nullopt;
}

bool Reader::isTitleByRepetition(qsizetype at) const
{
    const QString &title = m_passages[at].text;
    const QStringList below = titlesBelow(at);
    return std::any_of(below.begin(), below.end(),
                       [&title](const QString &other) { return sameTitle(other, title); });
}

bool Reader::takeSiteLine()
{
    const auto line = has(PieceRole::Headline) ? std::nullopt : siteLine(m_at);
    if (!line)
        return false;
    take(PieceRole::Headline, line->title);
    remark(What::SiteLine, line->site, true);
    remark(What::Headline, line->title);
    return true;
}

// A short line over a title that is known by its repetition.
bool Reader::takeKicker()
{
    if (has(PieceRole::Headline) || has(PieceRole::Kicker) || text().size() > longestKicker ||
        !looksLikeHeadline(text()) || isTitleByRepetition(m_at))
        return false;
    const auto end = std::min(m_passages.size(), m_at + 1 + longestKickerRun);
    for (qsizetype k = m_at + 1; k < end; ++k)
        if (siteLine(k) || (looksLikeHeadline(m_passages[k].text) && isTitleByRepetition(k))) {
            take(PieceRole::Kicker, text());
            remark(What::Kicker, text());
            return true;
        }
    return false;
}

bool Reader::takeHeadline()
{
    if (has(PieceRole::Headline) || !(looksLikeHeadline(text()) || isTitleByRepetition(m_at)))
        return false;
    take(PieceRole::Headline, text());
    remark(What::Headline, text());
    return true;
}

// "Par Forename Name" under the title.
bool Reader::takeByline()
{
    if (!has(PieceRole::Headline) || has(PieceRole::Signature) || !text().startsWith(u"Par ") ||
        !looksLikeSignature(text()))
        return false;
    take(PieceRole::Signature, text());
    remark(What::Signature, text());
    return true;
}

bool Reader::isParagraph(qsizetype at) const
{
    return at < m_passages.size() && !m_furniture[at] &&
           crossheadIn(m_passages[at].text).isEmpty() &&
           !(at == m_last && looksLikeSignature(m_passages[at].text));
}

bool Reader::showsToBeLede() const
{
    qsizetype next = m_at + 1;
    while (next < m_passages.size() && m_furniture[next])
        ++next;
    if (!isParagraph(m_at) || !isParagraph(next) || !Dateline::opening(text()).isEmpty())
        return false;
    const bool beforeTools = m_furniture[m_at + 1] == Furniture::PageTools;
    const bool beforeDateline = !Dateline::opening(m_passages[next].text).isEmpty();
    return beforeTools || beforeDateline || (m_copiedPage && text().size() <= longestLede);
}

bool Reader::takeLede()
{
    if (!has(PieceRole::Headline) || has(PieceRole::Lede) || !showsToBeLede())
        return false;
    take(PieceRole::Lede, text());
    remark(What::Lede, text());
    return true;
}

void Reader::takeBody()
{
    if (const QString crosshead = crossheadIn(text()); !crosshead.isEmpty()) {
        take(PieceRole::Crosshead, crosshead);
        remark(What::Crosshead, text());
        return;
    }
    const bool first = !has(PieceRole::Text) && !has(PieceRole::Dateline);
    const qsizetype split = first ? Dateline::opening(text()).size() : 0;
    if (split > 0) {
        const QString dateline = tidied(text().first(split));
        take(PieceRole::Dateline, dateline);
        remark(What::Dateline, dateline);
    }
    if (const QString rest = text().sliced(split); !rest.isEmpty())
        take(PieceRole::Text, rest);
}

void Reader::summarize()
{
    QList<Remark> &report = m_reading.report;
    qsizetype paragraphs = 0;
    for (const QList<Piece> &some : m_reading.pieces)
        paragraphs += std::count_if(some.begin(), some.end(),
                                    [](const Piece &p) { return p.role == PieceRole::Text; });
    if (paragraphs > 0)
        report.append({What::Paragraphs, false, {}, 0, paragraphs});
    if (!has(PieceRole::Headline))
        report.append({What::NoHeadline, false, {}, 0});
    if (!has(PieceRole::Lede))
        report.append({What::NoLede, false, {}, 0});
    if (!has(PieceRole::Text))
        report.append({What::NoBody, false, {}, 0});
}

} // namespace

WireReading readPassages(const QList<WirePassage> &passages)
{
    return Reader(passages).read();
}

} // namespace feuillet
