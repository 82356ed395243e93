#include "core/photo/Metadata.h"

namespace feuillet::test {

namespace {

QByteArray bigEndian(qsizetype number, int bytes)
{
    QByteArray written;
    for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8)
        written += static_cast<char>(number >> shift & 255);
    return written;
}

// Over 32,767 bytes the length has a length of its own.
QByteArray dataset(char record, char number, const QByteArray &bytes)
{
    const QByteArray head = QByteArray(1, '\x1c') + record + number;
    return bytes.size() < 0x8000 ? head + bigEndian(bytes.size(), 2) + bytes
                                 : head + "\x80\x04" + bigEndian(bytes.size(), 4) + bytes;
}

} // namespace

QByteArray withSegment(const QByteArray &jpeg, char marker, const QByteArray &payload)
{
    constexpr qsizetype most = 65'533;
    QByteArray segments;
    for (qsizetype at = 0; at < payload.size(); at += most) {
        const QByteArray part = payload.mid(at, most);
        segments += QByteArray(1, '\xff') + marker + bigEndian(part.size() + 2, 2) + part;
    }
    return jpeg.left(2) + segments + jpeg.mid(2);
}

QByteArray withIptc(const QByteArray &jpeg, const QList<Dataset> &datasets,
                    const QByteArray &characterSet)
{
    QByteArray block;
    if (!characterSet.isEmpty())
        block += dataset(1, 90, characterSet);
    for (const Dataset &one : datasets)
        block += dataset(2, one.number, one.bytes);
    const QByteArray resource = QByteArray("8BIM\x04\x04\0\0", 8) + bigEndian(block.size(), 4) +
                                block + QByteArray(block.size() % 2, '\0');
    return withSegment(jpeg, '\xed', QByteArray("Photoshop 3.0\0", 14) + resource);
}

QByteArray xmpPacket(const QByteArray &properties)
{
    return R"(<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
 xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">)" +
           properties + "</rdf:Description></rdf:RDF></x:xmpmeta>";
}

QByteArray withXmp(const QByteArray &jpeg, const QByteArray &properties)
{
    return withSegment(jpeg, '\xe1',
                       QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + xmpPacket(properties));
}

} // namespace feuillet::test
