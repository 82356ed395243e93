#include "article/Photo.h"

#include <QRegularExpression>
#include <QStringList>

namespace feuillet {

QString creditFor(const QString &creator, const QString &provider)
{
    QStringList parts{creator, provider};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" / "));
}

bool hasEmptyCreditSlots(QStringView credit)
{
    // A dash or a slash with nothing on one of its sides stands for a name that was not filled in.
    static const QRegularExpression slot(
        QStringLiteral("^\\s*[-–—/]|[-–—/]\\s*$|(?:^|\\s)[-–—]\\s+[-–—](?:\\s|$)|/\\s*/"));
    return slot.match(credit.toString()).hasMatch();
}

} // namespace feuillet
