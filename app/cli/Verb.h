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

const QList<Verb> &verbs();
const QList<Option> &optionsOfAll(); // for every verb: --data, --as, --lang, --help, --version
const QList<Option> &optionsOfVerbs();

QString help();
QString helpOn(const Verb &verb);

// PeopleVerbs.cpp
Exit addPerson(Call &call);
Exit listPeople(Call &call);
// SiteVerb.cpp
Exit site(Call &call);
// ImportVerb.cpp
Exit import(Call &call);
// ReadingVerbs.cpp
Exit list(Call &call);
Exit show(Call &call);
Exit search(Call &call);
// CheckVerb.cpp
Exit check(Call &call);
// WritingVerbs.cpp
Exit save(Call &call);
Exit listDrafts(Call &call);
Exit recover(Call &call);
// StepVerbs.cpp
Exit submit(Call &call);
Exit sendBack(Call &call);
Exit sign(Call &call);
Exit shelve(Call &call);
Exit unshelve(Call &call);
// PublishVerbs.cpp
Exit publish(Call &call);
Exit verify(Call &call);

} // namespace feuillet::cli
