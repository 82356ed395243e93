#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QPointF>
#include <QRect>
#include <QSize>
#include <QString>

namespace feuillet {

// IPTC digital source type, as far as a reader must be told.
enum class DigitalSource
{
    Unstated,
    Camera,
    Composite,
    TrainedModel, // made by a machine
};

// A picture and its words. Caption, credit and alternative text are three fields and stay three.
// A wire names pictures that it does not bring: then image is empty and the words wait for it.
struct Photo
{
    QByteArray image{}; // SHA-256 of the file's bytes, raw; empty while the picture is missing
    QSize size{};       // in pixels, as shown (orientation applied)
    QString caption{};
    QString altText{};
    QString creator{};    // photographer
    QString provider{};   // agency
    QString creditLine{}; // as printed; creditFor() builds it from the two above
    QString rights{};
    QString place{};
    QDate dateTaken{};
    DigitalSource digitalSource = DigitalSource::Unstated;
    QPointF focus{0.5, 0.5}; // what a page must keep in sight, in parts of width and height
    // What readers are shown of it, in pixels; null: all. Pixels, for it is a cut of this very
    // picture: whole numbers are the same everywhere, under a seal and in a file.
    QRect crop{};

    bool operator==(const Photo &) const = default;
};

QString creditFor(const QString &creator, const QString &provider);

// Slots of a credit that were left empty by the sender, as in "- - AGENCY / Name/AFP" or "© ".
bool hasEmptyCreditSlots(QStringView credit);

// The day of a photo as a desk writes it, "18/11/2025", and as it may be typed: that, with dots, as
// ISO has it, or "18 novembre 2025". Invalid for what is no day.
QString takenText(QDate day);
QDate takenIn(const QString &words);

// The photo with what was found in its picture's file, where nobody wrote anything yet.
Photo withPrefilled(Photo photo, const Photo &found);
// The same with that picture in it; crop and focus were of the picture before.
Photo withPicture(Photo photo, const Photo &found);

} // namespace feuillet
