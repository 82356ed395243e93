#include "review/Comparison.h"

#include "article/Body.h"
#include "article/Texts.h"
#include "review/comparison/Pairing.h"
#include "review/comparison/RowMaker.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// Rows in the making, of two articles.
class Comparing
{
public:
    Comparing(const Article &before, const Article &after) : m_before(before), m_after(after) {}

    Comparison rows() &&
    {
        for (const Field field : {Field::Kicker, Field::Headline, Field::WebHeadline, Field::Lede})
            addText({.field = field}, {.field = field});
        addPhotos();
        addText({.field = Field::Dateline}, {.field = Field::Dateline});
        addBody();
        for (const Field field :
             {Field::Signature, Field::Rubric, Field::Keywords, Field::DeskNote})
            addText({.field = field}, {.field = field});
        addFacts();
        return std::move(m_comparison);
    }

private:
    void add(ComparedRow row) { m_comparison.rows.append(std::move(row)); }

    // A field that is empty in both has no row.
    void addText(const Place &before, const Place &after)
    {
        const Side was{before, textAt(m_before, before)};
        const Side is{after, textAt(m_after, after)};
        if (!was.text.isEmpty() || !is.text.isEmpty())
            add(textRow(was.text.isEmpty() ? nullptr : &was, is.text.isEmpty() ? nullptr : &is));
    }
    void addFact(Aspect aspect, const QString &before, const QString &after)
    {
        if (before != after)
            add(factRow(aspect, {}, before, after));
    }

    void addFacts();
    void addBody();
    void addPhotos();
    void addPhoto(const PairedItem &item);
    void addPhotoFact(Aspect aspect, const PairedItem &item, const QString &before,
                      const QString &after);

    const Article &m_before;
    const Article &m_after;
    Comparison m_comparison;
};

QString orderText(const std::optional<OrderedLength> &order)
{
    return order ? u"%1 %2"_s.arg(order->amount).arg(static_cast<int>(order->unit)) : QString();
}

QString momentText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
}

void Comparing::addFacts()
{
    addFact(Aspect::Slugline, m_before.slugline, m_after.slugline);
    addFact(Aspect::Language, m_before.language, m_after.language);
    addFact(Aspect::Layout, layoutName(m_before.layout), layoutName(m_after.layout));
    addFact(Aspect::Urgency, QString::number(m_before.urgency), QString::number(m_after.urgency));
    addFact(Aspect::OrderedLength, orderText(m_before.orderedLength),
            orderText(m_after.orderedLength));
    addFact(Aspect::Deadline, momentText(m_before.deadline), momentText(m_after.deadline));
    addFact(Aspect::Embargo, momentText(m_before.embargoedUntil),
            momentText(m_after.embargoedUntil));
}

enum BodySort
{
    ParagraphSort,
    CrossheadSort,
};

Side sideOf(const Block &block)
{
    if (const auto *crosshead = std::get_if<Crosshead>(&block))
        return {{.field = Field::Crosshead, .section = crosshead->id}, RichText(crosshead->text)};
    const auto &paragraph = std::get<Paragraph>(block);
    return {{.field = Field::Paragraph, .paragraph = paragraph.id}, paragraph.text, paragraph.kind};
}

QList<Side> bodyOf(const Article &article)
{
    QList<Side> sides;
    for (const Block &block : flow(article.sections))
        sides.append(sideOf(block));
    return sides;
}

QList<Unit> unitsOf(const QList<Side> &sides)
{
    QList<Unit> units;
    for (const Side &side : sides) {
        const bool isCrosshead = side.place.field == Field::Crosshead;
        units.append({isCrosshead ? CrossheadSort : ParagraphSort,
                      isCrosshead ? side.place.section.value() : side.place.paragraph.value(),
                      side.text.text()});
    }
    return units;
}

// What a paragraph followed; of a section, the crosshead of the one before it.
QString textBefore(const QList<Side> &sides, qsizetype at)
{
    const bool isSection = sides[at].place.field == Field::Crosshead;
    while (--at >= 0)
        if (!isSection || sides[at].place.field == Field::Crosshead)
            return sides[at].text.text();
    return {};
}

void Comparing::addBody()
{
    const QList<Side> before = bodyOf(m_before);
    const QList<Side> after = bodyOf(m_after);
    QList<qsizetype> weights;
    for (const Side &side : after)
        weights.append(1 + side.text.length());
    const auto pairs = pairedUnits(unitsOf(before), unitsOf(after));
    for (const PairedItem &item : inReadingOrder(pairs, before.size(), weights)) {
        ComparedRow row = textRow(item.before < 0 ? nullptr : &before[item.before],
                                  item.after < 0 ? nullptr : &after[item.after]);
        row.moved = item.moved;
        if (item.moved != Moved::No)
            row.stoodAfter = textBefore(before, item.before);
        add(std::move(row));
    }
}

// Photos have no ids: the same picture, then the same words; what is left took the other's place.
QList<qsizetype> pairedPhotos(const QList<Photo> &before, const QList<Photo> &after)
{
    QList<qsizetype> beforeOf(after.size(), -1);
    const auto pairWhere = [&](auto isSame) {
        for (qsizetype a = 0; a < after.size(); ++a)
            for (qsizetype b = 0; b < before.size() && beforeOf[a] < 0; ++b)
                if (!beforeOf.contains(b) && isSame(before[b], after[a]))
                    beforeOf[a] = b;
    };
    pairWhere([](const Photo &one, const Photo &other) { return one == other; });
    pairWhere([](const Photo &one, const Photo &other) {
        return !one.image.isEmpty() && one.image == other.image;
    });
    pairWhere([](const Photo &one, const Photo &other) {
        return !one.caption.isEmpty() && one.caption == other.caption;
    });
    pairWhere([](const Photo &, const Photo &) { return true; });
    return beforeOf;
}

QString cropText(const Photo &photo)
{
    const QRect &crop = photo.crop;
    return crop.isEmpty()
               ? QString()
               : u"%1 %2 %3 %4"_s.arg(crop.x()).arg(crop.y()).arg(crop.width()).arg(crop.height());
}

QString focusText(const Photo &photo)
{
    return u"%1 %2"_s.arg(photo.focus.x()).arg(photo.focus.y());
}

// What is told of a picture beside its words.
QList<std::pair<Aspect, QString>> factsOf(const Photo &photo)
{
    return {{Aspect::PictureFocus, focusText(photo)},
            {Aspect::PictureCrop, cropText(photo)},
            {Aspect::PictureRights, photo.rights},
            {Aspect::PicturePlace, photo.place},
            {Aspect::PictureTaken, photo.dateTaken.toString(Qt::ISODate)},
            {Aspect::PictureSource, QString::number(static_cast<int>(photo.digitalSource))}};
}

QString sizeText(const Photo &photo)
{
    return photo.size.isValid() ? u"%1 %2"_s.arg(photo.size.width()).arg(photo.size.height())
                                : QString();
}

void Comparing::addPhotoFact(Aspect aspect, const PairedItem &item, const QString &before,
                             const QString &after)
{
    if (before == after)
        return;
    ComparedRow row = factRow(aspect, {}, before, after);
    row.before.photo = item.before;
    row.after.photo = item.after;
    add(std::move(row));
}

void Comparing::addPhoto(const PairedItem &item)
{
    const bool isBefore = item.before >= 0;
    const bool isAfter = item.after >= 0;
    const Photo was = isBefore ? m_before.photos[item.before] : Photo();
    const Photo is = isAfter ? m_after.photos[item.after] : Photo();
    ComparedRow picture = factRow(Aspect::Picture, {}, QString::fromLatin1(was.image.toHex()),
                                  QString::fromLatin1(is.image.toHex()));
    if (!isBefore || !isAfter)
        picture.change = isBefore ? Change::Removed : Change::Added;
    picture.before.photo = item.before;
    picture.after.photo = item.after;
    picture.moved = item.moved;
    add(picture);
    for (const Field field :
         {Field::Caption, Field::AltText, Field::Creator, Field::Provider, Field::Credit})
        addText({.field = field, .photo = item.before}, {.field = field, .photo = item.after});
    const auto facts = factsOf(was);
    const auto now = factsOf(is);
    for (qsizetype k = 0; k < facts.size(); ++k)
        addPhotoFact(facts[k].first, item, facts[k].second, now[k].second);
    if (was.image == is.image)
        addPhotoFact(Aspect::PictureSize, item, sizeText(was), sizeText(is));
}

void Comparing::addPhotos()
{
    const QList<qsizetype> weights(m_after.photos.size(), 1);
    const auto pairs = pairedPhotos(m_before.photos, m_after.photos);
    for (const PairedItem &item : inReadingOrder(pairs, m_before.photos.size(), weights))
        addPhoto(item);
}

} // namespace

bool Comparison::isSame() const
{
    return std::none_of(rows.begin(), rows.end(), [](const auto &row) { return row.differs(); });
}

qsizetype Comparison::differences() const
{
    return std::count_if(rows.begin(), rows.end(), [](const ComparedRow &row) {
        return row.differs() && !row.onlyMovedAlong();
    });
}

Comparison compared(const Article &before, const Article &after)
{
    return Comparing(before, after).rows();
}

} // namespace feuillet
