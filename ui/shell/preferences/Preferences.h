#pragma once

#include "ui/widgets/Theme.h"

#include <QString>
#include <QStringList>

namespace feuillet {

// What a person can choose for their seat.
struct Preferences
{
    QStringList people; // everybody at the desk
    QString person;     // who sits here
    bool isEnglish = false;
    Scheme scheme = Scheme::System;
    int textPercent = 100;
    bool automaticTypography = true;
    QString publishFolder;

    bool operator==(const Preferences &) const = default;
};

} // namespace feuillet
