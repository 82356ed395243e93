#include "desk/Photos.h"

#include "photo/ReadPhoto.h"
#include "store/ImageStore.h"

namespace feuillet {

Result<KeptPicture> keepPicture(Seat &seat, const QByteArray &file)
{
    const auto photo = readPhoto(file);
    if (!photo)
        return std::unexpected(photo.error());
    const auto hash = ImageStore(seat.database).add(file, photo->size);
    if (!hash)
        return std::unexpected(hash.error());
    return KeptPicture{*hash, photo->size};
}

Result<QByteArray> pictureOf(Seat &seat, const QByteArray &hash)
{
    return ImageStore(seat.database).bytes(hash);
}

} // namespace feuillet
