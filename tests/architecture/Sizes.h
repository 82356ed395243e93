#pragma once

#include "architecture/Rules.h"
#include "architecture/Tree.h"

// Checks of sizes and of what code may say. Each gives its breaches, none when all is well.
namespace feuillet::architecture {

QStringList strangersAtTop(const Rules &rules, const QStringList &top);
QStringList longFiles(const Rules &rules, const QList<SourceFile> &files);
QStringList longFunctions(const Rules &rules, const QList<SourceFile> &files);
QStringList wideClasses(const Rules &rules, const QList<SourceFile> &files);
QStringList crowdedFolders(const Rules &rules, const QList<SourceFile> &files);
QStringList forbiddenCalls(const Rules &rules, const QList<SourceFile> &files);

} // namespace feuillet::architecture
