#pragma once

#include "desk/Seat.h"

namespace feuillet {

// "*.feuillet": one article with its photos as a file to mail or keep. A ZIP that begins with
// "mimetype" (stored, as EPUB and OpenDocument do), then article.json (toBytes(): desk fields too)
// and photos/SHA-256.EXT. Opening, saving and mailing it loses nothing; history, notes and seals
// stay with the desk.
inline constexpr auto articleFileType = "application/vnd.feuillet.article+zip";

// The newest revision, signed or not. The same revision gives the same bytes.
Result<QByteArray> articleFile(Seat &seat, ArticleId id);

// By its first bytes, whatever its name.
bool isArticleFile(const QByteArray &bytes);

// Keeps the article as a first revision by the seat's person, and its photos. Malformed when it is
// none, lacks a photo, or holds one that is not what it says.
Result<ArticleId> receiveArticleFile(Seat &seat, const QByteArray &file);

} // namespace feuillet
