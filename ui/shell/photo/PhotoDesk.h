#pragma once

#include "desk/Photos.h"
#include "ui/editor/photo/GivenPicture.h"

#include <QCache>
#include <QImage>
#include <QPointer>
#include <QSet>
#include <QThreadPool>

namespace feuillet {

class Questions;
class Sheet;
class Workbench;

// Brings pictures into the article and onto the sheet. They are decoded by the darkroom while the
// window goes on; what arrives for an article that was closed in between is not placed.
class PhotoDesk : public QObject
{
    Q_OBJECT

public:
    PhotoDesk(Workbench &workbench, Sheet &sheet, Questions &questions, QObject *parent,
              Darkroom darkroom = Darkroom());
    ~PhotoDesk() override; // waits for the darkroom

    void take(qsizetype photo, const QList<GivenPicture> &pictures);

signals:
    void placed(qsizetype photo);

private:
    void offerPictures();
    QImage picture(const QByteArray &hash);
    void develop(const QByteArray &hash, const QByteArray &file);
    QByteArray fileOf(qsizetype photo);
    void read(qsizetype photo, const QList<QByteArray> &files);
    struct Arrival
    {
        QByteArray file;
        Result<FoundPhoto> found;
        Photo before; // what was found in the picture that it takes the place of
    };
    void place(ArticleId article, qsizetype photo, const Arrival &arrival);
    void choose(qsizetype photo);
    void frame(qsizetype photo);
    void edit(const Article &next, qsizetype photo);

    Workbench &m_workbench;
    QPointer<Sheet> m_sheet; // the window may take it down first
    Questions &m_questions;
    Darkroom m_darkroom;
    QCache<QByteArray, QImage> m_pictures; // by the hash of their files
    QSet<QByteArray> m_awaited;            // and those that could not be shown
    QThreadPool m_pool;
};

} // namespace feuillet
