#pragma once

#include "desk/safety/Backups.h"

#include <QDialog>

class QBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace feuillet {

// The backups of the desk: when the last was made, one more, or back to one of them. Restoring is
// asked twice, for it concerns everybody's texts.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BackupsDialog(QWidget *parent = nullptr);

    void showBackups(const QList<Backup> &latestFirst);
    void tell(const QString &sentence); // what went wrong, or what was done
    void setBusy(bool busy);            // one is being made
    void offerRestoringOnly();          // the desk cannot be opened

signals:
    void backUpAsked();
    void restoreAsked(const QString &file);

private:
    QBoxLayout *buttonRow();
    void askTwice();
    void forgetQuestion();
    const Backup *current() const;

    QList<Backup> m_backups;
    QLabel *m_sentence;
    QListWidget *m_list;
    QPushButton *m_backUp;
    QPushButton *m_restore;
    bool m_asked = false; // once: the next click restores
};

} // namespace feuillet
