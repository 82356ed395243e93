#include "publish/site/SiteWords.h"

#include <QStringList>

namespace feuillet {

using namespace Qt::StringLiterals;

const TemplateValues &siteWords()
{
    static const TemplateValues words{
        {"language"_L1, u"fr"_s},
        {"skip"_L1, u"Aller aux articles"_s},
        {"rubrics"_L1, u"Rubriques"_s},
        {"home"_L1, homeWord()},
        {"latest"_L1, u"Les derniers articles"_s},
        {"pages"_L1, u"Pages"_s},
        {"newer"_L1, u"Plus récents"_s},
        {"older"_L1, u"Plus anciens"_s},
        {"modified"_L1, u"mis à jour le"_s},
        {"empty"_L1, u"Aucun article pour l’instant."_s},
        {"moved"_L1, u"Cet article a changé d’adresse."_s},
        {"notFound"_L1, u"Cette page n’existe pas"_s},
        {"notFoundHelp"_L1, u"L’adresse est peut-être mal écrite, ou la page a été retirée."_s},
        {"toHome"_L1, u"Retour à la une"_s},
    };
    return words;
}

QString homeWord()
{
    return u"À la une"_s;
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
