#pragma once

#include "proofing/Passage.h"

#include <array>

namespace feuillet::consistency {

// What stands right before a name.
enum class Introduced
{
    Plainly,
    ByCivility, // M., Mme, Me
    ByFunction, // ministre, présidente, juge
};

// Capitalised words in a row, with the particles between them: "Sergueï Markov", "Anne de la Rue".
struct Name
{
    static constexpr size_t mostParts = 4;

    Stretch where;
    std::array<quint32, mostParts> parts{}; // whole prints, particles left out
    std::array<quint32, mostParts> stems{};
    size_t count = 0;
    Introduced introduced = Introduced::Plainly;
    bool opensSentence = false; // its first capital may mean nothing

    bool operator==(const Name &) const = default;
};
QList<Name> namesIn(const Passage &passage);

// Capitals that stand for words: 2 to 6 letters. Left out are those that every reader knows, Roman
// numbers, words in capitals, and what is part of a name ("FC Marvault") or quoted.
struct Acronym
{
    Stretch where;
    quint32 print = 0;
    bool explained = false; // it stands in brackets, or brackets follow it

    bool operator==(const Acronym &) const = default;
};
QList<Acronym> acronymsIn(const Passage &passage);
bool isWellKnownAcronym(QStringView acronym);

// One letter a word, small words left out: "Utr" for "Union des travailleurs du rail".
QString initialsOf(const Passage &passage);

} // namespace feuillet::consistency
