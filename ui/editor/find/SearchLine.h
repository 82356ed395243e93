#pragma once

#include <QLineEdit>

namespace feuillet {

// A line for words to look for. Up and Down bring back what was looked for before. Undo is left to
// the sheet, whose text the search may have changed; the no-break space is its own.
class SearchLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchLine(QWidget *parent = nullptr);

    void remember(); // what it says now

signals:
    void entered(bool backwards); // Enter, or with Shift

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void recall(int older);

    QStringList m_past; // the last first
    int m_recalled = -1;
    QString m_typed; // before anything was recalled
};

} // namespace feuillet
