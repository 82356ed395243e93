#include "ui/editor/photo/GivenPicture.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// By its name alone, to tell a picture from a wire; what it is, its bytes say later.
bool isNamedAsPicture(const QUrl &address)
{
    static const QStringList endings{u"jpg"_s, u"jpeg"_s, u"png"_s, u"webp"_s, u"gif"_s};
    return address.isLocalFile() &&
           endings.contains(QFileInfo(address.toLocalFile()).suffix().toLower());
}

// The best that another program offers.
QString pictureFormat(const QMimeData &given)
{
    if (!given.hasText())
        for (const QString &format :
             {u"image/jpeg"_s, u"image/webp"_s, u"image/png"_s, u"image/gif"_s})
            if (given.hasFormat(format))
                return format;
    return {};
}

} // namespace

bool holdsPictures(const QMimeData &given)
{
    return std::ranges::any_of(given.urls(), isNamedAsPicture) ||
           (given.urls().isEmpty() && !pictureFormat(given).isEmpty());
}

QList<GivenPicture> picturesIn(const QMimeData &given)
{
    QList<GivenPicture> pictures;
    for (const QUrl &address : given.urls())
        if (isNamedAsPicture(address))
            pictures.append({address.toLocalFile(), {}});
    const QString format = given.urls().isEmpty() ? pictureFormat(given) : QString();
    if (!format.isEmpty())
        pictures.append({{}, given.data(format)});
    return pictures;
}

} // namespace feuillet
