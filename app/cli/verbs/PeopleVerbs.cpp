#include "app/cli/Verb.h"
#include "desk/People.h"
#include "desk/Wording.h"

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

QString labels(Roles roles)
{
    QStringList labels;
    for (const Role role : {Role::Journalist, Role::CopyEditor, Role::Producer, Role::Chief})
        if (roles.testFlag(role))
            labels << label(role);
    return labels.join(u", "_s);
}

Exit addPerson(Call &call)
{
    const QString name = call.line.operands.first().trimmed();
    const auto roles = rolesNamed(call.line.values(u"role"_s));
    if (name.isEmpty() || !roles || !*roles)
        return call.terminal.usage(Words::tr(
            "A person has a name and a role: --role journalist, copyEditor, producer or chief."));
    const auto database = call.workplace.made();
    if (!database)
        return call.terminal.fail(database.error());
    const auto person = declarePerson(**database, name, *roles, systemClock()());
    if (!person)
        return call.terminal.fail(person.error());
    call.terminal.say(Words::tr("%1 is declared: %2.").arg(person->name, labels(person->roles)));
    return Exit::Done;
}

Exit listPeople(Call &call)
{
    const auto database = call.workplace.existing(call.terminal);
    if (!database)
        return call.terminal.fail(database.error());
    const auto everybody = people(**database);
    if (!everybody)
        return call.terminal.fail(everybody.error());
    for (const Person &person : *everybody)
        call.terminal.line(
            QStringList{person.name, person.initials, roleNames(person.roles).join(u',')}.join(
                u'\t'));
    return Exit::Done;
}

} // namespace

QList<Verb> peopleVerbs()
{
    return {
        {"people add",
         "NAME --role R",
         QT_TRANSLATE_NOOP("cli", "declares a person of the desk"),
         {u"role"_s},
         1,
         1,
         addPerson},
        {"people list",
         "",
         QT_TRANSLATE_NOOP("cli", "the people of the desk"),
         {},
         0,
         0,
         listPeople},
    };
}

} // namespace feuillet::cli
