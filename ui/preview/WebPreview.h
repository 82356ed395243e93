#pragma once

#include "ui/preview/LockedPage.h"
#include "ui/preview/PageScheme.h"
#include "ui/preview/PreviewView.h"

#include <QPointF>
#include <QWebEngineLoadingInfo>
#include <QWebEngineProfile>

class QWebEngineView;

namespace feuillet {

// One load or one patch is on its way at a time; what comes in meanwhile waits, the newest winning.
class WebPreview : public QObject, public PreviewView
{
    Q_OBJECT

public:
    explicit WebPreview(const PreviewEvents &events);
    ~WebPreview() override;

    QWidget *widget() const override;
    void show(ArticleId article, const Page &page) override;
    void patch(const QList<Patch> &patches) override;
    void setTextScale(double scale) override;
    void evaluate(const QString &script, const Answer &answer) override;
    QStringList refused() const override { return m_refusal.refused(); }

private:
    void load();
    void loaded(const QWebEngineLoadingInfo &info);
    void sendPatches();
    void patched(bool all);
    void dropPatches();
    void settle();
    void recover();

    PreviewEvents m_events;
    PageServer m_server;
    OutsideRefusal m_refusal;
    QWebEngineProfile m_profile; // off the record; outlives the page
    std::unique_ptr<QWebEngineView> m_view;
    LockedPage *m_page; // the view's

    ArticleId m_article;
    QPointF m_place; // where the page is scrolled to after a load
    double m_scale = 1;
    bool m_loading = false;
    bool m_loadAgain = false;
    QList<Patch> m_waiting;
    bool m_patching = false;
    bool m_patched = false; // since the last load
    int m_deaths = 0;       // of the renderer
    quint64 m_turn = 0;     // an answer to a script of an earlier turn comes too late to count
};

} // namespace feuillet
