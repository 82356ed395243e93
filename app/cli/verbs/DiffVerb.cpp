#include "app/cli/Json.h"
#include "app/cli/Verb.h"
#include "desk/Queue.h"
#include "desk/versions/Versions.h"
#include "desk/wording/ComparisonWording.h"

#include <QJsonArray>

#include <array>

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

// These words are for machines, so they never change; in the order of the enumerations.
constexpr std::array stretchNames{"kept", "removed", "added"};
constexpr std::array changeNames{"same", "changed", "added", "removed"};
constexpr std::array movedNames{"no", "up", "down", "along"};
constexpr std::array fieldNames{"kicker",    "headline",  "webHeadline", "lede",
                                "crosshead", "paragraph", "caption",     "altText",
                                "creator",   "provider",  "creditLine",  "signature",
                                "dateline",  "rubric",    "keywords",    "deskNote"};
constexpr std::array aspectNames{"text",     "picture",       "size",      "focus",
                                 "rights",   "place",         "dateTaken", "digitalSource",
                                 "slugline", "language",      "urgency",   "orderedLength",
                                 "deadline", "embargoedUntil"};
constexpr std::array kindNames{"text",     "quotation",      "pullQuote",
                               "listItem", "photoReference", "internalNote"};
constexpr std::array markNames{"strong", "emphasis", "superscript", "subscript",
                               "link",   "language", "noCheck"};

template <typename Kind, size_t N>
QString nameOf(const std::array<const char *, N> &names, Kind kind)
{
    return QString::fromLatin1(names.at(static_cast<size_t>(kind)));
}

QJsonArray jsonOf(const QList<ComparedStretch> &stretches)
{
    QJsonArray array;
    for (const ComparedStretch &stretch : stretches)
        array.append(QJsonObject{{nameOf(stretchNames, stretch.kind), stretch.text}});
    return array;
}

QJsonArray jsonOf(const QList<MarkChange> &marks)
{
    QJsonArray array;
    for (const MarkChange &change : marks)
        array.append(QJsonObject{{u"added"_s, change.added},
                                 {u"mark"_s, nameOf(markNames, change.mark.kind)},
                                 {u"value"_s, change.mark.value},
                                 {u"words"_s, change.words}});
    return array;
}

bool isOfPhoto(const ComparedRow &row)
{
    if (row.aspect != Aspect::Text)
        return row.aspect <= Aspect::PictureSource;
    return row.place().field >= Field::Caption && row.place().field <= Field::Credit;
}

QJsonObject jsonOf(const ComparedRow &row)
{
    const Place &place = row.place();
    const bool isText = row.aspect == Aspect::Text;
    QJsonObject json{
        {u"field"_s, isText ? nameOf(fieldNames, place.field) : nameOf(aspectNames, row.aspect)},
        {u"change"_s, nameOf(changeNames, row.change)},
        {u"moved"_s, nameOf(movedNames, row.moved)},
        {u"stretches"_s, jsonOf(row.stretches)}};
    if (isText && place.field == Field::Paragraph)
        json.insert(u"paragraph"_s, place.paragraph.text());
    if (isText && place.field == Field::Crosshead)
        json.insert(u"section"_s, place.section.text());
    if (isOfPhoto(row))
        json.insert(u"photo"_s, place.photo);
    if (row.kindBefore != row.kindAfter)
        json.insert(u"kinds"_s, QJsonArray{nameOf(kindNames, row.kindBefore),
                                           nameOf(kindNames, row.kindAfter)});
    if (!row.marks.isEmpty())
        json.insert(u"marks"_s, jsonOf(row.marks));
    return json;
}

// As "git diff --word-diff" prints them.
QString printed(const QList<ComparedStretch> &stretches)
{
    QString text;
    for (const ComparedStretch &stretch : stretches)
        text += stretch.kind == StretchKind::Kept      ? stretch.text
                : stretch.kind == StretchKind::Removed ? u"[-%1-]"_s.arg(stretch.text)
                                                       : u"{+%1+}"_s.arg(stretch.text);
    return text;
}

void print(Terminal &terminal, const ComparedRow &row)
{
    const QString told = remarks(row).join(u' ');
    terminal.line(told.isEmpty() ? label(row) : label(row) + u" · "_s + told);
    const QString words = printed(shownStretches(row));
    if (!words.isEmpty())
        terminal.line(u"    "_s + words);
}

// The two that are compared.
struct Pair
{
    int before = 0;
    int after = 0;
};

// A number, "bat" (the last that was signed) or "author" (the author's last).
Result<int> numberNamed(const Versions &versions, const QString &name)
{
    if (name == "bat"_L1 && versions.signedOff)
        return *versions.signedOff;
    if (name == "author"_L1 && versions.authors)
        return *versions.authors;
    const int number = name.toInt();
    const bool isThere = number > 0 && number <= versions.list.size();
    return isThere ? Result<int>(number) : feuillet::fail(Fault::Unknown, name);
}

Result<Pair> pairAsked(const Versions &versions, const QStringList &names)
{
    const int newest = versions.list.first().number;
    Pair pair{std::max(1, newest - 1), newest};
    if (!names.isEmpty()) {
        const auto before = numberNamed(versions, names.first());
        if (!before)
            return std::unexpected(before.error());
        pair.before = *before;
    }
    if (names.size() > 1) {
        const auto after = numberNamed(versions, names.last());
        if (!after)
            return std::unexpected(after.error());
        pair.after = *after;
    }
    return pair;
}

Result<Comparison> comparedPair(Seat &seat, ArticleId id, const Pair &pair)
{
    const auto before = versionText(seat, id, pair.before);
    if (!before)
        return std::unexpected(before.error());
    const auto after = versionText(seat, id, pair.after);
    if (!after)
        return std::unexpected(after.error());
    return compared(*before, *after);
}

void tell(Call &call, ArticleId id, const Pair &pair, const Comparison &comparison)
{
    QJsonArray rows;
    for (const ComparedRow &row : comparison.rows) {
        if (row.differs() && call.line.has(u"json"_s))
            rows.append(jsonOf(row));
        else if (row.differs() && !row.onlyMovedAlong())
            print(call.terminal, row);
    }
    if (call.line.has(u"json"_s))
        call.terminal.json({{u"article"_s, id.text()},
                            {u"before"_s, pair.before},
                            {u"after"_s, pair.after},
                            {u"differences"_s, rows}});
    else if (comparison.isSame())
        call.terminal.say(
            Words::tr("Revisions %1 and %2 are the same.").arg(pair.before).arg(pair.after));
}

Exit diff(Call &call)
{
    auto seat = call.workplace.visitor(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    const auto id = articleNamed(*seat, call.line.operands.first());
    if (!id)
        return call.terminal.fail(id.error());
    const auto versions = versionsOf(*seat, *id);
    if (!versions)
        return call.terminal.fail(versions.error());
    const auto pair = pairAsked(*versions, call.line.operands.mid(1));
    if (!pair)
        return call.terminal.fail(pair.error());
    const auto comparison = comparedPair(*seat, *id, *pair);
    if (!comparison)
        return call.terminal.fail(comparison.error(), id->text());
    tell(call, *id, *pair, *comparison);
    return Exit::Done;
}

} // namespace

QList<Verb> versionsVerbs()
{
    return {{"diff",
             "ID [A [B]]",
             QT_TRANSLATE_NOOP("cli",
                               "what changed from revision A to B, numbers or “bat” or “author”; "
                               "else from the one before to the newest"),
             {u"json"_s},
             1,
             3,
             diff}};
}

} // namespace feuillet::cli
