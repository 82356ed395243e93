#include "signoff/FourEyes.h"

namespace feuillet {

namespace {

// Letters without accents and case, in runs: "J.-P. Le Goff" gives j, p, le, goff.
QStringList nameParts(const QString &text)
{
    QStringList parts;
    bool inPart = false;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isMark())
            continue;
        if (!c.isLetterOrNumber()) {
            inPart = false;
            continue;
        }
        if (!inPart)
            parts << QString();
        inPart = true;
        parts.last() += c;
    }
    return parts;
}

bool isAbbreviated(const QStringList &parts)
{
    return parts.size() > 1 &&
           std::ranges::any_of(parts, [](const QString &part) { return part.size() == 1; });
}

// Every way to shorten a name: "Jean-Pierre Le Goff" gives jpierrelegoff, jplegoff, jlegoff…
QStringList shortForms(const QStringList &parts)
{
    QStringList forms;
    QString initials;
    for (qsizetype given = 1; given < parts.size(); ++given) {
        const QString surname = parts.mid(given).join(QString());
        initials += parts[given - 1].front();
        forms << initials + surname << initials.front() + surname;
    }
    return forms;
}

// "Jean-Pierre Le Goff" and "Le Goff Jean-Pierre".
bool sameOtherWayRound(const QStringList &a, const QStringList &b)
{
    const QString whole = a.join(QString());
    for (qsizetype at = 0; at < b.size(); ++at)
        if (whole == (b.mid(at) + b.mid(0, at)).join(QString()))
            return true;
    return false;
}

bool shortenTheSame(const QStringList &a, const QStringList &b)
{
    const QStringList forms = shortForms(a);
    return std::ranges::any_of(shortForms(b),
                               [&](const QString &form) { return forms.contains(form); });
}

// Two ways of writing one name.
bool sameName(const QStringList &a, const QStringList &b)
{
    if (sameOtherWayRound(a, b) || sameOtherWayRound(b, a))
        return true;
    return (isAbbreviated(a) || isAbbreviated(b)) && shortenTheSame(a, b);
}

constexpr qsizetype longestName = 8; // parts: "Marie-José de La Tour d'Auvergne" has seven

} // namespace

bool names(const Signature &byline, const Person &person)
{
    const QStringList name = nameParts(person.name);
    if (name.isEmpty())
        return false;
    const QStringList written = nameParts(byline.text());
    const QString initials = nameParts(person.initials).join(QString());
    if (!initials.isEmpty() && written.join(QString()) == initials)
        return true;
    for (qsizetype from = 0; from < written.size(); ++from)
        for (qsizetype count = 1; count <= std::min(longestName, written.size() - from); ++count)
            if (sameName(written.mid(from, count), name))
                return true;
    return false;
}

bool isOwnText(const Situation &situation)
{
    const Person &actor = situation.actor;
    const QStringList name = nameParts(actor.name);
    const auto isActor = [&](const Person &author) {
        return author.id == actor.id || (!name.isEmpty() && sameName(nameParts(author.name), name));
    };
    return std::ranges::any_of(situation.authors, isActor) || names(situation.byline, actor);
}

} // namespace feuillet
