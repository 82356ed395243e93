#pragma once

#include "desk/Seat.h"
#include "publish/Templates.h"

namespace feuillet {

// The folder of the newsroom's own templates, a setting of the desk; empty: the built-in ones.
Result<QString> templateFolder(Database &database);
// Read first: Unreadable or Malformed ones (Templates.h) are not kept.
Result<> setTemplateFolder(Database &database, const QString &folder);

// What the pages of this seat go out with: read anew each time, for a designer is at work on them.
Result<Templates> templatesOf(const Seat &seat);
Result<Templates> templatesOf(Database &database); // the desk's

// A preview stays readable: where those cannot be had, the built-in ones serve, and this tells why.
Result<Templates> templatesForPreview(const Seat &seat);
std::optional<Error> templateFault(const Seat &seat);

} // namespace feuillet
