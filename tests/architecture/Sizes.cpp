#include "architecture/Sizes.h"

#include "architecture/Code.h"

#include <QMap>

#include <algorithm>

namespace feuillet::architecture {

using namespace Qt::StringLiterals;

namespace {

const Limit *limitOf(const Rules &rules, const QString &path)
{
    const auto limit = std::ranges::find_if(rules.fileLines, [&](const Limit &one) {
        return path.startsWith(one.path) && path.endsWith(one.suffix);
    });
    return limit == rules.fileLines.end() ? nullptr : &*limit;
}

bool appliesTo(const Forbidden &rule, const QString &path)
{
    return std::ranges::any_of(rule.where,
                               [&](const QString &begin) { return path.startsWith(begin); }) &&
           (rule.except.isEmpty() || !path.startsWith(rule.except));
}

} // namespace

QStringList strangersAtTop(const Rules &rules, const QStringList &top)
{
    QStringList strangers = top;
    strangers.removeIf([&](const QString &name) { return rules.top.contains(name); });
    return strangers;
}

QStringList longFiles(const Rules &rules, const QList<SourceFile> &files)
{
    QStringList breaches;
    for (const auto &file : files) {
        const Limit *limit = limitOf(rules, file.path);
        const auto lines = file.text.count(u'\n');
        if (limit && lines > limit->lines)
            breaches.append(breach(file.path, lines, u"over %1 lines"_s.arg(limit->lines)));
    }
    return breaches;
}

QStringList longFunctions(const Rules &rules, const QList<SourceFile> &files)
{
    QStringList breaches;
    for (const auto &file : files)
        for (const auto &item : declarationsOf(file.text))
            if (const int lines = item.lastLine - item.firstLine + 1;
                item.hasBody && lines > rules.functionLines)
                breaches.append(
                    breach(file.path, item.firstLine, u"a function of %1 lines"_s.arg(lines)));
    return breaches;
}

QStringList wideClasses(const Rules &rules, const QList<SourceFile> &files)
{
    QStringList breaches;
    for (const auto &file : files) {
        QMap<QString, int> methods;
        for (const auto &item : declarationsOf(file.text))
            if (isPublicMethod(item))
                ++methods[item.owner];
        for (auto each = methods.cbegin(); each != methods.cend(); ++each)
            if (each.value() > rules.publicMethods)
                breaches.append(breach(
                    file.path, 1, u"%1 has %2 public methods"_s.arg(each.key()).arg(each.value())));
    }
    return breaches;
}

QStringList crowdedFolders(const Rules &rules, const QList<SourceFile> &files)
{
    QMap<QString, int> counts;
    for (const auto &file : files)
        ++counts[folderOf(file.path)];
    QStringList breaches;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        if (each.value() > rules.filesInFolder)
            breaches.append(u"%1: %2 files"_s.arg(each.key()).arg(each.value()));
    return breaches;
}

QStringList forbiddenCalls(const Rules &rules, const QList<SourceFile> &files)
{
    QStringList breaches;
    for (const auto &file : files) {
        const auto lines = codeOnly(file.text).split(u'\n');
        for (const auto &rule : rules.forbidden)
            for (qsizetype i = 0; i < lines.size(); ++i)
                if (appliesTo(rule, file.path) && lines[i].contains(rule.text))
                    breaches.append(breach(file.path, i + 1, u"says %1"_s.arg(rule.text)));
    }
    return breaches;
}

} // namespace feuillet::architecture
