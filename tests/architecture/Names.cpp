#include "architecture/Names.h"

#include "architecture/Code.h"

#include <QHash>
#include <QRegularExpression>

namespace feuillet::architecture {

using namespace Qt::StringLiterals;

namespace {

struct Type
{
    QString name; // with its namespace
    qsizetype line;
};

// Only what begins a line: a type inside another shares its name with nobody.
QList<Type> typesIn(const QString &text)
{
    static const QRegularExpression space(u"^namespace ([\\w:]+)"_s);
    static const QRegularExpression type(u"^(?:struct|class|enum class|enum) (\\w+)[^;]*$"_s);
    QList<Type> types;
    QString within;
    const QStringList lines = codeOnly(text).split(u'\n');
    for (qsizetype number = 0; number < lines.size(); ++number) {
        if (const auto opened = space.match(lines[number]); opened.hasMatch())
            within = opened.captured(1);
        else if (const auto defined = type.match(lines[number]); defined.hasMatch())
            types.append({within + u"::"_s + defined.captured(1), number + 1});
    }
    return types;
}

} // namespace

QStringList sharedNames(const QList<SourceFile> &files)
{
    QHash<QString, QString> first;
    QStringList breaches;
    for (const SourceFile &file : files) {
        if (!file.path.endsWith(u".h"_s))
            continue;
        for (const Type &type : typesIn(file.text)) {
            const QString before = first.value(type.name, file.path);
            if (before != file.path)
                breaches << breach(file.path, type.line, type.name + u" is also in "_s + before);
            first.insert(type.name, before);
        }
    }
    return breaches;
}

} // namespace feuillet::architecture
