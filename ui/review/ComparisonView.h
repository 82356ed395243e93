#pragma once

#include "ui/review/ComparisonDocument.h"

#include <QTextBrowser>

namespace feuillet {

// Two texts as one: what was removed struck out, what was added underlined, what did not change
// folded; or side by side.
class ComparisonView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    using QTextBrowser::show;
    // before, after: what the two are called
    void show(const Comparison &comparison, const QString &before, const QString &after);
    void setComparisonLayout(ComparisonLayout layout);
    void setShowsAll(bool showsAll);

    const QList<ShownDifference> &differences() const { return m_differences; }
    qsizetype current() const { return m_current; } // -1: none
    void step(int direction); // to the next (+1) or the one before (-1), round at the ends

signals:
    void stepped();

protected:
    void changeEvent(QEvent *event) override;
    // Qt's own turns no-break spaces into plain ones.
    QMimeData *createMimeDataFromSelection() const override;

private:
    void open(const QUrl &fold);
    void write();
    void showCurrent();

    Comparison m_comparison;
    ComparisonLook m_look;
    QList<ShownDifference> m_differences;
    qsizetype m_current = -1;
};

} // namespace feuillet
