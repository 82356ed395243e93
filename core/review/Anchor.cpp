#include "review/Anchor.h"

#include "article/Body.h"
#include "article/Texts.h"
#include "review/AnchorShift.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype neighbourhood = 24; // characters that are kept of each side

Anchor withSurroundings(Anchor anchor, const QString &text)
{
    const auto start = std::clamp<qsizetype>(anchor.place.start, 0, text.size());
    const auto end = std::clamp<qsizetype>(anchor.place.end(), start, text.size());
    anchor.place.start = start;
    anchor.place.length = end - start;
    anchor.words = text.mid(start, end - start);
    anchor.before =
        text.mid(std::max<qsizetype>(start - neighbourhood, 0), std::min(start, neighbourhood));
    anchor.after = text.mid(end, neighbourhood);
    anchor.gone = false;
    return anchor;
}

Anchor lost(Anchor anchor)
{
    anchor.gone = true;
    anchor.words.clear();
    return anchor;
}

bool isInWord(QStringView before, QStringView after)
{
    return !before.isEmpty() && !after.isEmpty() && before.back().isLetterOrNumber() &&
           after.front().isLetterOrNumber();
}

// The quotation where it stands in the text at or across the place, if it does; not in the middle
// of words, unless it was there.
std::optional<qsizetype> quotedNear(const Anchor &anchor, const Place &place, QStringView text)
{
    const QString &quotation = anchor.quotation;
    if (quotation.isEmpty())
        return std::nullopt;
    const auto from = std::max<qsizetype>(place.start - quotation.size(), 0);
    const auto found = text.indexOf(quotation, from);
    const auto end = found + quotation.size();
    const bool isThere =
        found >= 0 && found <= place.end() &&
        isInWord(text.first(found), quotation) == isInWord(anchor.before, quotation) &&
        isInWord(quotation, text.sliced(end)) == isInWord(quotation, anchor.after);
    return isThere ? std::optional(found) : std::nullopt;
}

Anchor standing(Anchor anchor, const Place &place, const Article &article)
{
    const QString text = textAt(article, place).text();
    anchor.place = place;
    if (const auto found = quotedNear(anchor, place, text)) {
        anchor.place.start = *found;
        anchor.place.length = anchor.quotation.size();
    }
    return withSurroundings(std::move(anchor), text);
}

struct Spot
{
    Place place;
    qsizetype likeness = -1; // characters of the surroundings that are the same
};

// How much of what stood around the anchor stands around the stretch.
qsizetype likenessAt(const Anchor &anchor, const QString &text, qsizetype start, qsizetype end)
{
    qsizetype same = 0;
    for (qsizetype k = 1; k <= anchor.before.size() && k <= start; ++k, ++same)
        if (anchor.before[anchor.before.size() - k] != text[start - k])
            break;
    for (qsizetype k = 0; k < anchor.after.size() && end + k < text.size(); ++k, ++same)
        if (anchor.after[k] != text[end + k])
            break;
    return same;
}

// All of its surroundings, or so much that it can hardly be chance.
bool isEnough(const Anchor &anchor, qsizetype words, qsizetype likeness)
{
    constexpr qsizetype tellsEnough = 16;
    return likeness == anchor.before.size() + anchor.after.size() ||
           words + likeness >= tellsEnough;
}

// Every place of these words in the text, the likeliest kept; the nearer of two that are as likely.
void lookFor(const QString &words, const Anchor &anchor, const PlacedText &placed, Spot &best)
{
    const QString text = placed.text.text();
    const bool sameField = sameText(placed.place, anchor.place);
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const auto likeness = likenessAt(anchor, text, at, at + words.size());
        const bool nearer =
            sameField && sameText(best.place, anchor.place) &&
            std::abs(at - anchor.place.start) < std::abs(best.place.start - anchor.place.start);
        const bool better = likeness > best.likeness || (likeness == best.likeness && nearer);
        if (!better || !isEnough(anchor, sameField ? words.size() : words.size() / 2, likeness))
            continue;
        best = {textOf(placed.place), likeness};
        best.place.start = at;
        best.place.length = words.size();
    }
}

// A point is where both sides of it still meet.
void lookForPoint(const Anchor &anchor, const PlacedText &placed, Spot &best)
{
    const QString sides = anchor.before + anchor.after;
    const bool sameField = sameText(placed.place, anchor.place);
    if (sides.isEmpty() || (!sameField && sides.size() < neighbourhood))
        return;
    const auto at = placed.text.text().indexOf(sides);
    if (at < 0 || (best.likeness >= 0 && !sameField))
        return;
    best = {textOf(placed.place), sides.size()};
    best.place.start = at + anchor.before.size();
}

Spot likeliestSpot(const Anchor &anchor, const Article &article)
{
    Spot best;
    QList<PlacedText> texts = textsOf(article);
    std::ranges::stable_partition(
        texts, [&anchor](const PlacedText &text) { return sameText(text.place, anchor.place); });
    for (const PlacedText &placed : std::as_const(texts)) {
        if (anchor.quotation.isEmpty())
            lookForPoint(anchor, placed, best);
        else
            lookFor(anchor.quotation, anchor, placed, best);
        if (!anchor.words.isEmpty() && anchor.words != anchor.quotation)
            lookFor(anchor.words, anchor, placed, best);
    }
    return best;
}

bool standsAsItDid(const Anchor &anchor, const QString &text)
{
    const Place &place = anchor.place;
    return place.end() <= text.size() && text.mid(place.start, place.length) == anchor.words &&
           likenessAt(anchor, text, place.start, place.end()) ==
               anchor.before.size() + anchor.after.size();
}

// In the order of the enumeration; these words are in the store, so they never change.
constexpr std::array fieldNames{"kicker",    "headline", "webHeadline", "lede",    "crosshead",
                                "paragraph", "caption",  "altText",     "creator", "provider",
                                "rights",    "scene",    "takenOn",     "credit",  "signature",
                                "dateline",  "rubric",   "keywords",    "deskNote"};
static_assert(fieldNames.size() == static_cast<size_t>(Field::DeskNote) + 1);

} // namespace

bool holds(const Article &article, const Place &text)
{
    switch (text.field) {
    case Field::Paragraph: // none: the top of the body
        return text.paragraph.isNull() ||
               std::ranges::any_of(paragraphsOf(article), [&text](const Paragraph &paragraph) {
                   return paragraph.id == text.paragraph;
               });
    case Field::Crosshead:
        return std::ranges::any_of(article.sections, [&text](const Section &section) {
            return section.id == text.section;
        });
    case Field::Caption:
    case Field::AltText:
    case Field::Creator:
    case Field::Provider:
    case Field::Rights:
    case Field::Scene:
    case Field::TakenOn:
    case Field::Credit:
        return text.photo >= 0 && text.photo < article.photos.size();
    default:
        return true;
    }
}

Anchor anchored(const Article &article, const Place &place)
{
    Anchor anchor;
    anchor.place = place;
    anchor = withSurroundings(anchor, textAt(article, place).text());
    anchor.quotation = anchor.words;
    return anchor;
}

Anchor moved(const Anchor &anchor, const Article &before, const Article &after)
{
    if (anchor.gone)
        return foundAgain(anchor, after);
    if (holds(after, anchor.place) && textAt(before, anchor.place) == textAt(after, anchor.place) &&
        before.photos.size() == after.photos.size())
        return anchor;
    const auto place = shifted(anchor.place, before, after);
    return place ? standing(anchor, *place, after) : foundAgain(anchor, after);
}

Anchor foundAgain(const Anchor &anchor, const Article &article)
{
    const QString text = textAt(article, anchor.place).text();
    if (!anchor.gone && holds(article, anchor.place) && standsAsItDid(anchor, text))
        return anchor;
    const Spot spot = likeliestSpot(anchor, article);
    if (spot.likeness >= 0)
        return standing(anchor, spot.place, article);
    return lost(anchor);
}

QJsonObject toJson(const Anchor &anchor)
{
    const Place &place = anchor.place;
    QJsonObject json{
        {u"field"_s, QLatin1StringView(fieldNames.at(static_cast<size_t>(place.field)))},
        {u"start"_s, place.start},
        {u"length"_s, place.length},
        {u"quotation"_s, anchor.quotation},
        {u"words"_s, anchor.words},
        {u"before"_s, anchor.before},
        {u"after"_s, anchor.after},
        {u"gone"_s, anchor.gone}};
    if (!place.paragraph.isNull())
        json.insert(u"paragraph"_s, place.paragraph.text());
    if (!place.section.isNull())
        json.insert(u"section"_s, place.section.text());
    if (place.photo > 0)
        json.insert(u"photo"_s, place.photo);
    return json;
}

Result<Anchor> anchorFromJson(const QJsonObject &json)
{
    const QString field = json[u"field"_s].toString();
    const auto name = std::ranges::find_if(
        fieldNames, [&field](const char *one) { return field == QLatin1StringView(one); });
    if (name == fieldNames.end())
        return fail(Fault::Malformed, field);
    Anchor anchor;
    anchor.place = {
        .field = static_cast<Field>(name - fieldNames.begin()),
        .paragraph = ParagraphId::parse(json[u"paragraph"_s].toString()).value_or(ParagraphId()),
        .section = SectionId::parse(json[u"section"_s].toString()).value_or(SectionId()),
        .photo = json[u"photo"_s].toInteger(),
        .start = json[u"start"_s].toInteger(),
        .length = json[u"length"_s].toInteger()};
    anchor.quotation = json[u"quotation"_s].toString();
    anchor.words = json[u"words"_s].toString();
    anchor.before = json[u"before"_s].toString();
    anchor.after = json[u"after"_s].toString();
    anchor.gone = json[u"gone"_s].toBool();
    return anchor;
}

} // namespace feuillet
