#pragma once

#include "ui/help/HelpPage.h"

#include <QDialog>

class QBoxLayout;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace feuillet {

class HelpBrowser;

// The manual beside the work: contents that a search narrows down, and the page. Everything is at
// hand by keyboard: Ctrl+F, the arrows, Alt+Left and Alt+Right, Escape.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(const QList<HelpPage> &pages, QWidget *parent = nullptr);

    // Brings the window to the front on the page; without an id where it was, at first on the
    // first.
    void open(const QString &page);

private:
    QWidget *contents();
    QBoxLayout *toolRow();
    void fillContents();
    void search(const QString &query);
    void openItem(QTreeWidgetItem *item);
    void showPlace();

    QList<HelpPage> m_pages;
    QLineEdit *m_search;
    QTreeWidget *m_contents;
    HelpBrowser *m_browser;
};

} // namespace feuillet
