#pragma once

#include "publish/check/PageChecks.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace feuillet {

// The line below the preview: how many points the page has and what it weighs; opened, the points.
class ChecksList : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksList(QWidget *parent = nullptr);

    void showChecks(const QList<PageCheck> &checks);
    void showRemarks(const QStringList &remarks); // of a checker in the page, beside ours
    // A grey line behind the points, that is none; empty: no line.
    void showNote(const QString &note, const QString &help);
    void showWeight(const PageWeight &weight);

signals:
    void placeAsked(const feuillet::Place &place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void showHead();
    void unfold();
    void fitList();
    void ask(int row);

    QList<PageCheck> m_checks;
    QStringList m_remarks;
    QString m_note;
    QString m_noteHelp;
    PageWeight m_weight;
    QPushButton *m_head;
    QListWidget *m_list;
};

} // namespace feuillet
