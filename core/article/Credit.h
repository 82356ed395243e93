#pragma once

#include "article/Photo.h"

#include <QStringList>

namespace feuillet {

// A photo's credit as its sender writes it, taken apart: "Photo : Jeanne Le Goff / AGP", "© AFP",
// "- - AGENCY / Name/AFP". The words before it ("Crédit photo :", "© 2026") are in no slot.
struct Credit
{
    QStringList names;          // of the slots that are filled, in order
    bool hasEmptySlots = false; // a slash, a dash or a label with nothing on one of its sides

    bool operator==(const Credit &) const = default;
};
Credit creditIn(const QString &line);

// Who made the picture and who brings it; empty where the line does not tell.
struct Credited
{
    QString creator;
    QString provider;

    bool operator==(const Credited &) const = default;
};
Credited creditedIn(const QString &line);

// The standard form, "Photographer / Agency": of the photo's own names where it has them, else of
// those in its credit line. Empty when there are none.
QString standardCredit(const Photo &photo);

} // namespace feuillet
