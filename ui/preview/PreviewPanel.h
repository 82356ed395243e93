#pragma once

#include "ui/preview/PreviewLoader.h"

#include <QWidget>

class QStackedLayout;

namespace feuillet {

class EmptyNote;

// The pane that shows the page as it will be published. The web engine comes in when the panel is
// first shown; where it cannot, a sentence stands in its place. While hidden it takes nothing in,
// and it asks for the page each time it comes into view.
class PreviewPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPanel(QWidget *parent = nullptr) : PreviewPanel(previewFolders(), parent) {}
    PreviewPanel(const QStringList &moduleFolders, QWidget *parent);

    void setPage(ArticleId article, const Page &page);
    void patch(const QList<Patch> &patches);
    void setTextScale(double scale);

    PreviewView *view() const { return m_view.get(); } // none until it came in

signals:
    void pageAsked();
    void pageShown(); // what setPage() and patch() brought is on screen

protected:
    void showEvent(QShowEvent *event) override;

private:
    void bringIn();
    void makeView(PreviewModule &module);
    void stop();
    void tell(const PreviewObstacle &obstacle);
    bool takesIn() const { return m_view && isVisible(); }

    QStringList m_folders;
    double m_scale = 1;
    QStackedLayout *m_stack;
    EmptyNote *m_note;
    std::unique_ptr<PreviewView> m_view;
};

} // namespace feuillet
