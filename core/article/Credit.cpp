#include "article/Credit.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

QString withoutLabel(const QString &slot)
{
    static const QRegularExpression label(
        u"^(?:(?:cr[ée]dits?(?:\\s+photos?)?|photos?|copyright)(?![\\p{L}\\p{N}’'-])|ph\\.|©|"
        "\\(c\\))[\\s:]*(?:(?:19|20)\\d\\d(?!\\d)[\\s,]*)?"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString left = slot.trimmed();
    for (QString before; left != before;) {
        before = left;
        left.remove(label);
    }
    return left.trimmed();
}

// A single word in capitals is an agency's initials, two are a photographer as agencies write them.
bool isAgency(const QString &name)
{
    static const QRegularExpression initials(u"^\\p{Lu}{2,12}$"_s);
    static const QSet<QString> known{u"reuters"_s,       u"associated press"_s,
                                     u"getty images"_s,  u"hans lucas"_s,
                                     u"sipa press"_s,    u"belga"_s,
                                     u"abacapress"_s,    u"keystone"_s,
                                     u"imago images"_s,  u"zuma press"_s,
                                     u"nurphoto"_s,      u"bestimage"_s,
                                     u"icon sport"_s,    u"presse sports"_s,
                                     u"magnum photos"_s, u"agence vu"_s,
                                     u"alamy"_s,         u"shutterstock"_s,
                                     u"divergence"_s,    u"panoramic"_s};
    return initials.match(name).hasMatch() || known.contains(name.toCaseFolded());
}

} // namespace

Credit creditIn(const QString &line)
{
    static const QRegularExpression between(
        u"\\s*(?:[/|]|(?<!\\S)[-–—](?!\\S)|^[-–—]|[-–—]$)\\s*"_s);
    Credit credit;
    const QString written = line.trimmed();
    if (written.isEmpty())
        return credit;
    for (const QString &slot : withoutLabel(written).split(between)) {
        const QString name = withoutLabel(slot);
        if (name.isEmpty())
            credit.hasEmptySlots = true;
        else
            credit.names << name;
    }
    return credit;
}

Credited creditedIn(const QString &line)
{
    const QStringList names = creditIn(line).names;
    if (names.size() == 1)
        return isAgency(names.first()) ? Credited{{}, names.first()} : Credited();
    if (names.isEmpty())
        return {};
    // The first name that is no agency made it, whatever the order.
    const auto maker = std::find_if_not(names.begin(), names.end(), isAgency);
    Credited credited{maker == names.end() ? QString() : *maker, {}};
    QStringList others = names;
    if (maker != names.end())
        others.removeAt(maker - names.begin());
    others.removeDuplicates();
    credited.provider = others.join(u" / "_s);
    return credited;
}

QString standardCredit(const Photo &photo)
{
    const Credited line = creditedIn(photo.creditLine);
    const auto filled = [](const QString &own, const QString &other) {
        return creditIn(own).names.isEmpty() ? other : creditIn(own).names.join(u" / "_s);
    };
    const QString credit =
        creditFor(filled(photo.creator, line.creator), filled(photo.provider, line.provider));
    return credit.isEmpty() ? creditIn(photo.creditLine).names.join(u" / "_s) : credit;
}

} // namespace feuillet
