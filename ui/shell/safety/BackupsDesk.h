#pragma once

#include "desk/safety/BackupWorker.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace feuillet {

class BackupsDialog;
class Workbench;

// Has the desk backed up once a day while the window is open, and shows the backups when asked.
class BackupsDesk : public QObject
{
    Q_OBJECT

public:
    BackupsDesk(Workbench &workbench, QObject *parent);

    void begin(); // the daily backup, now if it is due, and every hour it is asked again
    void open(QWidget *over);

signals:
    void restoreAsked(const QString &file);                       // the window must close first
    void made(const QString &file, const feuillet::Error &error); // from the worker's thread

private:
    BackupWorker &worker();
    void backUp();
    void told(const QString &file, const Error &error);

    Workbench &m_workbench;
    QString m_folder;
    QTimer m_hourly;
    QPointer<BackupsDialog> m_dialog;
    std::unique_ptr<BackupWorker> m_worker; // last, for it reports to the rest
};

} // namespace feuillet
