#pragma once

class QLayout;

namespace feuillet {

// Takes everything out; the widgets go at the next turn of the event loop, for one of them may be
// the button that was just clicked.
void emptyLayout(QLayout &layout);

} // namespace feuillet
