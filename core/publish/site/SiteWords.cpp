#include "publish/site/SiteWords.h"

#include <QStringList>

namespace feuillet {

using namespace Qt::StringLiterals;

QJsonObject siteWords()
{
    static const QJsonObject words{
        {u"language"_s, u"fr"_s},
        {u"skip"_s, u"Aller aux articles"_s},
        {u"rubrics"_s, u"Rubriques"_s},
        {u"home"_s, u"À la une"_s},
        {u"latest"_s, u"Les derniers articles"_s},
        {u"pages"_s, u"Pages"_s},
        {u"newer"_s, u"Plus récents"_s},
        {u"older"_s, u"Plus anciens"_s},
        {u"modified"_s, u"mis à jour le"_s},
        {u"empty"_s, u"Aucun article pour l’instant."_s},
        {u"moved"_s, u"Cet article a changé d’adresse."_s},
        {u"notFound"_s, u"Cette page n’existe pas"_s},
        {u"notFoundHelp"_s, u"L’adresse est peut-être mal écrite, ou la page a été retirée."_s},
        {u"toHome"_s, u"Retour à la une"_s},
    };
    return words;
}

QString archiveWord(int page)
{
    return u"Archives, page\u00A0%1"_s.arg(page);
}

QString longDay(QDate day)
{
    static const QStringList days{u"lundi"_s,    u"mardi"_s,  u"mercredi"_s, u"jeudi"_s,
                                  u"vendredi"_s, u"samedi"_s, u"dimanche"_s};
    static const QStringList months{u"janvier"_s,   u"février"_s, u"mars"_s,     u"avril"_s,
                                    u"mai"_s,       u"juin"_s,    u"juillet"_s,  u"août"_s,
                                    u"septembre"_s, u"octobre"_s, u"novembre"_s, u"décembre"_s};
    if (!day.isValid())
        return {};
    const QString number = day.day() == 1 ? u"1er"_s : QString::number(day.day());
    return u"%1 %2\u00A0%3 %4"_s.arg(days[day.dayOfWeek() - 1], number, months[day.month() - 1])
        .arg(day.year());
}

} // namespace feuillet
