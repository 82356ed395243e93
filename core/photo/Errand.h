#pragma once

#include "article/Rendition.h"
#include "photo/FoundPhoto.h"
#include "photo/Pixels.h"

#include <QDataStream>
#include <QList>
#include <QRect>

namespace feuillet {

// What a program asks its helper to do with a picture, and how the two write it down. They are
// always of one version. What the helper answers is not trusted.
enum class ErrandKind : quint8
{
    Read,     // -> FoundPhoto
    Variants, // -> QList<Rendition>
    Pixels,   // -> Pixels
};

struct Errand
{
    ErrandKind kind = ErrandKind::Read;
    QRect part{};
    QList<int> widths{};
    QByteArray file{};
};

QByteArray toBytes(const Errand &errand);
// The file stays where it is: the bytes must outlive the errand.
Result<Errand> errandIn(const QByteArray &bytes);

QDataStream &operator<<(QDataStream &stream, const Error &error);
QDataStream &operator>>(QDataStream &stream, Error &error);
QDataStream &operator<<(QDataStream &stream, const FoundPhoto &found);
QDataStream &operator>>(QDataStream &stream, FoundPhoto &found);
QDataStream &operator<<(QDataStream &stream, const Rendition &rendition);
QDataStream &operator>>(QDataStream &stream, Rendition &rendition);
QDataStream &operator<<(QDataStream &stream, const Pixels &pixels);
QDataStream &operator>>(QDataStream &stream, Pixels &pixels);

template <typename T>
QByteArray answerOf(const Result<T> &result)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODeviceBase::WriteOnly);
    stream << result.has_value();
    if (result)
        stream << *result;
    else
        stream << result.error();
    return bytes;
}

// Nothing when the bytes are no answer.
template <typename T>
std::optional<Result<T>> answerIn(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    bool isDone = false;
    stream >> isDone;
    Result<T> answer;
    if (isDone) {
        stream >> *answer;
    } else {
        Error error{Fault::Unanswered, {}};
        stream >> error;
        answer = std::unexpected(error);
    }
    return stream.status() == QDataStream::Ok && stream.atEnd() ? std::optional(answer)
                                                                : std::nullopt;
}

} // namespace feuillet
