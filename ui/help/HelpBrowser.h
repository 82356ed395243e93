#pragma once

#include "ui/help/HelpPage.h"

#include <QTextBrowser>

namespace feuillet {

// Shows pages of the manual in the colours of the window; links lead from page to page.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    HelpBrowser(QList<HelpPage> pages, QWidget *parent);

    // Scrolls to the section; an empty anchor is the top of the page.
    void open(const QString &page, const QString &anchor);
    QString page() const; // the id of what is shown
    // Marks the words in the page that is shown, accents and case apart; none when empty.
    void mark(const QString &query);

protected:
    QVariant loadResource(int type, const QUrl &url) override;
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();

    QList<HelpPage> m_pages;
    QString m_query;
};

} // namespace feuillet
