#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

class QMimeData;

namespace feuillet {

// A picture that was dropped or pasted: a file, or its bytes as another program gave them. Nothing
// of it is decoded or opened here.
struct GivenPicture
{
    QString file;
    QByteArray bytes;

    bool operator==(const GivenPicture &) const = default;
};

// None where there is text: programs that copy words give a drawing of them along.
bool holdsPictures(const QMimeData &given);
QList<GivenPicture> picturesIn(const QMimeData &given);

} // namespace feuillet
