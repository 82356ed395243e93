#pragma once

#include "base/Clock.h"
#include "signoff/Person.h"
#include "store/LockStore.h"

namespace feuillet {

// Who acts, on which store, at what time: every newsroom action takes one.
struct Seat
{
    Database &database;
    Person person;
    Clock now = systemClock();
    SeatId id = SeatId::random();
    QString templates = {}; // a folder, for the pages of this seat; empty: those of the desk
};

// $XDG_DATA_HOME/feuillet
QString defaultFolder();

} // namespace feuillet
