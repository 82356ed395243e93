#include "ui/shell/feeds/Locking.h"

#include "desk/People.h"
#include "ui/queue/QueuePanel.h"
#include "ui/shell/Workbench.h"
#include "ui/widgets/Strip.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

QString clockTime(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime().time(), u"HH:mm"_s);
}

std::optional<Lock> lockOf(const QList<Lock> &locks, ArticleId article)
{
    const auto lock = std::ranges::find(locks, article, &Lock::article);
    return lock == locks.end() ? std::nullopt : std::optional(*lock);
}

} // namespace

Locking::Locking(Workbench &workbench, Strip &strip, QueuePanel &queue, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_strip(strip), m_queue(queue)
{
    const Seat &seat = workbench.seat();
    const auto report = [this](const Result<Sighting> &found) {
        QMetaObject::invokeMethod(
            this, [this, found] { heed(found); }, Qt::QueuedConnection);
    };
    m_watch =
        std::make_unique<LockWatch>(QFileInfo(seat.database.file()).absolutePath(), seat, report);
    ArticleSession &session = workbench.session();
    connect(&session, &ArticleSession::opened, this, &Locking::follow);
    connect(&session, &ArticleSession::changed, this, [this] {
        if (m_event == Event::Gained) {
            m_event = Event::None;
            showStrip();
        }
    });
    connect(&strip, &Strip::closed, this, [this] {
        m_event = Event::None;
        showStrip();
    });
    connect(&strip, &Strip::answered, this, [this](int chosen) {
        const auto answers = said().answers;
        if (chosen < answers.size())
            answers[chosen].act();
    });
    follow();
}

bool Locking::isMine(const Lock &lock) const
{
    return lock.seat == m_workbench.seat().id;
}

bool Locking::isReading() const
{
    return m_workbench.session().isOpen() && m_workbench.opened().writer;
}

void Locking::follow()
{
    const ArticleId article = m_workbench.session().id();
    const Person &person = m_workbench.seat().person;
    if (article != m_article || person.id != m_person) {
        m_article = article;
        m_person = person.id;
        m_event = Event::None;
        m_lock = isReading() ? m_workbench.opened().writer : std::nullopt;
        m_watch->open(person, article);
    }
    showStrip();
}

void Locking::heed(const Result<Sighting> &found)
{
    if (!found) {
        emit m_workbench.failed(found.error());
        return;
    }
    showWriters(found->writers);
    if (m_changedAt && m_changedAt != found->changedAt)
        emit m_workbench.queueChanged();
    m_changedAt = found->changedAt;
    if (!m_article.isNull() && found->article == m_article)
        heedLock(*found);
}

// Opening the article again finds it as it is now: to be read, or with what this person typed.
void Locking::heedLock(const Sighting &seen)
{
    const auto lock = lockOf(seen.writers, m_article);
    const bool mine = lock && isMine(*lock);
    const bool gained = isReading() && mine;
    const bool lost = !isReading() && lock && !mine;
    noteChange(lock);
    m_lock = lock;
    if (gained || lost || (isReading() && seen.revision != m_workbench.session().revision()))
        m_workbench.open(m_article);
    // One person's two windows write one draft: it goes over whole.
    if (mine && lock->asker == m_person && m_workbench.open(m_article))
        m_watch->letGo();
    showStrip();
}

void Locking::noteChange(const std::optional<Lock> &lock)
{
    const bool mine = lock && isMine(*lock);
    const bool wasAsking = m_lock && m_lock->askingSeat == m_workbench.seat().id;
    if (isReading() && mine)
        m_event = Event::Gained;
    else if (!isReading() && lock && !mine)
        m_event = m_workbench.session().isModified() ? Event::LostUnsaved : Event::Lost;
    else if (wasAsking && lock && lock->seat == m_lock->seat && lock->askingSeat.isNull())
        m_event = Event::Refused;
    else if (m_lock && lock && m_lock->seat != lock->seat)
        m_event = Event::None;
}

void Locking::showWriters(const QList<Lock> &locks)
{
    QHash<ArticleId, QString> names;
    for (const Lock &lock : locks)
        if (!isMine(lock))
            names.insert(lock.article, lock.person == m_person ? QString() : lock.name);
    m_queue.showWriters(names);
}

void Locking::showStrip()
{
    const Said now = said();
    if (now.sentence.isEmpty()) {
        m_strip.clear();
        return;
    }
    QStringList labels;
    for (const Answer &answer : now.answers)
        labels << answer.label;
    m_strip.tell(Strip::Kind::Notice, now.sentence, labels, now.closable);
}

Locking::Said Locking::said()
{
    if (isReading())
        return saidToReader();
    if (m_event == Event::Gained)
        return {.sentence = tr("The article is yours now: you can write."), .closable = true};
    if (!m_lock || !isMine(*m_lock) || m_lock->asker.isNull() || m_lock->asker == m_person)
        return {};
    return {.sentence = tr("%1 asks for this article.").arg(m_lock->askerName),
            .answers = {{tr("Save and hand over"),
                         [this] {
                             handOver();
                         }},
                        answer(tr("Keep writing"), &LockWatch::keepWriting)}};
}

Locking::Said Locking::saidToReader() const
{
    const Person &me = m_workbench.seat().person;
    if (!canWrite(me))
        return {.sentence = m_lock ? writingSentence(*m_lock) : QString()};
    if (!m_lock)
        return {.sentence = tr("The window of %1 gives no sign of life any more.")
                                .arg(m_workbench.opened().writer->name),
                .answers = {answer(tr("Take over"), &LockWatch::takeOver)}};
    Said said{.sentence = writingSentence(*m_lock)};
    const bool isAsked = m_lock->askingSeat == m_workbench.seat().id;
    const bool isMyOther = m_lock->person == m_person;
    if (!isAsked)
        said.answers.append(
            answer(isMyOther ? tr("Write here") : tr("Ask for it"), &LockWatch::ask));
    if (!isMyOther && me.roles.testFlag(Role::Chief))
        said.answers.append(answer(tr("Take over"), &LockWatch::takeOver));
    return said;
}

QString Locking::writingSentence(const Lock &lock) const
{
    const QString since = clockTime(lock.since);
    if (lock.person == m_person)
        return tr("You are writing this article in another window since %1.").arg(since);
    if (m_event == Event::Lost)
        return tr("%1 took this article over at %2 and is writing.").arg(lock.name, since);
    if (m_event == Event::LostUnsaved)
        return tr("%1 took this article over at %2 and is writing. What you had not saved is kept "
                  "as a draft of yours and comes back with the article.")
            .arg(lock.name, since);
    if (lock.askingSeat == m_workbench.seat().id)
        return tr("%1 is writing since %2, and knows that you ask for the article.")
            .arg(lock.name, since);
    if (m_event == Event::Refused)
        return tr("%1 keeps writing, since %2.").arg(lock.name, since);
    return tr("%1 is writing since %2. You read what is saved.").arg(lock.name, since);
}

Locking::Answer Locking::answer(const QString &label, void (LockWatch::*order)()) const
{
    LockWatch *watch = m_watch.get();
    return {label, [watch, order] {
                (watch->*order)();
            }};
}

void Locking::handOver()
{
    if (m_workbench.save())
        m_watch->letGo();
}

} // namespace feuillet
