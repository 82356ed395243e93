#pragma once

#include "signoff/Step.h"

namespace feuillet {

// Whether the byline names the person, in full or as "G. Name", whatever the case, accents, dots
// and hyphens; also by initials alone. When in doubt it does: a sign-off refused in error costs a
// question, one that was given in error costs the rule.
bool names(const Signature &byline, const Person &person);

// Whether the actor is an author, by id or by name, or named by the byline.
bool isOwnText(const Situation &situation);

} // namespace feuillet
