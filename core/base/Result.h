#pragma once

#include <QString>

#include <expected>

namespace feuillet {

// What went wrong, told apart by what the caller can do about it.
enum class Fault
{
    Unknown,     // the thing that was named does not exist
    Ambiguous,   // a shortened name fits several things
    Unreadable,  // a file or folder cannot be read
    Unwritable,  // a file, folder or disk cannot be written
    NoRoom,      // there is none left on the disk
    Undecodable, // bytes that are no text in the encoding
    Malformed,   // readable, but not what it claims to be
    Refused,     // against the rules of the desk; the detail is a key of signoff/Refusal.h
    Stale,       // somebody saved in between
    Busy,        // in use by another process for too long
    Damaged,     // stored data that is not what was stored
    TooNew,      // written by a later version of the program
    Missing,     // a part that has to be installed is not there; the detail names the package
    Unanswered,  // a program that helps ends or keeps silent; the detail names it
    Cancelled,   // by who asked for it; nothing was changed
};

// The detail is a file, an id or the words of a library: never a sentence for the user.
// desk/Wording.h makes the sentence.
struct Error
{
    Fault fault;
    QString detail;

    bool operator==(const Error &) const = default;
};

template <typename T = void>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(Fault fault, QString detail = {})
{
    return std::unexpected(Error{fault, std::move(detail)});
}

} // namespace feuillet
