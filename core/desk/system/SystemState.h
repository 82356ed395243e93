#pragma once

#include "base/Process.h"

#include <QList>
#include <QStringList>

namespace feuillet {

// What a package beside the program brings. Without it everything else works.
enum class SystemPart
{
    Dictionary,
    Thesaurus,
    Grammar,
    Preview, // our module and the web engine
    PhotoHelper,
    WebPPictures,
    QtWords, // Qt's own French
};

// Where the parts are looked for.
struct Surroundings
{
    QStringList dictionaries; // folders, as the next
    QStringList thesauri;
    QStringList previewModules;
    QStringList libraries;
    QStringList photoHelpers; // files
    QString pictureFormats;
    QString qtWords;
    Command grammar; // ends with 0 when Grammalecte can be started
};
// Of this program on this machine. Needs the QCoreApplication.
Surroundings surroundings();

struct SystemState
{
    struct Found
    {
        SystemPart part;
        bool isThere = false;

        bool operator==(const Found &) const = default;
    };
    QList<Found> parts; // each one

    QStringList missingPackages() const; // each once, as apt names them
    bool operator==(const SystemState &) const = default;
};

// Waits for a helper process, some 50 ms; for 5 s when it hangs.
SystemState systemState(const Surroundings &where);

QString packageOf(SystemPart part);
QString label(SystemPart part);                 // Dictionnaire français
QString lossWithout(SystemPart part);           // what does not work then, a sentence
QString installation(const SystemState &state); // the command; empty when nothing is missing

// For who helps a user: versions, desktop, what is there and what is missing. No text of an
// article, no name, no path.
QString report(const SystemState &state);

} // namespace feuillet
