#include "signoff/Refusal.h"

#include "signoff/Names.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {
// In the order of the enumeration.
constexpr Names<23> keys{
    "unknownPerson",   "nameTaken",    "wrongStage",       "roleMissing",    "ownText",
    "notSaved",        "noHeadline",   "noteMissing",      "notSealed",      "sealVoid",
    "alreadySealed",   "addressTaken", "houseWordInvalid", "houseWordClash", "networkFolder",
    "embargoed",       "notEmbargoed", "storeOpen",        "notBackedUp",    "findingsBlock",
    "openSuggestions", "notOurs",      "foreignFile",
};
static_assert(keys.size() == static_cast<size_t>(Refusal::ForeignFile) + 1);
} // namespace

Error refused(Refusal refusal, const QString &about)
{
    const QString key = nameIn(keys, refusal);
    return {Fault::Refused, about.isEmpty() ? key : key + ": "_L1 + about};
}

std::optional<Refusal> refusalOf(const Error &error)
{
    if (error.fault != Fault::Refused)
        return std::nullopt;
    return kindIn<Refusal>(keys, error.detail.section(u':', 0, 0));
}

QString aboutOf(const Error &error)
{
    return error.detail.section(u':', 1).trimmed();
}

} // namespace feuillet
