#pragma once

#include "desk/publish/SiteExport.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <thread>

class QProgressDialog;

namespace feuillet {

// Publishes the whole site beside the window, on a connection of its own; what takes long shows how
// far it is and can be cancelled.
class SitePublishing : public QObject
{
    Q_OBJECT

public:
    explicit SitePublishing(QObject *parent);
    ~SitePublishing() override; // what runs is cancelled: the site's folder stays as it was
    Q_DISABLE_COPY_MOVE(SitePublishing)

    bool isRunning() const { return m_thread.joinable(); }
    // The seat's person, store and clock; refused things are in the report.
    void start(const Seat &seat, const QString &folder, QWidget *over);

signals:
    void published(const feuillet::SiteReport &report, const QString &folder);
    void failed(const feuillet::Error &error);
    void progressed(int done, int total); // from the thread that works, as ended()
    void ended();

private:
    void showProgress(int done, int total);
    void finish();

    QString m_folder;
    Result<SiteReport> m_result; // written by the thread before it ends
    std::atomic_bool m_isCancelled = false;
    QPointer<QProgressDialog> m_progress;
    std::thread m_thread;
};

} // namespace feuillet
