#include "app/cli/Exit.h"

#include "signoff/Refusal.h"

namespace feuillet::cli {

Exit exitOf(const Error &error)
{
    switch (error.fault) {
    case Fault::Unknown:
    case Fault::Ambiguous:
        return Exit::Usage;
    case Fault::Unreadable:
    case Fault::Unwritable:
    case Fault::NoRoom:
    case Fault::Undecodable:
    case Fault::Malformed:
    case Fault::Busy:
    case Fault::TooNew:
    case Fault::Missing:
    case Fault::Unanswered:
        return Exit::Files;
    case Fault::Refused:
        return refusalOf(error) == Refusal::NotBackedUp ? Exit::Files : Exit::Refused;
    case Fault::Stale:
        return Exit::Refused;
    case Fault::Damaged:
        return Exit::Damaged;
    case Fault::Cancelled:
        return Exit::Interrupted;
    }
    Q_UNREACHABLE();
}

} // namespace feuillet::cli
