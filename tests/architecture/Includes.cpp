#include "architecture/Includes.h"

#include "architecture/Code.h"

#include <QDir>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace feuillet::architecture {

using namespace Qt::StringLiterals;

namespace {

// core is on the include path, and so is the root.
QString fileOfOurs(const QSet<QString> &paths, const QString &from, const QString &include)
{
    QStringList places = {u"core/"_s + include, include};
    if (from.startsWith("app/"_L1))
        places.append(folderOf(from) + u'/' + include);
    for (const auto &place : places)
        if (paths.contains(place))
            return place;
    return {};
}

QSet<QString> pathsOf(const QList<SourceFile> &files)
{
    QSet<QString> paths;
    for (const auto &file : files)
        paths.insert(file.path);
    return paths;
}

const Folder *rowOf(const Rules &rules, const QString &path)
{
    const auto row = std::ranges::find(rules.folders, layerOf(path), &Folder::path);
    return row == rules.folders.end() ? nullptr : &*row;
}

// Whether the folder is one of these or lies in one of these.
bool liesIn(const QString &folder, const QStringList &folders)
{
    return std::ranges::any_of(folders, [&](const QString &one) {
        return folder == one || folder.startsWith(one + u'/');
    });
}

bool mayUse(const Rules &rules, const Folder &from, const QString &header)
{
    const QString to = layerOf(header);
    return to == from.path || liesIn(to, from.uses) ||
           (liesIn(to, from.valuesOf) && rules.valueHeaders.contains(header));
}

QString wrongArrow(const Rules &rules, const Folder &from, const QString &include,
                   const QString &header)
{
    if (header.isEmpty())
        return u"\"%1\" is no file of ours, written from core/ or the root"_s.arg(include);
    if (mayUse(rules, from, header))
        return {};
    return u"%1 may not use %2"_s.arg(from.path, header);
}

QString wrongLibrary(const Rules &rules, const QtModules &modules, const Folder &from,
                     const QString &include)
{
    for (const auto &library : rules.libraries)
        if (include.startsWith(library.header) && !library.folders.contains(from.path))
            return u"<%1> belongs to %2"_s.arg(include, library.folders.join(u", "_s));
    const QString header = include.section(u'/', -1);
    if (modules.value(header) == header)
        return u"<%1> is a whole module"_s.arg(include);
    const QString module = modules.value(header);
    if (module.isEmpty() || from.qt.contains(module))
        return {};
    return u"%1 may not use <%2> of %3"_s.arg(from.path, include, module);
}

bool isMoc(const Include &include)
{
    return include.name.endsWith(".moc"_L1);
}

using Arrows = QMap<QString, QSet<QString>>;

Arrows arrowsOf(const QList<SourceFile> &files)
{
    const auto paths = pathsOf(files);
    Arrows arrows;
    for (const auto &file : files)
        for (const auto &include : includesOf(file.text))
            if (const auto to = layerOf(fileOfOurs(paths, file.path, include.name));
                include.quoted && !to.isEmpty() && to != layerOf(file.path))
                arrows[layerOf(file.path)].insert(to);
    return arrows;
}

// Walks on from the last folder of the way; a way that comes back to its start is a circle. Only
// folders after the start are entered, so that each circle is found from its first folder alone.
void walk(const Arrows &arrows, const QStringList &way, QStringList &circles)
{
    for (const auto &next : arrows.value(way.last())) {
        if (next == way.first())
            circles.append((way + QStringList{next}).join(" -> "_L1));
        else if (next > way.first() && !way.contains(next))
            walk(arrows, way + QStringList{next}, circles);
    }
}

} // namespace

QtModules readQtModules(const QString &headers)
{
    QtModules modules;
    const QDir top(headers);
    for (const auto &folder : top.entryList({u"Qt*"_s}, QDir::Dirs)) {
        const QString module = folder.startsWith("QtWebEngine"_L1) ? u"QtWebEngine"_s : folder;
        for (const auto &header : QDir(top.filePath(folder)).entryList(QDir::Files))
            if (header != folder)
                modules.insert(header, module);
        modules.insert(folder, folder);
    }
    return modules;
}

QStringList wrongArrows(const Rules &rules, const QList<SourceFile> &files)
{
    const auto paths = pathsOf(files);
    QStringList breaches;
    for (const auto &file : files) {
        const Folder *from = rowOf(rules, file.path);
        if (!from) {
            breaches.append(breach(file.path, 1, u"its folder is not in the table"_s));
            continue;
        }
        for (const auto &include : includesOf(file.text)) {
            if (!include.quoted || isMoc(include))
                continue;
            const auto wrong =
                wrongArrow(rules, *from, include.name, fileOfOurs(paths, file.path, include.name));
            if (!wrong.isEmpty())
                breaches.append(breach(file.path, include.line, wrong));
        }
    }
    return breaches;
}

QStringList wrongLibraries(const Rules &rules, const QtModules &modules,
                           const QList<SourceFile> &files)
{
    QStringList breaches;
    for (const auto &file : files) {
        const Folder *from = rowOf(rules, file.path);
        for (const auto &include : includesOf(file.text)) {
            if (!from || include.quoted)
                continue;
            if (const auto wrong = wrongLibrary(rules, modules, *from, include.name);
                !wrong.isEmpty())
                breaches.append(breach(file.path, include.line, wrong));
        }
    }
    return breaches;
}

QStringList wrongValues(const Rules &rules, const QList<SourceFile> &files)
{
    QStringList breaches;
    const auto paths = pathsOf(files);
    for (const auto &header : rules.valueHeaders)
        if (!paths.contains(header))
            breaches.append(breach(header, 1, u"is listed as values and is not there"_s));
    for (const auto &file : files)
        if (rules.valueHeaders.contains(file.path) && codeOnly(file.text).contains("QObject"_L1))
            breaches.append(breach(file.path, 1, u"is listed as values and has a QObject"_s));
    return breaches;
}

QStringList folderCycles(const QList<SourceFile> &files)
{
    const auto arrows = arrowsOf(files);
    QStringList circles;
    for (const auto &start : arrows.keys())
        walk(arrows, {start}, circles);
    return circles;
}

} // namespace feuillet::architecture
