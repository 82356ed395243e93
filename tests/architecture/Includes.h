#pragma once

#include "architecture/Rules.h"
#include "architecture/Tree.h"

#include <QHash>

// Checks of the arrows between folders. Each gives its breaches, none when all is well.
namespace feuillet::architecture {

// Header -> module, "QString" -> "QtCore"; all modules of the web engine are "QtWebEngine".
using QtModules = QHash<QString, QString>;
QtModules readQtModules(const QString &headers);

// Quoted includes: each names a file of ours that the table lets its folder use. Below app, where
// nobody else includes anything, a neighbour may be named bare.
QStringList wrongArrows(const Rules &rules, const QList<SourceFile> &files);

// Angled includes: modules of Qt that the folder may use, never a whole module, libraries in their
// folder.
QStringList wrongLibraries(const Rules &rules, const QtModules &modules,
                           const QList<SourceFile> &files);

// What the rules list as values is there and is no QObject.
QStringList wrongValues(const Rules &rules, const QList<SourceFile> &files);

// Folders that need each other, as "core/a -> core/b -> core/a", each circle once.
QStringList folderCycles(const QList<SourceFile> &files);

} // namespace feuillet::architecture
