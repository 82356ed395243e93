#pragma once

#include "base/Result.h"
#include "ui/widgets/Theme.h"

#include <QByteArray>
#include <QString>

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

    bool operator==(const SeatSettings &) const = default;
};

SeatSettings readSettings();
// Whole or not at all: what was kept before stays on a full disk.
Result<> writeSettings(const SeatSettings &settings);

} // namespace feuillet
