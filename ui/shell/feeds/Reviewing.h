#pragma once

#include "ui/signoff/ReviewPanel.h"

namespace feuillet {

class Workbench;

// How the open article stands, for the pane of who reviews it; nothing if none is open.
std::optional<Reviewed> reviewed(Workbench &workbench);

} // namespace feuillet
