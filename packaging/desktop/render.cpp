// render DRAWING.svg PIXELS PICTURE.png: the drawing in a square, as the icon themes want it.
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char *argv[])
{
    if (argc != 4)
        return 2;
    const int pixels = QByteArray(argv[2]).toInt();
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    QImage picture(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawing.render(&painter);
    painter.end();
    const bool done = drawing.isValid() && picture.save(QString::fromLocal8Bit(argv[3]), "PNG");
    if (!done)
        std::fprintf(stderr, "%s cannot be rendered\n", argv[1]);
    return done ? 0 : 1;
}
