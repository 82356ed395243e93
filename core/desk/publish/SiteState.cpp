#include "desk/publish/SiteState.h"

#include <QDataStream>

namespace feuillet {

namespace {
constexpr quint32 stateVersion = 1;
}

// Found by their arguments, which are of this namespace, and not by a nameless one's.
static QDataStream &operator<<(QDataStream &stream, ArticleId id)
{
    return stream << id.value();
}

static QDataStream &operator>>(QDataStream &stream, ArticleId &id)
{
    quint64 value = 0;
    stream >> value;
    id = ArticleId(value);
    return stream;
}

static QDataStream &operator<<(QDataStream &stream, const ChainHead &head)
{
    return stream << head.seq << head.hash;
}

static QDataStream &operator>>(QDataStream &stream, ChainHead &head)
{
    return stream >> head.seq >> head.hash;
}

static QDataStream &operator<<(QDataStream &stream, const SiteFile &file)
{
    return stream << file.path << file.size << file.sha256 << file.article << file.revision
                  << file.seal;
}

static QDataStream &operator>>(QDataStream &stream, SiteFile &file)
{
    return stream >> file.path >> file.size >> file.sha256 >> file.article >> file.revision >>
           file.seal;
}

static QDataStream &operator<<(QDataStream &stream, const PlacedFile &file)
{
    return stream << file.file << file.mark;
}

static QDataStream &operator>>(QDataStream &stream, PlacedFile &file)
{
    return stream >> file.file >> file.mark;
}

static QDataStream &operator<<(QDataStream &stream, const PlacedStory &story)
{
    return stream << story.id << story.story << story.rests << story.files;
}

static QDataStream &operator>>(QDataStream &stream, PlacedStory &story)
{
    return stream >> story.id >> story.story >> story.rests >> story.files;
}

QByteArray toBytes(const SiteState &state)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QDataStream::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << stateVersion << state.mark << state.whole << state.seen << state.stories
           << state.others << state.waiting;
    return bytes;
}

std::optional<SiteState> siteStateFrom(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setByteOrder(QDataStream::LittleEndian);
    quint32 version = 0;
    stream >> version;
    if (version != stateVersion)
        return std::nullopt;
    SiteState state;
    stream >> state.mark >> state.whole >> state.seen >> state.stories >> state.others >>
        state.waiting;
    if (stream.status() != QDataStream::Ok)
        return std::nullopt;
    return state;
}

} // namespace feuillet
