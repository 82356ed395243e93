#pragma once

#include "base/Result.h"
#include "ui/widgets/Theme.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace feuillet {

// What this seat remembers from one day to the next; the desk's own settings are in the store.
struct SeatSettings
{
    QString person;
    QString language; // fr or en; empty: French
    Scheme scheme = Scheme::System;
    double zoom = 1;
    QString publishFolder;
    bool automaticTypography = true;
    bool spacesShown = false;
    QByteArray geometry;
    QByteArray panes;
    bool queueShown = true;
    QString tab;                      // as Panes names it
    QString article;                  // that was open; empty: none
    QString caret;                    // in it, as caretText() writes it
    QStringList recentArticles;       // by id, the last opened first
    QStringList usedCommands;         // of the palette, by their ActionName, the last first
    bool greeted = false;             // the first start is past
    QMap<QString, QString> shortcuts; // those that were changed: portable keys by ActionName

    bool operator==(const SeatSettings &) const = default;
};

// Malformed where there is a file that is none of settings: it was put aside, and the detail says
// where it is now. No file: as they are at first.
Result<SeatSettings> readSettings();
// Whole or not at all: what was kept before stays on a full disk.
Result<> writeSettings(const SeatSettings &settings);

} // namespace feuillet
