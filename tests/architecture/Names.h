#pragma once

#include "architecture/Tree.h"

namespace feuillet::architecture {

// Types of one name in one namespace, defined in two headers: a program that links both is broken
// without a word from compiler or linker.
QStringList sharedNames(const QList<SourceFile> &files);

} // namespace feuillet::architecture
