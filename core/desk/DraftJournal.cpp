#include "desk/DraftJournal.h"

#include "store/Reserve.h"

namespace feuillet {

DraftJournal::DraftJournal(QString folder, Report report)
    : m_folder(std::move(folder)), m_report(std::move(report)), m_thread([this] { run(); })
{
}

DraftJournal::~DraftJournal()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void DraftJournal::keep(const Draft &draft)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.insert(draft.article, draft);
    }
    m_changed.notify_all();
}

void DraftJournal::flush()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.isEmpty() && !m_writing; });
}

void DraftJournal::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_ending || !m_waiting.isEmpty(); });
        if (m_waiting.isEmpty())
            break;
        const Draft draft = m_waiting.take(m_waiting.constBegin().key());
        m_writing = true;
        lock.unlock();
        const auto kept = withRoom(m_folder, [&] { return write(draft); });
        if (kept)
            holdReserve(m_folder);
        m_report(draft.article, kept);
        lock.lock();
        m_writing = false;
        m_changed.notify_all();
    }
    m_database.reset();
}

Result<qint64> DraftJournal::write(const Draft &draft)
{
    if (!m_database) {
        auto opened = Database::open(m_folder);
        if (!opened)
            return std::unexpected(opened.error());
        m_database = std::move(*opened);
    }
    return DraftStore(*m_database).keep(draft);
}

} // namespace feuillet
