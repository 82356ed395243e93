#pragma once

#include "publish/Page.h"

#include <QHash>
#include <QUrl>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlSchemeHandler>

namespace feuillet {

// feuillet://page/ADDRESS/ and the site's files beside it: the only addresses that a preview
// reaches.
void registerPageScheme(); // once, before the first profile

// Serves the files of one page from memory, by the names that the page gives them. It never looks
// at a disk, so no name can lead anywhere else.
class PageServer : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    // Answers whether its style sheets are those of the page before.
    bool serve(const Page &page);
    QUrl address() const { return m_address; }

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    QUrl m_address;
    QHash<QString, QByteArray> m_files; // by path in the site
    QList<PageFile> m_styles;
};

// Refuses every request but those to PageServer, and remembers what was asked.
class OutsideRefusal : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    void interceptRequest(QWebEngineUrlRequestInfo &request) override;
    QStringList refused() const { return m_refused; }
    void forget() { m_refused.clear(); }

private:
    QStringList m_refused;
};

} // namespace feuillet
