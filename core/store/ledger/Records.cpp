#include "store/ledger/Records.h"

#include "article/Length.h"
#include "base/Sha256.h"

#include <algorithm>

namespace feuillet::records {

using namespace Qt::StringLiterals;

namespace {

QList<PersonId> authorsIn(const QString &text)
{
    QList<PersonId> authors;
    for (const QString &id : text.split(u' ', Qt::SkipEmptyParts))
        authors << PersonId::parse(id).value_or(PersonId());
    return authors;
}

std::optional<Notice> noticeIn(const QJsonObject &what, const QDateTime &at)
{
    const auto kind = noticeKindNamed(what[u"kind"_s].toString());
    if (!kind)
        return std::nullopt;
    return Notice{*kind, at, what[u"text"_s].toString()};
}

SealState sealState(const QByteArray &sealed, const QByteArray &digest)
{
    if (sealed.isEmpty())
        return SealState::None;
    return sealed == digest ? SealState::Valid : SealState::Void;
}

std::optional<OrderedLength> orderIn(const Query &row, int column)
{
    const auto unit = std::ranges::find(unitNames, row.text(column + 1),
                                        [](const char *name) { return QString::fromLatin1(name); });
    if (row.isNull(column) || unit == unitNames.end())
        return std::nullopt;
    return OrderedLength{row.real(column), static_cast<LengthUnit>(unit - unitNames.begin())};
}

} // namespace

const QString articleColumns = u"a.id, a.stage, a.revision, a.title, a.author, p.name, a.rubric, "
                               u"a.signes, a.sealed, a.digest, "
                               "a.changed_at, a.stage_since, a.deadline, a.stage_note, a.ordered, "
                               "a.ordered_unit, a.measured, a.findings"_s;

ArticleRow articleRow(const Query &row)
{
    return {.id = row.id<ArticleId>(0),
            .stage = stageNamed(row.text(1)).value_or(Stage::Draft),
            .revision = row.number(2),
            .title = row.text(3),
            .authorId = row.id<PersonId>(4),
            .author = row.text(5),
            .rubric = row.text(6),
            .signes = row.number(7),
            .seal = sealState(row.bytes(8), row.bytes(9)),
            .changedAt = row.moment(10),
            .stageSince = row.moment(11),
            .deadline = row.moment(12),
            .stageNote = row.text(13),
            .ordered = orderIn(row, 14),
            .measured = row.real(16),
            .findings = row.isNull(17) ? std::nullopt : std::optional(row.number(17))};
}

Listed listedOf(const Article &article)
{
    Listed listed{.title = workingTitle(article),
                  .rubric = article.rubric,
                  .signes = lengthOf(article).signes,
                  .deadline = article.deadline};
    if (const auto &order = article.orderedLength) {
        listed.ordered = order->amount;
        listed.unit = unitName(order->unit);
        listed.measured = measured(article, order->unit);
    }
    return listed;
}

const QString revisionColumns = u"article, number, base, authors, at, reason, digest"_s;

Revision revision(const Query &row)
{
    const QString hex = QString::fromLatin1(row.bytes(6).toHex());
    return {.article = row.id<ArticleId>(0),
            .number = row.number(1),
            .base = row.number(2),
            .saving = {authorsIn(row.text(3)), row.moment(4), row.text(5)},
            .digest = Digest::fromHex(hex).value_or(Digest())};
}

QString authorsText(const QList<PersonId> &authors)
{
    QStringList ids;
    for (const PersonId author : authors)
        ids << author.text();
    return ids.join(u' ');
}

QByteArray hashOf(const QByteArray &bytes)
{
    return sha256(bytes);
}

QJsonObject revisionEvent(const Revision &revision, const QByteArray &bodyHash)
{
    return {{u"number"_s, revision.number},
            {u"base"_s, revision.base},
            {u"authors"_s, authorsText(revision.saving.authors)},
            {u"reason"_s, revision.saving.reason},
            {u"digest"_s, revision.digest.hex()},
            {u"body"_s, QString::fromLatin1(bodyHash.toHex())}};
}

QJsonObject stepEvent(const StepTaken &step)
{
    QJsonObject event{{u"action"_s, actionName(step.action)},
                      {u"from"_s, stageName(step.from)},
                      {u"to"_s, stageName(step.to)},
                      {u"revision"_s, step.revision},
                      {u"note"_s, step.note}};
    if (step.notice)
        event.insert(u"notice"_s, QJsonObject{{u"kind"_s, noticeKindName(step.notice->kind)},
                                              {u"text"_s, step.notice->text}});
    return event;
}

StepTaken stepIn(const LedgerEntry &entry)
{
    const QJsonObject what = ledger::whatIn(entry);
    const auto stage = [&](const QString &key) {
        return stageNamed(what[key].toString()).value_or(Stage::Draft);
    };
    return {.article = entry.article,
            .action = actionNamed(what[u"action"_s].toString()).value_or(Action::Submit),
            .from = stage(u"from"_s),
            .to = stage(u"to"_s),
            .revision = what[u"revision"_s].toInt(),
            .person = entry.person,
            .at = entry.at,
            .note = what[u"note"_s].toString(),
            .notice = noticeIn(what[u"notice"_s].toObject(), entry.at)};
}

std::optional<LedgerEntry> standingSeal(const QList<LedgerEntry> &entries)
{
    std::optional<LedgerEntry> last;
    for (const LedgerEntry &entry : entries) {
        if (entry.kind == EntryKind::Seal)
            last = entry;
        else if (takesBackSeal(entry))
            last.reset();
    }
    return last;
}

bool takesBackSeal(const LedgerEntry &entry)
{
    return entry.kind == EntryKind::Step && feuillet::takesBackSeal(stepIn(entry).action);
}

} // namespace feuillet::records
