#include "ui/shell/feeds/NoteRows.h"

#include "article/Texts.h"
#include "desk/People.h"
#include "review/SuggestionWords.h"

#include <algorithm>

namespace feuillet {

namespace {

using Names = QHash<PersonId, QString>;

Names namesIn(const QList<Person> &people)
{
    Names names;
    for (const Person &person : people)
        names.insert(person.id, person.name);
    return names;
}

ThreadRow threadRow(const Comment &first, const Names &names)
{
    return {.id = first.id,
            .place = first.anchor.place,
            .quotation = first.anchor.gone || first.anchor.words.isEmpty() ? first.anchor.quotation
                                                                           : first.anchor.words,
            .gone = first.anchor.gone,
            .said = {},
            .resolvedBy = first.isOpen() ? QString() : names.value(first.resolvedBy),
            .mine = false};
}

SuggestionRow suggestionRow(const Suggestion &one, const Names &names, const Article &text)
{
    const SuggestionWords words = wordsOf(one);
    return {.id = one.id,
            .place = one.anchor.place,
            .before = words.before,
            .after = words.after,
            .said = {names.value(one.person), one.at, one.remark},
            .state = one.state,
            .decidedBy = names.value(one.decidedBy),
            .saved = one.revision > 0,
            .canAccept = withAccepted(text, one).has_value(),
            .mine = false};
}

QHash<Place, qsizetype> readingOrder(const Article &article)
{
    QHash<Place, qsizetype> order;
    for (const PlacedText &text : textsOf(article))
        order.insert(textOf(text.place), order.size());
    return order;
}

Place placeOf(const NoteRow &row)
{
    return std::visit([](const auto &one) { return one.place; }, row);
}

void add(Sheet::Noted &noted, const Place &place, Underlined::Kind kind)
{
    noted[textOf(place)].append({place.start, place.length, kind});
}

// Every block that goes is struck through; those that come have a wedge where they would stand, and
// so has a new end of a paragraph.
void addBlocks(Sheet::Noted &noted, const Suggestion &one)
{
    const QList<Block> &gone = one.replacement.gone;
    const auto between = gone.isEmpty() ? std::optional(one.anchor.place) : breakOf(one);
    if (between) {
        add(noted, *between, Underlined::Kind::Inserted);
        return;
    }
    for (const Block &block : gone) {
        const auto *crosshead = std::get_if<Crosshead>(&block);
        Place place{.field = Field::Crosshead};
        if (crosshead) {
            place.section = crosshead->id;
            place.length = crosshead->text.size();
        } else {
            place.field = Field::Paragraph;
            place.paragraph = std::get<Paragraph>(block).id;
            place.length = std::get<Paragraph>(block).text.length();
        }
        add(noted, place, Underlined::Kind::Replaced);
    }
}

} // namespace

Result<QList<NoteRow>> noteRows(Seat &seat, const Notes &notes, const Article &text)
{
    if (notes == Notes())
        return QList<NoteRow>();
    const auto everybody = people(seat.database);
    if (!everybody)
        return std::unexpected(everybody.error());
    const Names names = namesIn(*everybody);
    const PersonId me = seat.person.id;
    QList<NoteRow> rows;
    for (const Comment &first : notes.comments) {
        if (!first.isFirst())
            continue;
        ThreadRow row = threadRow(first, names);
        for (const Comment &comment : notes.comments) {
            if (comment.thread != first.id)
                continue;
            row.said.append({names.value(comment.person), comment.at, comment.text});
            row.mine = row.mine || comment.person == me;
        }
        rows.append(row);
    }
    for (const Suggestion &one : notes.suggestions) {
        SuggestionRow row = suggestionRow(one, names, text);
        row.mine = one.person == me;
        rows.append(row);
    }
    const auto order = readingOrder(text);
    const auto position = [&order](const NoteRow &row) {
        const Place place = placeOf(row);
        return std::pair(order.value(textOf(place), order.size()), place.start);
    };
    std::ranges::stable_sort(rows, {}, position);
    return rows;
}

Sheet::Noted notedIn(const Notes &notes)
{
    Sheet::Noted noted;
    for (const Comment &comment : notes.comments)
        if (comment.isFirst() && comment.isOpen() && !comment.anchor.gone)
            add(noted, comment.anchor.place, Underlined::Kind::Commented);
    for (const Suggestion &one : openSuggestions(notes)) {
        if (one.replacement.isOfBlocks())
            addBlocks(noted, one);
        else if (one.anchor.isAsQuoted())
            add(noted, one.anchor.place,
                one.anchor.place.length > 0 ? Underlined::Kind::Replaced
                                            : Underlined::Kind::Inserted);
    }
    return noted;
}

// Backwards: what the copy has of its own, and where it lacks what the text has.
Sheet::Noted proposedIn(const Article &text, const Article &proposed)
{
    Sheet::Noted noted;
    for (const auto &[place, by] : proposalsBetween(proposed, text)) {
        if (place.length > 0)
            add(noted, place, Underlined::Kind::Proposed);
        if (place.length == 0 || !by.words.isEmpty())
            add(noted, {place.field, place.paragraph, place.section, place.photo, place.start, 0},
                Underlined::Kind::Cut);
    }
    return noted;
}

} // namespace feuillet
