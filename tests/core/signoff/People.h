#pragma once

#include "signoff/Step.h"

namespace feuillet::test {

using namespace Qt::StringLiterals;

inline const Person anna{PersonId(11), u"Anna Kermadec"_s, u"AK"_s, Role::Journalist};
inline const Person bruno{PersonId(12), u"Bruno Le Goff"_s, u"BLG"_s, Role::CopyEditor};
inline const Person carole{PersonId(13), u"Carole Petit"_s, u"CP"_s, Role::Producer};
inline const Person denis{PersonId(14), u"Denis Roux"_s, u"DR"_s, Role::Chief};

// A saved story of Anna's with a headline, at this stage, with this person at the keyboard.
inline Situation at(Stage stage, const Person &actor)
{
    return {.stage = stage,
            .actor = actor,
            .authors = {anna},
            .byline = Signature(u"A.Kermadec--ECO"_s),
            .hasHeadline = true};
}

} // namespace feuillet::test
