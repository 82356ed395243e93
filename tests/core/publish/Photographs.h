#pragma once

#include "publish/Page.h"

namespace feuillet::test {

// Pictures that a browser shows, at the widths of a page: a harbour at dusk, drawn. The first byte
// of the hash chooses the shape: 'p' upright, 's' small, else across.
PhotoLookup photographs();

// A PNG: a white sail on blue.
QByteArray aLogo(QSize size = {64, 64});

} // namespace feuillet::test
