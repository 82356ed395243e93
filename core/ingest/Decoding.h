#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <optional>

namespace feuillet {

enum class Encoding
{
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows1252,
    Latin1, // read as windows-1252 where it has bytes 80-9F, as WHATWG does: real Latin-1 text has
            // none
    Latin9, // ISO-8859-15
};

// "UTF-8", "latin1", "cp1252", "iso_8859-15"… whatever the case and the dashes.
std::optional<Encoding> encodingNamed(QStringView name);
QString nameOf(Encoding encoding); // "windows-1252"

struct Decoded
{
    QString text; // without byte order mark
    Encoding encoding = Encoding::Utf8;
    bool guessed = false; // nothing said so: tell the user

    bool operator==(const Decoded &) const = default;
};

// Bytes as text. A byte order mark decides, then the encoding that a person named, then strict
// UTF-8, and what is left is guessed to be windows-1252. A person's word stands even against bytes
// that would be good UTF-8; what a file says of itself (an XML or HTML declaration) must not be
// passed here as `named`: wires declare iso-8859-1 over UTF-8 bytes. Undecodable, with the offset
// of the first wrong byte as detail: bytes that the encoding has no character for, cut or lone
// UTF-16 units, and NUL, which no text has. Never a U+FFFD of our own.
Result<Decoded> decode(const QByteArray &bytes, std::optional<Encoding> named = std::nullopt);

} // namespace feuillet
