#include "ui/shell/publish/SitePublishing.h"

#include <QFileInfo>
#include <QProgressDialog>

namespace feuillet {

namespace {

constexpr int shownAfterMs = 400;

// One signal for each hundredth: the window has other things to do.
bool isWorthTelling(const ExportProgress &progress)
{
    const qsizetype each = std::max<qsizetype>(1, progress.total / 100);
    return progress.done % each == 0 || progress.done == progress.total;
}

} // namespace

SitePublishing::SitePublishing(QObject *parent) : QObject(parent)
{
    connect(this, &SitePublishing::progressed, this, &SitePublishing::showProgress,
            Qt::QueuedConnection);
    connect(this, &SitePublishing::ended, this, &SitePublishing::finish, Qt::QueuedConnection);
}

SitePublishing::~SitePublishing()
{
    m_isCancelled = true;
    if (m_thread.joinable())
        m_thread.join();
}

void SitePublishing::start(const Seat &seat, const QString &folder, QWidget *over)
{
    Q_ASSERT(!isRunning());
    m_folder = folder;
    m_isCancelled = false;
    m_progress = new QProgressDialog(tr("The site is being published…"), tr("Cancel"), 0, 0, over);
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(shownAfterMs);
    m_progress->setValue(0); // starts its clock
    connect(m_progress, &QProgressDialog::canceled, this, [this] { m_isCancelled = true; });
    const auto tell = [this](const ExportProgress &progress) {
        if (isWorthTelling(progress))
            emit progressed(static_cast<int>(progress.done), static_cast<int>(progress.total));
        return !m_isCancelled;
    };
    const QString store = QFileInfo(seat.database.file()).path();
    const auto work = [this, tell, store, person = seat.person, now = seat.now,
                       templates = seat.templates] {
        const auto own = Database::open(store);
        if (own) {
            Seat aside{**own, person, now, SeatId::random(), templates};
            m_result = publishSite(aside, m_folder, tell);
        } else {
            m_result = std::unexpected(own.error());
        }
        emit ended();
    };
    m_thread = std::thread(work);
}

void SitePublishing::showProgress(int done, int total)
{
    if (!m_progress)
        return;
    m_progress->setMaximum(total);
    m_progress->setValue(done);
}

void SitePublishing::finish()
{
    m_thread.join();
    delete m_progress;
    if (m_result)
        emit published(*m_result, m_folder);
    else
        emit failed(m_result.error());
}

} // namespace feuillet
