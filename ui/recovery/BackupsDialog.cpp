#include "ui/recovery/BackupsDialog.h"

#include "ui/widgets/Labels.h"
#include "ui/widgets/PaperStyle.h"
#include "ui/widgets/Theme.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

QString momentText(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), BackupsDialog::tr("dddd d MMMM, HH:mm"));
}

QString kindText(Backup::Kind kind)
{
    switch (kind) {
    case Backup::Kind::Asked:
        return BackupsDialog::tr("asked for");
    case Backup::Kind::Daily:
        return BackupsDialog::tr("of the day");
    case Backup::Kind::BeforeUpdate:
        return BackupsDialog::tr("before an update of Feuillet");
    case Backup::Kind::BeforeRestore:
        return BackupsDialog::tr("before a restoration");
    }
    Q_UNREACHABLE();
}

QString rowText(const Backup &backup)
{
    return u"%1, %2 (%3)"_s.arg(momentText(backup.at), kindText(backup.kind),
                                QLocale().formattedDataSize(QFileInfo(backup.file).size()));
}

QString lastText(const QList<Backup> &latestFirst)
{
    if (latestFirst.isEmpty())
        return BackupsDialog::tr("There is no backup of this desk yet.");
    return BackupsDialog::tr("Last backup: %1. One is made each day, and checked; the older ones "
                             "are thinned out.")
        .arg(momentText(latestFirst.first().at));
}

} // namespace

BackupsDialog::BackupsDialog(QWidget *parent)
    : QDialog(parent), m_sentence(plainLabel({}, this)), m_list(new QListWidget(this)),
      m_backUp(new QPushButton(tr("&Back up now"), this)),
      m_restore(new QPushButton(tr("&Restore…"), this))
{
    setWindowTitle(tr("Backups"));
    setObjectName(u"backups"_s);
    resize(560, 420);
    m_sentence->setObjectName(u"sentence"_s);
    m_list->setObjectName(u"backupList"_s);
    m_list->setAccessibleName(tr("Backups of the desk"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(wideSpace, wideSpace, wideSpace, wideSpace);
    column->setSpacing(space);
    column->addWidget(m_sentence);
    column->addWidget(m_list, 1);
    column->addLayout(buttonRow());
    connect(m_list, &QListWidget::currentRowChanged, this, &BackupsDialog::forgetQuestion);
}

QBoxLayout *BackupsDialog::buttonRow()
{
    m_backUp->setObjectName(u"backUp"_s);
    m_restore->setObjectName(u"restore"_s);
    makePrimary(m_backUp);
    auto *close = new QPushButton(tr("&Close"), this);
    connect(m_backUp, &QPushButton::clicked, this, &BackupsDialog::backUpAsked);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::askTwice);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(m_backUp);
    row->addWidget(m_restore);
    row->addStretch(1);
    row->addWidget(close);
    return row;
}

void BackupsDialog::showBackups(const QList<Backup> &latestFirst)
{
    m_backups = latestFirst;
    m_list->clear();
    for (const Backup &backup : latestFirst)
        m_list->addItem(rowText(backup));
    m_list->setCurrentRow(0);
    m_restore->setEnabled(!latestFirst.isEmpty());
    m_sentence->setText(lastText(latestFirst));
}

void BackupsDialog::tell(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void BackupsDialog::setBusy(bool busy)
{
    m_backUp->setEnabled(!busy);
    if (busy)
        tell(tr("The desk is being copied. You can go on writing."));
}

void BackupsDialog::offerRestoringOnly()
{
    m_backUp->hide();
    makePrimary(m_restore);
}

const Backup *BackupsDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_backups.size() ? &m_backups[row] : nullptr;
}

void BackupsDialog::askTwice()
{
    const Backup *backup = current();
    if (!backup)
        return;
    if (m_asked) {
        emit restoreAsked(backup->file);
        return;
    }
    m_asked = true;
    m_restore->setText(tr("&Restore this one"));
    tell(tr("The whole desk goes back to %1, for everybody who works on it. What it is now is "
            "kept as a backup. Feuillet closes and opens again.")
             .arg(momentText(backup->at)));
}

void BackupsDialog::forgetQuestion()
{
    if (!m_asked)
        return;
    m_asked = false;
    m_restore->setText(tr("&Restore…"));
    m_sentence->setText(lastText(m_backups));
}

} // namespace feuillet
