#pragma once

#include "article/Photo.h"
#include "ui/editor/FieldEdit.h"
#include "ui/editor/photo/GivenPicture.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace feuillet {

class PhotoOrigin;

// One photo on the sheet: the picture as it is cropped, or where it is missing, its three texts,
// and what is known of it. A picture that is dropped on it takes the place of its own.
class PhotoSlip : public QFrame
{
    Q_OBJECT

public:
    PhotoSlip(qsizetype photo, QWidget *parent = nullptr);

    void show(const Photo &photo, const QImage &picture);
    const QList<FieldEdit *> &fields() const { return m_fields; }
    void lockPicture(bool locked); // its texts have locks of their own
    void reveal(const Place &place);

signals:
    void pictureAsked(qsizetype photo);
    void framingAsked(qsizetype photo);
    void removeAsked(qsizetype photo);
    void creditAsked(qsizetype photo, const QString &credit);
    void picturesGiven(qsizetype photo, const QList<feuillet::GivenPicture> &pictures);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addFields(QGridLayout &grid);
    void addButtons(QGridLayout &grid, int row);
    void showPicture(const Photo &photo, const QImage &picture);
    void showFaults(const Photo &photo);

    qsizetype m_photo;
    QLabel *m_picture;
    QLabel *m_fault;       // what is wrong with the words, kept visible
    QLabel *m_facts;       // size, place, date, rights
    QPushButton *m_credit; // puts the standard form in place of one with empty slots
    PhotoOrigin *m_origin;
    QPushButton *m_choose;
    QPushButton *m_framing;
    QPushButton *m_remove;
    QList<FieldEdit *> m_fields;
    Photo m_shown; // as the picture shows it
    bool m_hasPicture = false;
    bool m_isLocked = false;
};

} // namespace feuillet
