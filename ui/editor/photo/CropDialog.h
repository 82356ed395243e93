#pragma once

#include "article/Photo.h"

#include <QDialog>
#include <QImage>

class QBoxLayout;
class QButtonGroup;
class QLabel;

namespace feuillet {

class CropView;

// What of a photo readers see, and the point of it that no page cuts off.
class CropDialog : public QDialog
{
    Q_OBJECT

public:
    CropDialog(const Photo &photo, const QImage &picture, QWidget *parent = nullptr);

    Photo photo() const; // with what was chosen

    static std::optional<Photo> ask(const Photo &photo, const QImage &picture, QWidget *parent);

private:
    void addRatios(QBoxLayout &rows);
    void addButtons(QBoxLayout &rows);
    void chooseRatioOf(const QRect &frame);
    void showAll();
    void tell();

    Photo m_photo;
    CropView *m_view;
    QButtonGroup *m_ratios;
    QLabel *m_told;
};

} // namespace feuillet
