#pragma once

#include "article/Photo.h"
#include "ui/editor/FieldEdit.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace feuillet {

// One photo on the sheet: the picture, or where it is missing, and its three texts.
class PhotoSlip : public QFrame
{
    Q_OBJECT

public:
    PhotoSlip(qsizetype photo, QWidget *parent = nullptr);

    void show(const Photo &photo, const QImage &picture);
    const QList<FieldEdit *> &fields() const { return m_fields; }
    void setFonts(const QFont &copy);
    void lockPicture(bool locked); // its texts have locks of their own

signals:
    void pictureAsked(qsizetype photo);
    void removeAsked(qsizetype photo);

private:
    qsizetype m_photo;
    QLabel *m_picture;
    QLabel *m_fault; // what is wrong with the words, kept visible
    QPushButton *m_choose;
    QPushButton *m_remove;
    QList<FieldEdit *> m_fields;
    QByteArray m_shown;
};

} // namespace feuillet
