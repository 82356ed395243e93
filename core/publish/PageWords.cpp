#include "publish/PageWords.h"

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

const QList<PageWord> &pageWords()
{
    static const QList<PageWord> words{
        {"language", u"fr"_s},
        {"skip", u"Aller à l’article"_s},
        {"textSize", u"Taille du texte"_s},
        {"smaller", u"réduire"_s},
        {"larger", u"agrandir"_s},
        {"published", u"Publié le"_s},
        {"modified", u"Mis à jour le"_s},
        {"modifiedSameDay", u"Mis à jour à"_s},
        {"keywords", u"Mots-clés"_s},
        {"notices", u"Ce qui a changé depuis la publication"_s},
        {"replies", u"Droit de réponse"_s},
        {"withdrawn", u"Cet article a été retiré."_s},
        {"accounts", u"Nous suivre"_s},
        {"feed", u"Fil RSS"_s},
        {"proof", u"ÉPREUVE – non signée"_s},
        {"proofNote", u"Ne pas diffuser."_s},
    };
    return words;
}

QString longDate(const QDateTime &local)
{
    static const QStringList months{u"janvier"_s,   u"février"_s, u"mars"_s,     u"avril"_s,
                                    u"mai"_s,       u"juin"_s,    u"juillet"_s,  u"août"_s,
                                    u"septembre"_s, u"octobre"_s, u"novembre"_s, u"décembre"_s};
    const QDate date = local.date();
    const QString day = date.day() == 1 ? u"1er"_s : QString::number(date.day());
    return u"%1\u00A0%2 %3 à %4"_s.arg(day, months[date.month() - 1])
        .arg(date.year())
        .arg(hour(local));
}

QString hour(const QDateTime &local)
{
    const QString text = u"%1\u00A0h"_s.arg(local.time().hour());
    const int minute = local.time().minute();
    return minute == 0 ? text : text + u"\u00A0%1"_s.arg(minute, 2, 10, QChar(u'0'));
}

QString readingTime(int seconds)
{
    const int minutes = std::max(1, (seconds + 30) / 60);
    return u"Lecture\u00A0: %1\u00A0min"_s.arg(minutes);
}

QString byline(const Signature &signature)
{
    const QStringList authors = signature.authors();
    if (authors.isEmpty())
        return {};
    if (signature.deskCode().isEmpty()) // already written for a reader: "Ana Le Goff, à Brest"
        return signature.text().startsWith(u"Par "_s) ? signature.text()
                                                      : u"Par "_s + signature.text();
    const QString others = authors.mid(0, authors.size() - 1).join(u", "_s);
    return u"Par "_s + (others.isEmpty() ? QString() : others + u" et "_s) + authors.last();
}

QString noticeWord(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Correction:
        return u"Rectificatif"_s;
    case NoticeKind::Clarification:
        return u"Précision"_s;
    case NoticeKind::Update:
        return u"Mise à jour"_s;
    case NoticeKind::RightOfReply:
        return u"Droit de réponse"_s;
    case NoticeKind::Withdrawal:
        return u"Retrait"_s;
    }
    Q_UNREACHABLE();
}

QString untitled()
{
    return u"Sans titre"_s;
}

QString madeByMachine()
{
    return u"Image créée par une intelligence artificielle."_s;
}

} // namespace feuillet
