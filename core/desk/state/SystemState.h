#pragma once

#include <QList>
#include <QString>

namespace feuillet {

// A part that the program works with, and without.
struct SystemPart
{
    QString part; // what it is for, as users call it
    bool isPresent = false;
    QString version = {}; // or where it is; empty where it does not say
    QString package = {}; // that brings it

    bool operator==(const SystemPart &) const = default;
};

struct SystemState
{
    QList<SystemPart> parts;

    bool isWhole() const;
    bool operator==(const SystemState &) const = default;
};

// What of it core knows: dictionary, grammar, synonyms, pictures, Qt's own words. A window adds
// what is on its screen.
SystemState systemState();

} // namespace feuillet
