#include "publish/live/Spot.h"

#include "article/Body.h"
#include "article/Texts.h"
#include "publish/Markup.h"

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// What stands once on a page.
struct Single
{
    Field field;
    QString selector;
};

const QList<Single> &singles()
{
    static const QList<Single> list{
        {Field::Headline, u"h1"_s},        {Field::Kicker, u".kicker"_s},
        {Field::Lede, u".lede"_s},         {Field::Signature, u".signature"_s},
        {Field::Dateline, u".dateline"_s}, {Field::Rubric, u".rubric"_s},
        {Field::Keywords, u".keywords"_s}, {Field::Caption, u"figure:not(.body figure)"_s}};
    return list;
}

QString blocksSelector()
{
    return QString::fromLatin1(blockSelector);
}

// The number in a reference is its photo's, from 1.
std::optional<qsizetype> photoOf(const Block &block)
{
    const auto *paragraph = std::get_if<Paragraph>(&block);
    if (!paragraph || paragraph->kind != ParagraphKind::PhotoReference)
        return std::nullopt;
    return paragraph->text.text().trimmed().toInt() - 1;
}

Block referenceTo(qsizetype photo)
{
    return Paragraph{.id = {},
                     .kind = ParagraphKind::PhotoReference,
                     .text = RichText(QString::number(photo + 1))};
}

Place startOf(const Block &block)
{
    if (const auto photo = photoOf(block))
        return {.field = Field::Caption, .photo = *photo};
    if (const auto *paragraph = std::get_if<Paragraph>(&block))
        return {.field = Field::Paragraph, .paragraph = paragraph->id};
    return {.field = Field::Crosshead, .section = std::get<Crosshead>(block).id};
}

// What the elements of the body show, in their order: the blocks, then the photos that none of them
// refers to.
QList<Place> startsInBody(const Article &article)
{
    QList<Place> starts;
    for (const Block &block : flow(article.sections))
        if (isShown(block, article.photos))
            starts << startOf(block);
    for (qsizetype photo = 1; photo < article.photos.size(); ++photo) {
        const Block reference = referenceTo(photo);
        if (isShown(reference, article.photos) && !starts.contains(startOf(reference)))
            starts << startOf(reference);
    }
    return starts;
}

// Of a photo the page shows the caption alone.
Place shownPlace(Place place)
{
    static const QList<Field> ofPhoto{Field::AltText, Field::Creator, Field::Provider,
                                      Field::Rights,  Field::Scene,   Field::TakenOn,
                                      Field::Credit};
    if (ofPhoto.contains(place.field)) {
        place.field = Field::Caption;
        place.start = 0;
    }
    return place;
}

std::optional<Place> startAt(const Article &article, const Spot &spot)
{
    if (spot.selector == blocksSelector()) {
        const QList<Place> starts = startsInBody(article);
        return spot.index >= 0 && spot.index < starts.size() ? std::optional(starts[spot.index])
                                                             : std::nullopt;
    }
    const auto single = std::ranges::find(singles(), spot.selector, &Single::selector);
    if (single == singles().end() || (single->field == Field::Caption && article.photos.isEmpty()))
        return std::nullopt;
    return Place{.field = single->field};
}

} // namespace

const QStringList &spotSelectors()
{
    static const QStringList selectors = [] {
        QStringList list{blocksSelector()};
        for (const Single &single : singles())
            list << single.selector;
        return list;
    }();
    return selectors;
}

std::optional<Spot> spotOf(const Article &article, const Place &place)
{
    const Place shown = shownPlace(place);
    const auto single = std::ranges::find(singles(), shown.field, &Single::field);
    if (single != singles().end() && shown.photo == 0)
        return Spot{single->selector, 0, shown.start};
    const auto index = startsInBody(article).indexOf(textOf(shown));
    if (index < 0)
        return std::nullopt;
    return Spot{blocksSelector(), index, shown.start};
}

std::optional<Place> placeAt(const Article &article, const Spot &spot)
{
    auto place = startAt(article, spot);
    if (place)
        place->start = std::clamp<qsizetype>(spot.at, 0, textAt(article, *place).text().size());
    return place;
}

} // namespace feuillet
