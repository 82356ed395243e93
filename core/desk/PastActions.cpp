#include "desk/PastActions.h"

#include "store/ArticleStore.h"
#include "store/PeopleStore.h"

namespace feuillet {

Result<QList<PastAction>> historyOf(Seat &seat, ArticleId id)
{
    const auto everybody = PeopleStore(seat.database).all();
    if (!everybody)
        return std::unexpected(everybody.error());
    QHash<PersonId, QString> names;
    for (const Person &person : *everybody)
        names.insert(person.id, person.name);
    const auto steps = ArticleStore(seat.database).steps(id);
    if (!steps)
        return std::unexpected(steps.error());
    QList<PastAction> past;
    for (const StepTaken &step : *steps)
        past.append({step.at, names.value(step.person), step.action, step.note});
    return past;
}

} // namespace feuillet
