#pragma once

#include "proofing/Proofreader.h"

#include <catch2/catch.hpp>

namespace feuillet::test {

// The installed French dictionary; the test fails without it.
inline std::unique_ptr<Dictionary> french()
{
    auto dictionary = Dictionary::load();
    REQUIRE(dictionary.has_value());
    return std::move(*dictionary);
}

// One for all the cases of a file that leave its house words alone.
inline Spelling &frenchSpelling()
{
    static Spelling spelling(french());
    return spelling;
}

inline std::unique_ptr<Proofreader> aReader()
{
    return std::make_unique<Proofreader>(std::make_unique<Spelling>(french()));
}

} // namespace feuillet::test
