#include "signoff/RightOfReply.h"

#include "article/Length.h"
#include "signoff/Names.h"

#include <algorithm>

namespace feuillet {

namespace {
// In the order of the enumeration.
constexpr Names<3> stateNames{"received", "published", "declined"};
} // namespace

QString replyStateName(ReplyState state)
{
    return nameIn(stateNames, state);
}

std::optional<ReplyState> replyStateNamed(QStringView name)
{
    return kindIn<ReplyState>(stateNames, name);
}

QDate dueOn(const Reply &reply, const ReplyRules &rules)
{
    return reply.receivedOn.addDays(rules.daysToPublish);
}

bool isAskedTooLate(const Reply &reply, const QDate &publishedOn, const ReplyRules &rules)
{
    return publishedOn.isValid() && reply.receivedOn > publishedOn.addMonths(rules.monthsToAsk);
}

qsizetype linesAllowed(const Article &article, const ReplyRules &rules)
{
    return std::clamp<qsizetype>(lines(article, rules.signesInLine), rules.fewestLines,
                                 rules.mostLines);
}

qsizetype linesOf(const Reply &reply, const ReplyRules &rules)
{
    Article text;
    for (const QString &line : reply.text.split(u'\n', Qt::SkipEmptyParts))
        text.sections.first().paragraphs.append({{}, ParagraphKind::Text, RichText(line)});
    return lines(text, rules.signesInLine);
}

} // namespace feuillet
