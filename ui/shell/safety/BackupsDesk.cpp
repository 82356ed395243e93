#include "ui/shell/safety/BackupsDesk.h"

#include "desk/Wording.h"
#include "ui/recovery/BackupsDialog.h"
#include "ui/shell/Workbench.h"

#include <QFileInfo>

#include <chrono>

namespace feuillet {

using namespace std::chrono_literals;

BackupsDesk::BackupsDesk(Workbench &workbench, QObject *parent)
    : QObject(parent), m_workbench(workbench),
      m_folder(QFileInfo(workbench.seat().database.file()).path())
{
    m_hourly.setInterval(1h);
    connect(&m_hourly, &QTimer::timeout, this, [this] { worker().backUpIfDue(); });
    connect(this, &BackupsDesk::made, this, &BackupsDesk::told, Qt::QueuedConnection);
}

BackupWorker &BackupsDesk::worker()
{
    if (!m_worker)
        m_worker = std::make_unique<BackupWorker>(
            m_folder, m_workbench.seat().now, [this](const Result<Backup> &backup) {
                emit made(backup ? backup->file : QString(), backup ? Error() : backup.error());
            });
    return *m_worker;
}

void BackupsDesk::begin()
{
    worker().backUpIfDue();
    m_hourly.start();
}

void BackupsDesk::open(QWidget *over)
{
    if (!m_dialog) {
        m_dialog = new BackupsDialog(over);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &BackupsDialog::backUpAsked, this, &BackupsDesk::backUp);
        connect(m_dialog, &BackupsDialog::restoreAsked, this, &BackupsDesk::restoreAsked);
        m_dialog->showBackups(backupsOf(m_folder));
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void BackupsDesk::backUp()
{
    m_dialog->setBusy(true);
    worker().backUp();
}

void BackupsDesk::told(const QString &file, const Error &error)
{
    if (m_dialog) {
        m_dialog->setBusy(false);
        m_dialog->showBackups(backupsOf(m_folder));
        m_dialog->tell(file.isEmpty() ? sentence(error) : tr("Backed up: %1").arg(file));
    } else if (file.isEmpty()) {
        emit m_workbench.failed(error);
    }
}

} // namespace feuillet
