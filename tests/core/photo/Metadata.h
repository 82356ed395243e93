#pragma once

#include <QByteArray>
#include <QList>

namespace feuillet::test {

// JPEGs with words in them, written by hand as agencies' programs do.

// A segment after the JPEG's first two bytes; a payload over 65,533 bytes is cut into several.
QByteArray withSegment(const QByteArray &jpeg, char marker, const QByteArray &payload);

// IPTC-IIM: record 2 but for the character set, which is 1:90.
struct Dataset
{
    char number;
    QByteArray bytes;
};
QByteArray withIptc(const QByteArray &jpeg, const QList<Dataset> &datasets,
                    const QByteArray &characterSet = {});

// The insides of an rdf:Description with the usual prefixes.
QByteArray withXmp(const QByteArray &jpeg, const QByteArray &properties);
QByteArray xmpPacket(const QByteArray &properties);

} // namespace feuillet::test
