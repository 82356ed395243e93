#pragma once

#include "desk/Seat.h"

namespace feuillet {

// How a story leaves the house other than as a page in a site's folder.
enum class CopyFormat
{
    PageZip,  // the page with its assets, to be unpacked anywhere
    Fragment, // clean HTML for a CMS
    Ninjs,    // IPTC ninjs 3.1
};

// Of what may go out, as publish() would put it out now; refused as that is, by role, seal,
// embargo and damage. No stage moves and nothing is logged: a copy is not yet a publication.
Result<QByteArray> copyOut(Seat &seat, ArticleId id, CopyFormat format);

} // namespace feuillet
