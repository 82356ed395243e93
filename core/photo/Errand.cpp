#include "photo/Errand.h"

#include <QIODevice>

namespace feuillet {

namespace {

// Enumerations come as numbers; one that is none of theirs makes the answer corrupt.
template <typename Kind>
Kind kindIn(QDataStream &stream, Kind last)
{
    quint8 number = 0;
    stream >> number;
    if (number <= static_cast<quint8>(last))
        return static_cast<Kind>(number);
    stream.setStatus(QDataStream::ReadCorruptData);
    return Kind();
}

constexpr QString Photo::*photoWords[] = {&Photo::caption,   &Photo::altText, &Photo::creator,
                                          &Photo::provider,  &Photo::rights,  &Photo::place,
                                          &Photo::creditLine};

} // namespace

QByteArray toBytes(const Errand &errand)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODeviceBase::WriteOnly);
    stream << static_cast<quint8>(errand.kind) << errand.part << errand.widths;
    return bytes + errand.file;
}

Result<Errand> errandIn(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    Errand errand;
    errand.kind = kindIn(stream, ErrandKind::Pixels);
    stream >> errand.part >> errand.widths;
    if (stream.status() != QDataStream::Ok || stream.device()->pos() > bytes.size())
        return fail(Fault::Malformed, QStringLiteral("errand"));
    const qsizetype head = stream.device()->pos();
    errand.file = QByteArray::fromRawData(bytes.constData() + head, bytes.size() - head);
    return errand;
}

QDataStream &operator<<(QDataStream &stream, const Error &error)
{
    return stream << static_cast<quint8>(error.fault) << error.detail;
}

QDataStream &operator>>(QDataStream &stream, Error &error)
{
    error.fault = kindIn(stream, Fault::Unanswered);
    return stream >> error.detail;
}

QDataStream &operator<<(QDataStream &stream, const FoundPhoto &found)
{
    stream << found.photo.size << found.photo.dateTaken
           << static_cast<quint8>(found.photo.digitalSource);
    for (const auto words : photoWords)
        stream << found.photo.*words;
    stream << found.unread.has_value();
    return found.unread ? stream << *found.unread : stream;
}

QDataStream &operator>>(QDataStream &stream, FoundPhoto &found)
{
    stream >> found.photo.size >> found.photo.dateTaken;
    found.photo.digitalSource = kindIn(stream, DigitalSource::TrainedModel);
    for (const auto words : photoWords)
        stream >> found.photo.*words;
    bool isUnread = false;
    stream >> isUnread;
    return isUnread ? stream >> found.unread.emplace() : stream;
}

QDataStream &operator<<(QDataStream &stream, const Rendition &rendition)
{
    return stream << rendition.size << rendition.jpeg;
}

QDataStream &operator>>(QDataStream &stream, Rendition &rendition)
{
    return stream >> rendition.size >> rendition.jpeg;
}

QDataStream &operator<<(QDataStream &stream, const Pixels &pixels)
{
    return stream << pixels.size << pixels.bytes;
}

QDataStream &operator>>(QDataStream &stream, Pixels &pixels)
{
    return stream >> pixels.size >> pixels.bytes;
}

} // namespace feuillet
