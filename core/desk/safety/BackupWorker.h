#pragma once

#include "base/Clock.h"
#include "desk/safety/Backups.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace feuillet {

// Makes the backups of a desk that is open, from a thread of its own: nobody waits for the disk.
class BackupWorker
{
public:
    // Called on the worker's thread for each backup that was made or could not be.
    using Report = std::function<void(const Result<Backup> &)>;

    BackupWorker(QString folder, Clock now, Report report);
    ~BackupWorker(); // one that is being made is finished
    Q_DISABLE_COPY_MOVE(BackupWorker)

    void backUp();
    void backUpIfDue(); // the daily one

private:
    void ask(bool &what);
    void run();
    void makeAsked();
    void makeDaily();

    QString m_folder;
    Clock m_now;
    Report m_report;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_asked = false;
    bool m_daily = false;
    bool m_ending = false;
    std::thread m_thread; // last, for it uses all of the above
};

} // namespace feuillet
