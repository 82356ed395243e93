#pragma once

#include "desk/Seat.h"
#include "photo/Darkroom.h"
#include "publish/Page.h"

namespace feuillet {

// The bytes of a picture's file; Malformed (photofault::bytes) when they are too many. "-" is the
// standard input.
Result<QByteArray> readPicture(const QString &path);
// Keeps a picture's file that was read, once for all articles: the photo with its image's hash.
Result<FoundPhoto> keepPicture(Seat &seat, const QByteArray &file, const FoundPhoto &found);
// Reads it first, and waits for that. Errors as of Darkroom::read().
Result<FoundPhoto> keepPicture(Seat &seat, const QByteArray &file,
                               const Darkroom &darkroom = Darkroom());
Result<QByteArray> pictureOf(Seat &seat, const QByteArray &hash);

// The article with the picture in this photo's place, or as a new photo after the last: what was
// found in its file fills the words that nobody wrote. The words that came with the picture before,
// as they were found in its file, go with it.
Article withPictureAt(const Article &article, qsizetype place, const Photo &found,
                      const Photo &before = {});
// What to tell where that left a caption or a credit which somebody wrote for another picture.
std::optional<Error> keptWords(const Article &before, const Article &after, qsizetype place);

// The pictures of the store, as a page asks for them. Those of the photos are made ahead, in
// parallel; one that was made is remembered for a while. Valid as long as the database.
PhotoLookup photosOf(Database &database, const QList<Photo> &ahead = {},
                     const Darkroom &darkroom = Darkroom());

} // namespace feuillet
