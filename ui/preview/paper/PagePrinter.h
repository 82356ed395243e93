#pragma once

#include "ui/preview/LockedPage.h"
#include "ui/preview/PageScheme.h"
#include "ui/preview/PreviewView.h"

#include <QTimer>
#include <QWebEngineLoadingInfo>
#include <QWebEngineProfile>

class QWebEngineView;

namespace feuillet {

// One page, rendered for paper out of sight, and printed once. Deletes itself then.
class PagePrinter : public QObject
{
    Q_OBJECT

public:
    using Job = std::function<void(PagePrinter &)>;
    PagePrinter(const Page &page, const Job &job, const std::function<void()> &failed);
    ~PagePrinter() override;

    QWebEngineView &view() { return *m_view; }
    void finish(); // the job is done

private:
    void loaded(const QWebEngineLoadingInfo &info);
    void lookForPictures();
    void begin();
    void giveUp();

    PageServer m_server;
    OutsideRefusal m_refusal;
    QWebEngineProfile m_profile; // outlives the page
    std::unique_ptr<QWebEngineView> m_view;
    LockedPage *m_page; // the view's
    Job m_job;
    std::function<void()> m_failed;
    QTimer m_patience;
};

} // namespace feuillet
