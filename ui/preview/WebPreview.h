#pragma once

#include "ui/preview/LockedPage.h"
#include "ui/preview/PageScheme.h"
#include "ui/preview/PreviewView.h"
#include "ui/preview/Restarts.h"

#include <QElapsedTimer>
#include <QPointF>
#include <QTimer>
#include <QWebEngineLoadingInfo>
#include <QWebEngineProfile>

class QWebEngineView;

namespace feuillet {

// One load or one change is on its way at a time; what comes in meanwhile waits, the newest
// winning.
class WebPreview : public QObject, public PreviewView
{
    Q_OBJECT

public:
    explicit WebPreview(const PreviewEvents &events);
    ~WebPreview() override;

    QWidget *widget() const override;
    void show(ArticleId article, const Page &page) override;
    void patch(const QList<Patch> &patches) override;
    void setLook(const PreviewLook &look) override;
    void setSpots(const QStringList &selectors) override { m_spots = selectors; }
    void reveal(const Spot &spot) override;
    void follow(const Spot &spot, double within, double height) override;
    void scrollTo(double part) override;
    void evaluate(const QString &script, const Answer &answer) override;
    QStringList refused() const override { return m_refusal.refused(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reload(bool stay);
    void load();
    void loaded(const QWebEngineLoadingInfo &info);
    void sendChange();
    void changed(bool wasPage, bool done);
    void dropChanges();
    void settle();
    void recover();
    void fit();
    void clickedAt(const QPointF &position);
    void moved(); // scrolled, by whomever
    void tellScroll();

    PreviewEvents m_events;
    PageServer m_server;
    OutsideRefusal m_refusal;
    QWebEngineProfile m_profile; // off the record; outlives the page
    std::unique_ptr<QWebEngineView> m_view;
    LockedPage *m_page; // the view's

    ArticleId m_article;
    PreviewLook m_look;
    QStringList m_spots;
    QPointF m_place;      // where the page is scrolled to after a load
    QPointF m_pressed;    // where the mouse went down
    qint64 m_handAt = -1; // on the clock: when the user last scrolled, unless we did since
    QTimer m_breaks;      // sheets are counted anew once the changes rest
    bool m_askingScroll = false;
    bool m_scrolledAgain = false; // since it was asked
    bool m_loading = false;
    bool m_loadAgain = false;
    bool m_isLoaded = false;
    std::optional<QByteArray> m_fresh; // a page of the article that is in the view
    QList<Patch> m_waiting;            // to be made after it
    bool m_changing = false;
    bool m_changed = false; // since the last load
    QElapsedTimer m_clock;
    Restarts m_restarts;
    int m_life = 0;     // of the renderer: they are counted
    quint64 m_turn = 0; // an answer to a script of an earlier turn comes too late to count
};

} // namespace feuillet
