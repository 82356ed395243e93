#pragma once

#include "base/Clock.h"
#include "signoff/Person.h"
#include "store/Database.h"

namespace feuillet {

// Who acts, on which store, at what time: every newsroom action takes one.
struct Seat
{
    Database &database;
    Person person;
    Clock now = systemClock();
};

// $XDG_DATA_HOME/feuillet
QString defaultFolder();

} // namespace feuillet
