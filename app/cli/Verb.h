#pragma once

#include "app/cli/CommandLine.h"
#include "app/cli/Terminal.h"
#include "app/cli/Workplace.h"

namespace feuillet::cli {

struct Option
{
    const char *name;
    const char *value;   // how its value is called; none if it takes none
    const char *meaning; // in the context "cli"
};

struct Call
{
    const CommandLine &line;
    Workplace &workplace;
    Terminal &terminal;
};

struct Verb
{
    const char *name;
    const char *operands; // as the help shows them
    const char *summary;  // in the context "cli"
    QStringList options;
    qsizetype fewest;
    qsizetype most;
    Exit (*run)(Call &call);
};

inline constexpr qsizetype anyNumber = 1'000'000;

// Each file of verbs tells its own.
QList<Verb> peopleVerbs();
QList<Verb> siteVerbs();
QList<Verb> templateVerbs();
QList<Verb> importVerbs();
QList<Verb> readingVerbs();
QList<Verb> historyVerbs();
QList<Verb> writingVerbs();
QList<Verb> photoVerbs();
QList<Verb> layoutVerbs();
QList<Verb> draftVerbs();
QList<Verb> backupVerbs();
QList<Verb> checkVerbs();
QList<Verb> namesVerbs();
QList<Verb> notesVerbs();
QList<Verb> proofingVerbs();
QList<Verb> typoVerbs();
QList<Verb> stepVerbs();
QList<Verb> publishVerbs();
QList<Verb> exportVerbs();
QList<Verb> verifyVerbs();
QList<Verb> noticeVerbs();
QList<Verb> versionsVerbs();
QList<Verb> systemVerbs();

const QList<Verb> &verbs();          // all of them, as the help lists them
const QList<Option> &optionsOfAll(); // for every verb: --data, --as, --lang, --help, --version
const QList<Option> &optionsOfVerbs();

QString help();
QString helpOn(const Verb &verb);

} // namespace feuillet::cli
