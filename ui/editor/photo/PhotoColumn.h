#pragma once

#include "article/Photo.h"
#include "article/Place.h"
#include "ui/editor/photo/GivenPicture.h"

#include <QImage>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace feuillet {

class FieldEdit;
class PhotoSlip;

// The photos of the sheet, one slip below the other.
class PhotoColumn : public QWidget
{
    Q_OBJECT

public:
    using Pictures = std::function<QImage(const QByteArray &hash)>;
    using Adopt = std::function<void(FieldEdit *)>; // a new field joins the sheet

    PhotoColumn(Adopt adopt, QWidget *parent);

    void setPictures(Pictures pictures) { m_pictures = std::move(pictures); }
    void show(const QList<Photo> &photos);
    void lockPictures(bool locked);
    QList<FieldEdit *> fields() const;
    void reveal(const Place &place); // a text that may lie folded away

signals:
    void pictureAsked(qsizetype photo);
    void framingAsked(qsizetype photo);
    void removeAsked(qsizetype photo);
    void creditAsked(qsizetype photo, const QString &credit); // in place of the one there is
    void picturesGiven(qsizetype photo, const QList<feuillet::GivenPicture> &pictures);

private:
    void add();
    void takeAway();

    Adopt m_adopt;
    Pictures m_pictures;
    QVBoxLayout *m_column;
    QList<PhotoSlip *> m_slips;
    bool m_isLocked = false;
};

} // namespace feuillet
