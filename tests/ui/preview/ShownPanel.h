#pragma once

#include "ui/preview/PreviewPanel.h"

#include <QVariant>

namespace feuillet::test {

// Runs the event loop until it holds; false after a minute.
bool waitUntil(const std::function<bool()> &holds);

// A page of the shape that publish writes; the body goes into <main>.
Page aPage(const QString &body);
QString paragraphs(int count);

// The panel on screen, as the window uses it. How often it asked and showed is counted.
class ShownPanel
{
public:
    ShownPanel();

    bool waitForAsking(); // until the module is in
    bool show(const Page &page, ArticleId article = ArticleId(1));
    bool patch(const QList<Patch> &patches);
    QVariant evaluate(const QString &script);
    QString html();        // as the page stands now without its look, no-break spaces as characters
    QObject *page() const; // the engine's, that only the module can name
    qint64 rendererPid() const;

    PreviewPanel panel;
    int asked = 0;
    int shown = 0;
};

} // namespace feuillet::test
