#include "ui/preview/PreviewStage.h"

namespace feuillet {

void PreviewStage::setView(QWidget *view)
{
    m_view = view;
    view->setParent(this);
    place();
    view->show();
}

void PreviewStage::setDevice(Device device)
{
    m_device = device;
    place();
}

void PreviewStage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void PreviewStage::place()
{
    if (!m_view)
        return;
    const int widest = widthOf(m_device);
    const int across = widest > 0 ? std::min(widest, width()) : width();
    m_view->setGeometry((width() - across) / 2, 0, across, height());
}

} // namespace feuillet
