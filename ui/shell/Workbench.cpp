#include "ui/shell/Workbench.h"

#include "base/AtomicFile.h"
#include "desk/exchange/ArticleFile.h"
#include "desk/People.h"
#include "desk/Publish.h"
#include "desk/Queue.h"
#include "desk/Receive.h"
#include "desk/seats/Merging.h"
#include "desk/Steps.h"
#include "desk/Wording.h"
#include "ui/shell/arrivals/ForeignFile.h"

#include <QFileInfo>

namespace feuillet {

namespace {

struct Arrived
{
    ArticleId id;
    QList<Remark> report;
};

// A wire or an article's file, by what is in it.
Result<Arrived> arrive(Seat &seat, const QString &file)
{
    const auto bytes = readFile(file);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (isForeignFile(*bytes))
        return std::unexpected(refused(Refusal::ForeignFile, QFileInfo(file).fileName()));
    const bool whole = isArticleFile(*bytes);
    const auto wire = whole ? Result<ReadWire>() : readWire(*bytes);
    if (!wire)
        return std::unexpected(wire.error());
    const auto id = whole ? receiveArticleFile(seat, *bytes) : receive(seat, wire->article);
    if (!id)
        return std::unexpected(id.error());
    return Arrived{*id, wire->report};
}

} // namespace

Workbench::Workbench(std::unique_ptr<Database> database, QString folder, const Person &person,
                     Clock now, QObject *parent)
    : QObject(parent), m_database(std::move(database)), m_seat{*m_database, person, std::move(now)}
{
    connect(this, &Workbench::draftTried, this, &Workbench::draftWritten, Qt::QueuedConnection);
    const auto report = [this](ArticleId, const Result<qint64> &kept) {
        emit draftTried(kept.has_value(), kept ? Error() : kept.error());
    };
    m_journal = std::make_unique<DraftJournal>(std::move(folder), report);
    connect(&m_session, &ArticleSession::draftDue, this, &Workbench::keepDraft);
}

Workbench::~Workbench()
{
    m_session.flushDraft();
}

template <typename T>
bool Workbench::succeeded(const Result<T> &result)
{
    if (!result)
        emit failed(result.error());
    return result.has_value();
}

SealState Workbench::sealState() const
{
    return stateOf(m_opened.seal, m_session.text());
}

Situation Workbench::situation() const
{
    if (!m_session.isOpen())
        return {};
    Situation now = m_opened.situation;
    now.hasHeadline = !m_session.text().headline.trimmed().isEmpty();
    now.seal = sealState();
    now.isEmbargoed = now.isEmbargoed && m_seat.now() < m_opened.article.embargoedUntil;
    return now;
}

void Workbench::sitDown(const Person &person)
{
    m_session.flushDraft();
    m_journal->flush();
    m_seat.person = person;
    const ArticleId id = m_session.id();
    if (id.isNull() || m_opened.row.revision == 0)
        close();
    else
        open(id);
    emit queueChanged();
}

QList<ArticleRow> Workbench::queue()
{
    const auto rows = feuillet::queue(m_seat);
    return succeeded(rows) ? *rows : QList<ArticleRow>();
}

void Workbench::show(const Opened &opened)
{
    m_opened = opened;
    readHistory();
    // While somebody else writes, a draft waits.
    const Draft *draft = opened.draft && !opened.writer ? &*opened.draft : nullptr;
    const bool isSaved = opened.row.revision > 0 || opened.writer;
    m_session.setReadOnly(opened.writer.has_value());
    // A draft is saved over what it was typed over: where that is not the newest, the save is stale
    // and asks for a merge, instead of undoing what somebody else saved.
    m_session.open(opened.row.id, draft ? draft->base : opened.row.revision,
                   isSaved ? opened.article : Article(), draft ? &draft->text : nullptr);
    emit standingChanged();
    if (draft && draft->text != opened.article)
        emit draftResumed(draft->at);
}

void Workbench::start(const std::optional<Article> &text)
{
    Opened fresh = newArticle(m_seat);
    if (text) {
        fresh.article = *text;
        fresh.draft = Draft{fresh.row.id, m_seat.person.id, 0, *text, m_seat.now()};
    }
    show(fresh);
}

bool Workbench::rename(const QString &name)
{
    const auto renamed = renameOnlyPerson(m_seat, name);
    if (!succeeded(renamed))
        return false;
    m_seat.person = *renamed;
    m_opened.situation.actor = *renamed;
    emit queueChanged();
    return true;
}

bool Workbench::open(ArticleId id)
{
    m_session.flushDraft();
    m_journal->flush();
    const auto opened = openArticle(m_seat, id);
    if (!succeeded(opened))
        return false;
    show(*opened);
    return true;
}

void Workbench::close()
{
    m_session.close();
    m_opened = {};
    emit standingChanged();
}

void Workbench::refresh()
{
    const auto opened = openArticle(m_seat, m_session.id());
    if (succeeded(opened))
        m_opened = *opened;
    readHistory();
    emit standingChanged();
    emit queueChanged();
}

void Workbench::readHistory()
{
    const auto past = m_opened.row.revision > 0 ? historyOf(m_seat, m_opened.row.id)
                                                : Result<QList<PastAction>>();
    m_history = succeeded(past) ? *past : QList<PastAction>();
}

bool Workbench::save()
{
    if (!m_session.isOpen())
        return false;
    m_session.flushDraft();
    m_journal->flush();
    const auto revision = feuillet::save(m_seat, m_session.id(), m_session.revision(),
                                         m_session.text(), QStringLiteral("save"));
    if (!revision && revision.error().fault == Fault::Stale) {
        emit saveWasLate();
        return false;
    }
    if (!succeeded(revision))
        return false;
    m_session.markSaved(*revision);
    checkRoom();
    refresh();
    return true;
}

// What the text or the note lacks is told before anything is saved; the rest is for the desk to
// say.
std::optional<Refusal> Workbench::lackFor(Action action, const QString &note) const
{
    Situation now = situation();
    now.isSaved = true;
    now.hasNote = !note.trimmed().isEmpty();
    const auto step = stepped(action, now);
    const bool lacks =
        !step && (step.error() == Refusal::NoHeadline || step.error() == Refusal::NoteMissing);
    return lacks ? std::optional(step.error()) : std::nullopt;
}

bool Workbench::take(Action action, const QString &note)
{
    if (const auto lack = lackFor(action, note)) {
        emit failed(refused(*lack, m_seat.person.name));
        return false;
    }
    if (!save())
        return false;
    const bool taken = succeeded(takeStep(m_seat, m_session.id(), action, note));
    refresh();
    return taken;
}

bool Workbench::sign(const QStringList &checklist)
{
    // What is signed is what was on the screen and is saved: an unsaved word would not be under the
    // seal.
    if (m_session.isModified()) {
        emit failed(refused(Refusal::NotSaved));
        return false;
    }
    const bool signedOff =
        succeeded(feuillet::sign(m_seat, m_session.id(), checklist, digest(m_session.text())));
    refresh();
    return signedOff;
}

QList<ArticleId> Workbench::receiveFiles(const QStringList &files)
{
    QList<ArticleId> ids;
    QList<Remark> report;
    for (const QString &file : files) {
        const auto arrived = arrive(m_seat, file);
        if (!succeeded(arrived))
            continue;
        ids.append(arrived->id);
        report = arrived->report;
    }
    emit queueChanged();
    if (!ids.isEmpty() && open(ids.last()))
        emit received(report);
    return ids;
}

std::optional<Page> Workbench::page()
{
    if (!m_session.isOpen())
        return std::nullopt;
    const bool proof = m_session.isProposing() || sealState() != SealState::Valid;
    const auto page = pageOf(m_seat, m_session.id(), m_session.article(), proof);
    return succeeded(page) ? std::optional(*page) : std::nullopt;
}

QList<LeftDraft> Workbench::leftDrafts()
{
    auto left = feuillet::leftDrafts(m_seat);
    if (!succeeded(left))
        return {};
    left->removeIf([this](const LeftDraft &one) { return one.draft.article == m_session.id(); });
    return *left;
}

void Workbench::discard(ArticleId id)
{
    m_session.flushDraft();
    m_journal->flush();
    if (!succeeded(discardDraft(m_seat, id)))
        return;
    if (id == m_session.id() && m_session.revision() > 0)
        open(id);
    else if (id == m_session.id())
        close();
    emit queueChanged();
}

void Workbench::keepDraft()
{
    m_journal->keep({.article = m_session.id(),
                     .person = m_seat.person.id,
                     .base = m_session.revision(),
                     .text = m_session.text(),
                     .at = m_seat.now()});
}

// Said once, until there is room again.
void Workbench::checkRoom()
{
    const bool isShort = isShortOfRoom(m_seat);
    if (isShort && !m_roomShort)
        emit roomShort();
    m_roomShort = isShort;
}

void Workbench::draftWritten(bool kept, const Error &error)
{
    if (kept) {
        emit draftKept(m_seat.now());
        checkRoom();
    } else if (!m_draftFails) {
        emit failed(error);
    }
    m_draftFails = !kept;
}

} // namespace feuillet
