#pragma once

#include "desk/safety/Recovery.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace feuillet {

// What was typed and not saved, each beside what is saved: take it up, or set it aside; and what
// was set aside in the last thirty days, to bring it back. Shows values and says what is wanted.
class RecoveryPanel : public QWidget
{
    Q_OBJECT

public:
    // The comparison shows what lookedAt() says; another panel has it.
    explicit RecoveryPanel(QWidget *comparison, QWidget *parent = nullptr);

    void showDrafts(const QList<LeftDraft> &left, const QList<LeftDraft> &discarded);
    bool isEmpty() const { return m_left.isEmpty() && m_discarded.isEmpty(); }

signals:
    void lookedAt(const feuillet::LeftDraft &draft);
    void resumeAsked(feuillet::ArticleId article);
    void discardAsked(feuillet::ArticleId article);
    void bringBackAsked(qint64 sequence);
    void laterAsked();

private:
    QBoxLayout *buttonRow();
    void addRow(const LeftDraft &draft, int row);
    void addHeading(const QString &text);
    void showCurrent();
    const LeftDraft *current() const;

    QList<LeftDraft> m_left;
    QList<LeftDraft> m_discarded;
    QLabel *m_sentence;
    QListWidget *m_list;
    QWidget *m_comparison;
    QPushButton *m_resume;
    QPushButton *m_discard;
    QPushButton *m_bringBack;
};

} // namespace feuillet
