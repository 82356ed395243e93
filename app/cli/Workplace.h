#pragma once

#include "app/cli/Terminal.h"
#include "desk/safety/BackupWorker.h"
#include "desk/Seat.h"

namespace feuillet::cli {

// The desk's folder and who sits there. The store is opened when it is first needed, so that a
// wrong command leaves nothing behind.
class Workplace
{
public:
    Workplace(QString folder, QString name);

    // To look around: the desk must be there, and the person is nobody if none can be told.
    Result<Seat> visitor(Terminal &terminal);
    // To act: somebody that the desk knows. Refusal::UnknownPerson.
    Result<Seat> member(Terminal &terminal);
    // To write: the desk is made if there is none, and an unknown name is declared as a journalist,
    // aloud.
    Result<Seat> author(Terminal &terminal);

    const QString &folder() const { return m_folder; }
    bool exists() const;
    // Says so when a later version of the program wrote it, for then it can only be read.
    Result<Database *> existing(Terminal &terminal);
    Result<Database *> made();
    // Waits for the daily backup, which a desk that was opened to be written makes beside; says so
    // when it could not be made.
    void leave(Terminal &terminal);

private:
    Result<Database *> opened(Access access);
    void backUpBeside();
    Result<Person> person(Database &database) const;

    QString m_folder;
    QString m_name; // empty: nobody said
    std::unique_ptr<Database> m_database;
    std::optional<Error> m_notBackedUp; // the worker's word, read when it has ended
    std::unique_ptr<BackupWorker> m_backups;
};

} // namespace feuillet::cli
