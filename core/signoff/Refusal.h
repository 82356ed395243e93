#pragma once

#include "base/Result.h"

#include <optional>

namespace feuillet {

// Why the desk says no.
enum class Refusal
{
    UnknownPerson, // nobody is declared
    NameTaken,     // a person of that name is there already
    WrongStage,
    RoleMissing,
    OwnText, // who wrote it, or stands in the byline, cannot sign it
    NotSaved,
    NoHeadline,
    NoteMissing,
    NotSealed,
    SealVoid, // changed after the sign-off
    AlreadySealed,
    AddressTaken,     // another article was published there
    HouseWordInvalid, // an entry of the house dictionary that cannot be kept
    HouseWordClash,   // one entry accepts what another refuses
    NetworkFolder,    // the store cannot live on a network file system
    Embargoed,        // not before a moment; only a chief may break it, with a reason
    NotEmbargoed,     // there is no embargo to break
    StoreOpen,        // another window or command has the store open
    NotBackedUp,      // an older store is not brought up to date without; about why
    FindingsBlock,    // they stand in the text; about "how many:rule:words" of the first
    OpenSuggestions,  // nobody has decided them; about "how many:words" of the first
    NotOurs,          // a file that no export put there stands where one should
    ForeignFile,      // a document of another program, which is not read yet; about its name
};

// An Error of Fault::Refused whose detail is the refusal's key, then what it is about: "ownText:
// Name".
Error refused(Refusal refusal, const QString &about = {});
std::optional<Refusal> refusalOf(const Error &error);
QString aboutOf(const Error &error);

} // namespace feuillet
