#include "signoff/Notice.h"

#include "signoff/Names.h"

namespace feuillet {

namespace {
// In the order of the enumeration.
constexpr Names<5> kindNames{"correction", "clarification", "update", "rightOfReply", "withdrawal"};
} // namespace

QString noticeKindName(NoticeKind kind)
{
    return nameIn(kindNames, kind);
}

std::optional<NoticeKind> noticeKindNamed(QStringView name)
{
    return kindIn<NoticeKind>(kindNames, name);
}

Action actionOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Update:
        return Action::Update;
    case NoticeKind::Withdrawal:
        return Action::Withdraw;
    case NoticeKind::Correction:
    case NoticeKind::Clarification:
    case NoticeKind::RightOfReply:
        break;
    }
    return Action::Correct;
}

} // namespace feuillet
