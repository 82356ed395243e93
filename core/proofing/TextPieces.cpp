#include "proofing/TextPieces.h"

#include <QIODevice>
#include <QStringDecoder>

namespace feuillet {

static constexpr qint64 pieceBytes = 256 * 1024;

Result<> readPieces(QIODevice &in, const std::function<void(QStringView)> &take,
                    const QByteArray &begun)
{
    QStringDecoder decode(QStringConverter::Utf8);
    const auto isTaken = [&](QByteArrayView bytes) {
        const QString piece = decode(bytes);
        if (!decode.hasError())
            take(piece);
        return !decode.hasError();
    };
    QByteArray bytes(pieceBytes, Qt::Uninitialized);
    bool isText = isTaken(begun);
    while (isText) {
        const qint64 size = in.read(bytes.data(), bytes.size());
        if (size < 0)
            return fail(Fault::Unreadable, in.errorString());
        if (size == 0)
            break;
        isText = isTaken(QByteArrayView(bytes.constData(), size));
    }
    if (!isText)
        return fail(Fault::Undecodable);
    const QString end = decode(QByteArrayView("\n")); // a character may be cut off at the end
    return decode.hasError() ? fail(Fault::Undecodable) : Result<>();
}

} // namespace feuillet
