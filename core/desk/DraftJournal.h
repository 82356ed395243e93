#pragma once

#include "base/Result.h"
#include "store/DraftStore.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace feuillet {

// Writes drafts from a thread of its own, with a connection of its own, so that no key waits for
// the disk. Only the newest draft of an article is of interest: an older one that still waits is
// passed over.
class DraftJournal
{
public:
    // Called on the journal's thread after each attempt.
    using Report = std::function<void(ArticleId, const Result<qint64> &)>;

    DraftJournal(QString folder, Report report);
    ~DraftJournal(); // what waits is written first
    Q_DISABLE_COPY_MOVE(DraftJournal)

    void keep(const Draft &draft);
    void flush(); // returns when nothing waits

private:
    void run();
    Result<qint64> write(const Draft &draft);

    QString m_folder;
    Report m_report;
    std::unique_ptr<Database> m_database; // of the journal's thread
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QHash<ArticleId, Draft> m_waiting;
    bool m_writing = false;
    bool m_ending = false;
    std::thread m_thread; // last, for it uses all of the above
};

} // namespace feuillet
