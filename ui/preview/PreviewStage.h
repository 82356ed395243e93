#pragma once

#include "ui/preview/PreviewTools.h"

#include <QPointer>
#include <QWidget>

namespace feuillet {

// Where the page stands: no wider than the device that it is looked at on, in the middle.
class PreviewStage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setView(QWidget *view);
    void setDevice(Device device);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QPointer<QWidget> m_view; // of who made it
    Device m_device = Device::Phone;
};

} // namespace feuillet
