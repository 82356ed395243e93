#include "proofing/Region.h"

#include <QFile>

// Outside the namespace, as the macro wants it: a static library's resources are not found else.
static void initRegions()
{
    Q_INIT_RESOURCE(regions);
}

namespace feuillet {

using namespace Qt::StringLiterals;

HouseWords regionalWords(const QString &language)
{
    initRegions();
    QFile file(u":/regions/"_s + language + u".txt"_s);
    if (!language.startsWith("fr-"_L1) || !file.open(QIODevice::ReadOnly))
        return {};
    return HouseWords::of(QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts));
}

} // namespace feuillet
