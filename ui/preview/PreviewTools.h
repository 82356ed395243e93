#pragma once

#include "ui/preview/PreviewView.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QToolButton;

namespace feuillet {

enum class Device
{
    Phone,
    Tablet,
    Desktop,
    Paper,
};

// The widest that the page is drawn, in pixels; 0: as wide as there is room.
int widthOf(Device device);

// The row above the preview: on what the page is looked at, light or dark, how large its text is.
class PreviewTools : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewTools(QWidget *parent = nullptr);

    Device device() const { return m_device; }
    PreviewLook look() const;
    void choose(Device device);
    void setDark(bool dark);
    void stepTextSize(int by); // of the page's own sizes: one up or down

signals:
    void changed();

private:
    QToolButton *addDevice(Device device);
    QToolButton *addButton(const QString &name);
    void showChoice();

    Device m_device = Device::Phone;
    int m_size;
    QButtonGroup *m_devices;
    QToolButton *m_dark;
    QToolButton *m_smaller;
    QLabel *m_percent;
    QToolButton *m_larger;
};

} // namespace feuillet
