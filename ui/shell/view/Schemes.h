#pragma once

#include "ui/shell/Actions.h"
#include "ui/widgets/Theme.h"

#include <QList>

#include <optional>

namespace feuillet {

// The actions that choose a theme, in the order of Scheme.
QList<ActionName> schemeActions();
ActionName actionOf(Scheme scheme);
std::optional<Scheme> schemeOf(ActionName name); // nothing: an action of something else

} // namespace feuillet
