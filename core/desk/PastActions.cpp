#include "desk/PastActions.h"

#include "signoff/RightOfReply.h"
#include "store/ledger/Ledger.h"
#include "store/ledger/Records.h"
#include "store/PeopleStore.h"

#include <QJsonArray>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

using Names = QHash<PersonId, QString>;
using What = PastAction::What;

Result<Names> namesOf(Database &database)
{
    const auto everybody = PeopleStore(database).all();
    if (!everybody)
        return failed(everybody);
    Names names;
    for (const Person &person : *everybody)
        names.insert(person.id, person.name);
    return names;
}

QStringList strings(const QJsonArray &array)
{
    QStringList list;
    for (const auto value : array)
        list << value.toString();
    return list;
}

QStringList othersIn(const QString &authors, const Names &names)
{
    QStringList others;
    for (const QString &id : authors.split(u' ', Qt::SkipEmptyParts).mid(1))
        others << names.value(PersonId::parse(id).value_or(PersonId()));
    return others;
}

PastAction saved(PastAction past, const QJsonObject &entry, const Names &names)
{
    past.what = What::Saved;
    past.revision = past.until = entry[u"number"_s].toInt();
    past.reason = entry[u"reason"_s].toString();
    past.others = othersIn(entry[u"authors"_s].toString(), names);
    return past;
}

PastAction stepped(PastAction past, const LedgerEntry &entry)
{
    const StepTaken step = records::stepIn(entry);
    past.what = What::Stepped;
    past.action = step.action;
    past.revision = step.revision;
    past.note = step.note;
    past.notice = step.notice;
    return past;
}

PastAction sealed(PastAction past, const QJsonObject &entry)
{
    past.what = What::Signed;
    past.action = Action::Sign;
    past.revision = entry[u"revision"_s].toInt();
    past.checklist = strings(entry[u"checklist"_s].toArray());
    past.byAuthor = entry[u"byAuthor"_s].toBool();
    return past;
}

PastAction published(PastAction past, const QJsonObject &entry)
{
    past.what = What::Published;
    past.action = Action::Publish;
    past.revision = entry[u"revision"_s].toInt();
    past.page = entry[u"page"_s].toString();
    return past;
}

// What was published of it is told by its notice.
std::optional<PastAction> replied(PastAction past, const QJsonObject &entry)
{
    past.what = What::Reply;
    past.reason = entry[u"state"_s].toString();
    if (past.reason == replyStateName(ReplyState::Published))
        return std::nullopt;
    past.others = {entry[u"from"_s].toString()};
    past.note =
        entry[past.reason == replyStateName(ReplyState::Open) ? u"text"_s : u"reason"_s].toString();
    return past;
}

std::optional<PastAction> pastIn(const LedgerEntry &entry, const Names &names)
{
    PastAction past;
    past.at = entry.at;
    past.who = names.value(entry.person);
    const QJsonObject what = ledger::whatIn(entry);
    switch (entry.kind) {
    case EntryKind::Person:
    case EntryKind::Note: // told beside the note
        return std::nullopt;
    case EntryKind::Revision:
        return saved(std::move(past), what, names);
    case EntryKind::Step:
        return stepped(std::move(past), entry);
    case EntryKind::Seal:
        return sealed(std::move(past), what);
    case EntryKind::Publication:
        return published(std::move(past), what);
    case EntryKind::Reply:
        return replied(std::move(past), what);
    }
    Q_UNREACHABLE();
}

// A sign-off and a publication are each followed by the step that they are, which says no more.
bool repeats(const PastAction &past, const QList<PastAction> &history)
{
    if (past.what != What::Stepped || history.isEmpty())
        return false;
    const PastAction &before = history.last();
    return (before.what == What::Signed || before.what == What::Published) &&
           before.action == past.action;
}

bool goesOn(const PastAction &before, const PastAction &after)
{
    return before.what == What::Saved && after.what == What::Saved && before.revision > 1 &&
           before.who == after.who && before.others == after.others &&
           before.reason == after.reason;
}

} // namespace

Result<QList<PastAction>> historyOf(Seat &seat, ArticleId id)
{
    const auto names = namesOf(seat.database);
    if (!names)
        return failed(names);
    const auto entries = ledger::entries(seat.database, id);
    if (!entries)
        return failed(entries);
    QList<PastAction> history;
    for (const LedgerEntry &entry : *entries)
        if (const auto past = pastIn(entry, *names); past && !repeats(*past, history))
            history.append(*past);
    return history;
}

QList<PastAction> gathered(const QList<PastAction> &history)
{
    QList<PastAction> told;
    for (const PastAction &past : history) {
        if (told.isEmpty() || !goesOn(told.last(), past)) {
            told.append(past);
            continue;
        }
        told.last().until = past.until;
        told.last().at = past.at;
    }
    return told;
}

} // namespace feuillet
