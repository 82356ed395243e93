#pragma once

class QWidget;

namespace feuillet {

// The tab key goes through the widget as its layouts stand, whatever came first when it was built.
void tabAsRead(QWidget &root);

} // namespace feuillet
