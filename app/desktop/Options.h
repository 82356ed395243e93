#pragma once

#include <QSize>
#include <QStringList>

#include <expected>

class QCoreApplication;

namespace feuillet {

// What the window was started with.
struct Options
{
    QString dataFolder;
    QString person;
    QString theme;   // light, dark or empty
    QString picture; // write a picture of the window to this file, and end
    QSize pictureSize;
    QString tab; // corrections, preview, review
    QStringList wires;
    bool report = false; // write what helps to find a fault, and end
};

// What --lang says; asked before all else, for the help and what is wrong are told in it. Empty if
// it is not there.
QString languageAsked(const QCoreApplication &application);

// Ends the program for --help and --version; the sentence of what cannot be understood otherwise.
std::expected<Options, QString> readOptions(const QCoreApplication &application);

} // namespace feuillet
