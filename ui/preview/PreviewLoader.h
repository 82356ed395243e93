#pragma once

#include "ui/preview/PreviewView.h"

#include <QStringList>

#include <expected>

namespace feuillet {

// Why there is no preview here. The rest of the window works without it.
struct PreviewObstacle
{
    enum Kind
    {
        ModuleMissing, // our module, or the web engine that it needs, is not installed
        RunAsRoot,     // the engine runs for root only with QTWEBENGINE_DISABLE_SANDBOX=1
    };
    Kind kind;
    QString detail; // words of the system, for who installs

    bool operator==(const PreviewObstacle &) const = default;
};

// Where the module lies: ../lib/feuillet/modules from the program, or beside it.
QStringList previewFolders();

// Loads the module, late and once: the web engine costs a start 120 ms when it is only linked. It
// stays loaded until the program ends. Needs the QApplication.
std::expected<PreviewModule *, PreviewObstacle> previewModule(const QStringList &folders);

} // namespace feuillet
