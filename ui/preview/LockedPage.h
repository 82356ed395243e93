#pragma once

#include <QUrl>
#include <QWebEnginePage>

namespace feuillet {

// Every lock of the web engine, shut: a page can be looked at, and that is all. No script of its
// own, no way to another address, no window, dialog, download, permission, cookie, cache or plugin.
void lockProfile(QWebEngineProfile &profile);

class LockedPage : public QWebEnginePage
{
    Q_OBJECT

public:
    LockedPage(QWebEngineProfile *profile, QObject *parent);

    void open(const QUrl &address);
    QUrl address() const { return m_address; }

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType) override { return nullptr; }
    QStringList chooseFiles(FileSelectionMode, const QStringList &, const QStringList &) override
    {
        return {};
    }
    void javaScriptAlert(const QUrl &, const QString &) override {}
    bool javaScriptConfirm(const QUrl &, const QString &) override { return false; }
    bool javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *) override
    {
        return false;
    }
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int,
                                  const QString &) override
    {
    }

private:
    QUrl m_address; // the only one to go to
};

} // namespace feuillet
