#include "architecture/Tree.h"

#include <catch2/catch.hpp>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace feuillet::architecture {

using namespace Qt::StringLiterals;

QList<SourceFile> readTree(const QString &root, const QString &folder)
{
    const QDir top(root);
    QList<SourceFile> files;
    QDirIterator each(top.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (file.open(QIODevice::ReadOnly))
            files.append(
                {top.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

QStringList topOf(const QString &root)
{
    auto names = QDir(root).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    names.removeIf([](const QString &name) { return name.startsWith("build"_L1); });
    return names;
}

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

QString layerOf(const QString &path)
{
    return folderOf(path).section(u'/', 0, 1);
}

QString breach(const QString &path, qsizetype line, const QString &what)
{
    return u"%1:%2: %3"_s.arg(path).arg(line).arg(what);
}

} // namespace feuillet::architecture
