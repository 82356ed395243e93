#include "app/cli/Workplace.h"

#include "desk/People.h"
#include "desk/Wording.h"

#include <QFileInfo>

namespace feuillet::cli {

using namespace Qt::StringLiterals;

Workplace::Workplace(QString folder, QString name)
    : m_folder(std::move(folder)), m_name(std::move(name))
{
}

Result<Seat> Workplace::visitor(Terminal &terminal)
{
    const auto database = existing(terminal);
    if (!database)
        return std::unexpected(database.error());
    auto somebody = person(**database);
    if (!somebody && m_name.isEmpty() && refusalOf(somebody.error()) == Refusal::UnknownPerson)
        somebody = Person();
    if (!somebody)
        return std::unexpected(somebody.error());
    return Seat{**database, *somebody};
}

Result<Seat> Workplace::member(Terminal &terminal)
{
    const auto database = existing(terminal);
    if (!database)
        return std::unexpected(database.error());
    const auto somebody = person(**database);
    if (!somebody)
        return std::unexpected(somebody.error());
    return Seat{**database, *somebody};
}

Result<Seat> Workplace::author(Terminal &terminal)
{
    const auto database = made();
    if (!database)
        return std::unexpected(database.error());
    auto somebody = person(**database);
    if (!somebody && refusalOf(somebody.error()) == Refusal::UnknownPerson) {
        somebody = declarePerson(**database, m_name.isEmpty() ? loginName() : m_name,
                                 Role::Journalist, systemClock()());
        if (somebody)
            terminal.say(
                Words::tr("%1 was not known to the desk and is now declared as a journalist.")
                    .arg(somebody->name));
    }
    if (!somebody)
        return std::unexpected(somebody.error());
    return Seat{**database, *somebody};
}

bool Workplace::exists() const
{
    return QFileInfo::exists(m_folder + u"/feuillet.sqlite"_s);
}

Result<Database *> Workplace::existing(Terminal &terminal)
{
    if (!exists())
        return fail(Fault::Unreadable, m_folder);
    const bool first = !m_database;
    auto database = opened(Access::ReadWrite);
    if (!database &&
        (database.error().fault == Fault::Unwritable || database.error().fault == Fault::NoRoom))
        database = opened(Access::ReadOnly);
    if (database && first && (*database)->isTooNew())
        terminal.say(sentence(Error{Fault::TooNew, (*database)->file()}));
    return database;
}

Result<Database *> Workplace::made()
{
    return opened(Access::ReadWrite);
}

Result<Database *> Workplace::opened(Access access)
{
    if (!m_database) {
        auto database = Database::open(m_folder, access);
        if (!database)
            return std::unexpected(database.error());
        m_database = std::move(*database);
        if (m_database->canWrite())
            backUpBeside();
    }
    return m_database.get();
}

void Workplace::backUpBeside()
{
    const auto report = [this](const Result<Backup> &made) {
        if (!made)
            m_notBackedUp = made.error();
    };
    m_backups = std::make_unique<BackupWorker>(m_folder, systemClock(), report);
    m_backups->backUpIfDue();
}

void Workplace::leave(Terminal &terminal)
{
    m_backups.reset();
    if (m_notBackedUp)
        terminal.say(
            Words::tr("The daily backup could not be made. %1").arg(sentence(*m_notBackedUp)));
}

Result<Person> Workplace::person(Database &database) const
{
    return m_name.isEmpty() ? presentPerson(database) : personNamed(database, m_name);
}

} // namespace feuillet::cli
