#pragma once

#include "publish/check/PageChecks.h"
#include "ui/preview/PreviewLoader.h"

#include <QWidget>

class QStackedWidget;

namespace feuillet {

class AxeCheck;
class ChecksList;
class EmptyNote;
class PreviewStage;
class PreviewTools;

// The pane that shows the page as it will be published. The web engine comes in when the panel is
// first shown; where it cannot, a sentence stands in its place. While hidden it takes nothing in,
// and it asks for the page each time it comes into view.
class PreviewPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPanel(QWidget *parent = nullptr) : PreviewPanel(previewFolders(), parent) {}
    PreviewPanel(const QStringList &moduleFolders, QWidget *parent);
    ~PreviewPanel() override;

    void setPage(ArticleId article, const Page &page);
    void patch(const QList<Patch> &patches);
    void showChecks(const QList<PageCheck> &checks);

    void reveal(const Spot &spot);
    void follow(const Spot &spot, double within, double height); // as PreviewView
    void scrollTo(double part);

    PreviewView *view() const { return m_view.get(); } // none until it came in
    PreviewTools &tools() const { return *m_tools; }

signals:
    void pageAsked();
    void pageShown(); // what setPage() and patch() brought is on screen
    void clicked(const feuillet::Spot &spot);
    void scrolled(const feuillet::PageScroll &scroll); // by hand
    void placeAsked(const feuillet::Place &place);     // of a check

protected:
    void showEvent(QShowEvent *event) override;

private:
    void bringIn();
    void makeView(PreviewModule &module);
    void showLook();
    void showWeight();
    void checkAccess();
    void stop();
    void tell(const PreviewObstacle &obstacle);
    void showStage(bool shown);
    bool takesIn() const { return m_view && isVisible(); }

    QStringList m_folders;
    PreviewTools *m_tools;
    QStackedWidget *m_stack;
    EmptyNote *m_note;
    PreviewStage *m_stage;
    ChecksList *m_checks;
    AxeCheck *m_axe;
    Page m_page; // for its weight
    std::unique_ptr<PreviewView> m_view;
};

} // namespace feuillet
