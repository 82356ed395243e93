#pragma once

#include "proofing/typography/HouseStyle.h"

namespace feuillet {

// A plain text set right, line by line: a line is a paragraph. Line ends, tabs and all other
// control characters stay where they are.
QString withPlainTypography(QStringView text, const HouseStyle &style);

} // namespace feuillet
