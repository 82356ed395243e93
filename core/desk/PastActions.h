#pragma once

#include "desk/Seat.h"
#include "signoff/Step.h"

namespace feuillet {

// A step of an article's life at the desk.
struct PastAction
{
    QDateTime at;
    QString who;
    Action action = Action::Submit;
    QString note;
};

Result<QList<PastAction>> historyOf(Seat &seat, ArticleId id); // oldest first

} // namespace feuillet
