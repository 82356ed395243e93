#pragma once

#include "ui/signoff/PastStep.h"

#include <QDialog>
#include <QList>

class QBoxLayout;
class QPrinter;
class QTextDocument;
class QTextEdit;

namespace feuillet {

// Sets the story of an article on a page: day by day, a line each, notes set in.
void writeHistory(QTextDocument &page, const QString &title, const QList<PastStep> &history);

// The whole story of an article, to read and to print.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    // history: oldest first
    HistoryDialog(const QString &title, const QList<PastStep> &history, QWidget *parent = nullptr);

    void print(QPrinter &printer) const;

signals:
    void printAsked();

private:
    void addButtons(QBoxLayout &rows);

    QTextEdit *m_page;
};

} // namespace feuillet
