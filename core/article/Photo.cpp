#include "article/Photo.h"

#include "article/Credit.h"

#include <QLocale>
#include <QStringList>

namespace feuillet {

using namespace Qt::StringLiterals;

QString creditFor(const QString &creator, const QString &provider)
{
    QStringList parts{creator, provider};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" / "));
}

bool hasEmptyCreditSlots(QStringView credit)
{
    return creditIn(credit.toString()).hasEmptySlots;
}

QString takenText(QDate day)
{
    return day.toString(u"dd/MM/yyyy"_s);
}

QDate takenIn(const QString &words)
{
    const QLocale french(QLocale::French, QLocale::France);
    const QString typed = words.simplified();
    for (const QString &form : {u"d/M/yyyy"_s, u"d.M.yyyy"_s, u"yyyy-MM-dd"_s, u"d MMMM yyyy"_s})
        if (const QDate day = french.toDate(typed, form); day.isValid())
            return day;
    return {};
}

Photo withPrefilled(Photo photo, const Photo &found)
{
    for (QString Photo::*words : {&Photo::caption, &Photo::altText, &Photo::creator,
                                  &Photo::provider, &Photo::rights, &Photo::place})
        if ((photo.*words).trimmed().isEmpty())
            photo.*words = found.*words;
    if (photo.creditLine.trimmed().isEmpty())
        photo.creditLine = found.creditLine;
    if (!photo.dateTaken.isValid())
        photo.dateTaken = found.dateTaken;
    if (photo.digitalSource == DigitalSource::Unstated)
        photo.digitalSource = found.digitalSource;
    return photo;
}

Photo withPicture(Photo photo, const Photo &found)
{
    if (photo.image != found.image) {
        photo.crop = found.crop;
        photo.focus = found.focus;
    }
    photo.image = found.image;
    photo.size = found.size;
    return withPrefilled(photo, found);
}

} // namespace feuillet
