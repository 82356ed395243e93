#pragma once

#include "ui/queue/FoundText.h"

#include <QList>

namespace feuillet {

class Workbench;

// What panes ask the desk for; what cannot be had is told by the workbench, and the answer is
// empty.
QList<FoundText> foundTexts(Workbench &workbench, const QString &words);

} // namespace feuillet
