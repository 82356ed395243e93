#pragma once

#include "base/Result.h"

namespace feuillet {

// Room on the disk beside the store, held for the save that finds none left.
inline constexpr qint64 reserveBytes = 4 << 20;

// Whether it is held now. Not where the disk has not much more room than that: what there is, is
// left to the saves.
bool holdReserve(const QString &folder);
bool holdsReserve(const QString &folder);
// Whether there was any to give up.
bool giveUpReserve(const QString &folder);

// For so many bytes, and to spare: what may wait must not take the last room from a save.
bool hasRoomToSpare(const QString &folder, qint64 bytes = 0);

inline bool mayLackRoom(const Error &error)
{
    return error.fault == Fault::NoRoom || error.fault == Fault::Unwritable;
}

// Once more, in the room of the reserve, where the disk had none.
template <typename Act>
auto withRoom(const QString &folder, Act act) -> decltype(act())
{
    auto done = act();
    if (done || !mayLackRoom(done.error()) || !giveUpReserve(folder))
        return done;
    return act();
}

} // namespace feuillet
