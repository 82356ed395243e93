#pragma once

#include "proofing/Tokens.h"

namespace feuillet {

// Text that is no prose: addresses, file names, identifiers.
struct MachineText
{
    TokenKind kind = TokenKind::Code;
    qsizetype length = 0;
};

// The stretch without spaces and quotes that opens this text; looks no further than 2,048 units.
QStringView machineRun(QStringView text);

// What such a run begins with, if it is no prose: https://…, www.…, exemple.fr/page,
// jean@exemple.fr, rapport.pdf, nom_de_variable.
std::optional<MachineText> machineTextIn(QStringView run);

// @handle, @handle@instance, #tag or /a/path at the start of this text.
std::optional<MachineText> prefixedText(QStringView text);

// The "--RTC" that ends the signature of a wire, at the start of this text; its length or 0.
qsizetype deskCodeLength(QStringView text);

} // namespace feuillet
