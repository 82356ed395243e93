#include "app/cli/Json.h"
#include "app/cli/Verb.h"
#include "article/Texts.h"
#include "desk/Notes.h"
#include "desk/People.h"
#include "desk/Queue.h"
#include "review/SuggestionWords.h"
#include "store/ArticleStore.h"

#include <QJsonArray>

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

using Names = QHash<PersonId, QString>;

QString stateOf(const Comment &comment)
{
    return comment.isOpen() ? u"open"_s : u"resolved"_s;
}

QString stateOf(const Suggestion &suggestion)
{
    switch (suggestion.state) {
    case SuggestionState::Open:
        return u"open"_s;
    case SuggestionState::Accepted:
        return u"accepted"_s;
    case SuggestionState::Refused:
        return u"refused"_s;
    }
    Q_UNREACHABLE();
}

QString lineOf(const Comment &one, const Names &names)
{
    return QStringList{u"comment"_s, stateOf(one), names.value(one.person), one.anchor.quotation,
                       one.text.simplified()}
        .join(u'\t');
}

QString lineOf(const Suggestion &one, const Names &names)
{
    const SuggestionWords words = wordsOf(one);
    return QStringList{u"suggestion"_s, stateOf(one), names.value(one.person),
                       words.before + u" → "_s + words.after, one.remark.simplified()}
        .join(u'\t');
}

QJsonObject jsonOf(const Comment &one, const Names &names)
{
    return {{u"id"_s, one.id.text()},
            {u"thread"_s, one.thread.text()},
            {u"anchor"_s, toJson(one.anchor)},
            {u"person"_s, names.value(one.person)},
            {u"at"_s, isoText(one.at)},
            {u"text"_s, one.text},
            {u"state"_s, stateOf(one)},
            {u"resolvedBy"_s, names.value(one.resolvedBy)},
            {u"resolvedAt"_s, isoText(one.resolvedAt)}};
}

QJsonObject jsonOf(const Suggestion &one, const Names &names)
{
    const SuggestionWords words = wordsOf(one);
    return {{u"id"_s, one.id.text()},
            {u"anchor"_s, toJson(one.anchor)},
            {u"before"_s, words.before},
            {u"after"_s, words.after},
            {u"person"_s, names.value(one.person)},
            {u"at"_s, isoText(one.at)},
            {u"remark"_s, one.remark},
            {u"state"_s, stateOf(one)},
            {u"decidedBy"_s, names.value(one.decidedBy)},
            {u"decidedAt"_s, isoText(one.decidedAt)},
            {u"revision"_s, one.revision}};
}

template <typename Note>
QJsonArray arrayOf(const QList<Note> &notes, const Names &names)
{
    QJsonArray array;
    for (const Note &note : notes)
        array.append(jsonOf(note, names));
    return array;
}

void tell(Call &call, const Notes &notes, const Names &names)
{
    if (call.line.has(u"json"_s)) {
        call.terminal.json({{u"comments"_s, arrayOf(notes.comments, names)},
                            {u"suggestions"_s, arrayOf(notes.suggestions, names)}});
        return;
    }
    for (const Comment &one : notes.comments)
        call.terminal.line(lineOf(one, names));
    for (const Suggestion &one : notes.suggestions)
        call.terminal.line(lineOf(one, names));
}

Exit listNotes(Call &call)
{
    auto seat = call.workplace.visitor(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    const auto id = articleNamed(*seat, call.line.operands.first());
    if (!id)
        return call.terminal.fail(id.error());
    const auto article = ArticleStore(seat->database).head(*id);
    if (!article)
        return call.terminal.fail(article.error(), id->text());
    const auto notes = notesOf(*seat, *id, *article);
    if (!notes)
        return call.terminal.fail(notes.error(), id->text());
    const auto everybody = people(seat->database);
    if (!everybody)
        return call.terminal.fail(everybody.error());
    Names names;
    for (const Person &person : *everybody)
        names.insert(person.id, person.name);
    tell(call, *notes, names);
    return Exit::Done;
}

std::optional<Place> placeOf(const Article &article, const QString &words)
{
    for (const PlacedText &placed : textsOf(article)) {
        const auto start = placed.text.text().indexOf(words);
        if (start < 0)
            continue;
        Place place = placed.place;
        place.start = start;
        place.length = words.size();
        return place;
    }
    return std::nullopt;
}

Exit addNote(Call &call)
{
    auto seat = call.workplace.member(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    const auto id = articleNamed(*seat, call.line.operands[0]);
    if (!id)
        return call.terminal.fail(id.error());
    const auto article = ArticleStore(seat->database).head(*id);
    if (!article)
        return call.terminal.fail(article.error(), id->text());
    const QString &words = call.line.operands[1];
    const auto place = placeOf(*article, words);
    if (!place)
        return call.terminal.fail({Fault::Unknown, words});
    const auto said = comment(*seat, *id, anchored(*article, *place), call.line.operands[2]);
    if (!said)
        return call.terminal.fail(said.error());
    call.terminal.line(said->id.text());
    return Exit::Done;
}

} // namespace

QList<Verb> notesVerbs()
{
    return {{"notes",
             "ID",
             QT_TRANSLATE_NOOP("cli", "lists what people say and suggest about an article"),
             {u"json"_s},
             1,
             1,
             listNotes},
            {"note",
             "ID WORDS TEXT",
             QT_TRANSLATE_NOOP("cli", "says something about words of an article; prints the "
                                      "note's id"),
             {},
             3,
             3,
             addNote}};
}

} // namespace feuillet::cli
