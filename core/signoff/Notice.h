#pragma once

#include "signoff/Step.h"

namespace feuillet {

// What readers are told of a story that changed after it went out.
enum class NoticeKind
{
    Correction,    // rectificatif: something was wrong
    Clarification, // précision: something was unclear or missing
    Update,        // mise à jour: the events went on
    RightOfReply,  // droit de réponse: the words of somebody who was named
    Withdrawal,    // retrait: the story is taken back
};

// correction, clarification, update, rightOfReply, withdrawal: kept in the store, so they never
// change.
QString noticeKindName(NoticeKind kind);
std::optional<NoticeKind> noticeKindNamed(QStringView name);

// The step of the table that a notice is.
Action actionOf(NoticeKind kind);

struct Notice
{
    NoticeKind kind = NoticeKind::Correction;
    QDateTime at; // UTC
    QString text; // public: what changed, or the reply itself

    bool operator==(const Notice &) const = default;
};

} // namespace feuillet
