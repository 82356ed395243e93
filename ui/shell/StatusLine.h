#pragma once

#include "article/Length.h"
#include "signoff/Stage.h"

#include <QDateTime>
#include <QStatusBar>

class QLabel;

namespace feuillet {

// The line under everything: where the article stands and when it was kept; how long it is.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showStanding(Stage stage, int revision, bool modified, SealState seal);
    void showKept(const QDateTime &at);
    void showLength(const Article &article); // against its order, where there is one
    void showFindings(const QString &state); // how much there is to correct, or why nothing is told
    void showZoom(double factor);            // 1 is 100 %
    void clearAll();

private:
    void compose();

    QLabel *m_left;
    QLabel *m_right;
    QString m_standing;
    QString m_kept;
    QString m_length;
    QString m_findings;
    QString m_zoom;
};

} // namespace feuillet
