#pragma once

#include <QStringView>

namespace feuillet {

// Gender and number, as they go together.
enum Form : quint32
{
    MasculineSingular = 1,
    MasculinePlural = 2,
    FeminineSingular = 4,
    FemininePlural = 8,
    Masculine = MasculineSingular | MasculinePlural,
    Feminine = FeminineSingular | FemininePlural,
    Singular = MasculineSingular | FeminineSingular,
    Plural = MasculinePlural | FemininePlural,
};

// Everything that a word can be, one reading over the other; all zero for an unknown word.
struct Readings
{
    enum Bit : quint32
    {
        FirstSingular = 1U << 12U, // persons of a finite verb
        SecondSingular = 1U << 13U,
        ThirdSingular = 1U << 14U,
        FirstPlural = 1U << 15U,
        SecondPlural = 1U << 16U,
        ThirdPlural = 1U << 17U,
        Infinitive = 1U << 18U,
        PresentParticiple = 1U << 19U,
        Imperative = 1U << 20U,
        Adverb = 1U << 21U,
        Grammatical = 1U << 22U, // determiners, pronouns, prepositions, conjunctions
        ProperName = 1U << 23U,
        Numeral = 1U << 24U,
        Other = 1U << 25U,      // interjections, abbreviations, prefixes…
        Transitive = 1U << 26U, // as a past participle, of a verb that takes an object
        Finite = FirstSingular | SecondSingular | ThirdSingular | FirstPlural | SecondPlural |
                 ThirdPlural | Imperative,
    };

    quint32 bits = 0;

    Form noun() const { return Form(bits & 15U); }
    Form adjective() const { return Form(bits >> 4U & 15U); }
    Form participle() const { return Form(bits >> 8U & 15U); } // past
    Form nominal() const { return Form(noun() | adjective() | participle()); }
    bool has(quint32 any) const { return (bits & any) != 0; }
    Readings withoutNoun() const { return {bits & ~quint32{15}}; }
    bool isKnown() const { return bits != 0; }
    bool operator==(const Readings &) const = default;
};

// What the fields of a dictionary say, "po:nom po:adj is:mas is:sg"; those of a word and of its
// ending add up before they are read.
struct Features
{
    quint32 bits = 0;

    static Features of(QStringView fields);
    Features operator|(Features other) const { return {bits | other.bits}; }
    Readings readings() const;
};

} // namespace feuillet
