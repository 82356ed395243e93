#pragma once

#include <QByteArray>
#include <QImage>

namespace feuillet::test {

// A picture with detail in it, as a file of this format.
QImage aPicture(QSize size);
QByteArray fileOf(const QImage &image, const char *format);
QByteArray aJpeg(QSize size);

// The JPEG with an EXIF block that carries this orientation (1 to 8) and the words "GPS-SECRET".
QByteArray withExif(const QByteArray &jpeg, char orientation);

// The shortest GIF there is: one white pixel.
QByteArray aGif();

} // namespace feuillet::test
