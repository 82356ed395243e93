#include "app/cli/Verb.h"
#include "desk/publish/SiteCheck.h"
#include "desk/Wording.h"
#include "store/ledger/Verification.h"

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

Exit verifyStore(Call &call, Database &database)
{
    const auto differences = verifyNoted(database);
    if (!differences)
        return call.terminal.fail(differences.error());
    for (const Difference &difference : *differences)
        call.terminal.line(sentence(difference));
    if (!differences->isEmpty())
        return Exit::Damaged;
    call.terminal.say(Words::tr("Everything is as it was stored."));
    return Exit::Done;
}

QString sentence(const SiteDifference &difference)
{
    switch (difference.what) {
    case SiteDifference::What::Changed:
        return Words::tr("changed by hand: %1").arg(difference.path);
    case SiteDifference::What::Added:
        return Words::tr("added by hand: %1").arg(difference.path);
    case SiteDifference::What::Removed:
        return Words::tr("removed by hand: %1").arg(difference.path);
    case SiteDifference::What::Forged:
        return Words::tr("not what the desk published, though the manifest says so: %1")
            .arg(difference.path);
    case SiteDifference::What::Ledger:
        return Words::tr("the manifest names an entry that the desk's ledger does not hold: %1")
            .arg(difference.path);
    }
    Q_UNREACHABLE();
}

Exit verifySite(Call &call, Database &database)
{
    const QString folder = call.line.value(u"site"_s);
    const auto check = checkSite(database, folder);
    if (!check)
        return call.terminal.fail(check.error(), folder);
    for (const SiteDifference &difference : check->differences)
        call.terminal.line(sentence(difference));
    if (check->behind > 0)
        call.terminal.say(Words::tr("%n story(ies) changed at the desk since; publish again.",
                                    nullptr, check->behind));
    if (!check->differences.isEmpty())
        return Exit::Damaged;
    call.terminal.say(Words::tr("Every file is as it was published."));
    return Exit::Done;
}

Exit verify(Call &call)
{
    const auto database = call.workplace.existing(call.terminal);
    if (!database)
        return call.terminal.fail(database.error());
    return call.line.has(u"site"_s) ? verifySite(call, **database) : verifyStore(call, **database);
}

} // namespace

QList<Verb> verifyVerbs()
{
    return {{"verify",
             "[--site DIR]",
             QT_TRANSLATE_NOOP("cli", "computes everything again and names what differs: in the "
                                      "store, or in a site that was published from it"),
             {u"site"_s},
             0,
             0,
             verify}};
}

} // namespace feuillet::cli
