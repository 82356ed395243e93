#pragma once

#include "photo/FoundPhoto.h"

namespace feuillet {

// The words that a picture's file carries, from XMP, then IPTC-IIM, then EXIF: caption, alternative
// text, creator, provider, credit, rights, place, date, and how it was made. Unread
// (photofault::words) tells that some of them, or all, cannot be read or are more than a photo's
// can be; what can be read is there all the same.
FoundPhoto wordsIn(const QByteArray &file);

// Text of IPTC-IIM: UTF-8 where the envelope says so (ESC % G) or where it can be nothing else,
// windows-1252, which is Latin-1 and the quotes that French needs, otherwise.
QString iptcText(const QByteArray &bytes, const QByteArray &characterSet);

} // namespace feuillet
