#pragma once

#include "base/Result.h"
#include "signoff/Refusal.h"

namespace feuillet {

// What happened to a file or to the store as a whole, what is safe and what to do.
QString fileSentence(const Error &error); // Unreadable, Unwritable, NoRoom, Damaged, TooNew
QString storeSentence(Refusal refusal,
                      const QString &about); // StoreOpen, NotBackedUp, NetworkFolder

// After a save that only the reserve made room for.
QString shortOfRoomSentence();

} // namespace feuillet
