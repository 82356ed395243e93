#pragma once

#include "publish/check/PageChecks.h"

namespace feuillet {

QString sentence(const PageCheck &check);
QString words(const PageWeight &weight); // "14 kB, photos 220 kB"

} // namespace feuillet
