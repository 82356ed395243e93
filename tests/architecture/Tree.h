#pragma once

#include <QList>
#include <QStringList>

namespace feuillet::architecture {

struct SourceFile
{
    QString path; // from the root: "core/base/Id.h"
    QString text;
};

// Every .h and .cpp below the folder, sorted by path; fails the test if one cannot be read.
QList<SourceFile> readTree(const QString &root, const QString &folder);

// What lies at the top, without dot files and build folders.
QStringList topOf(const QString &root);

QString folderOf(const QString &path); // "core/store/sqlite/Schema.h" -> "core/store/sqlite"
QString layerOf(const QString &path);  // and "core/store", the row of the table

// A breach as the test prints it: "core/base/Id.h:12: what is wrong".
QString breach(const QString &path, qsizetype line, const QString &what);

} // namespace feuillet::architecture
