#include "desk/wording/Rules.h"

#include "desk/wording/FindingWording.h"
#include "proofing/consistency/Consistency.h"
#include "proofing/grammar/GrammarRules.h"
#include "proofing/slips/Slips.h"
#include "proofing/SpellCheck.h"

#include <QCoreApplication>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

struct RuleWording
{
    Q_DECLARE_TR_FUNCTIONS(RuleWording)
};

QStringList grammarRules()
{
    QStringList rules;
    for (const QString &type : grammarTypes())
        rules << u"grammar."_s + type;
    return rules;
}

QStringList typographyIds()
{
    QStringList rules;
    for (int rule = 0; rule < typographyRules; ++rule)
        rules << idOf(static_cast<TypographyRule>(rule));
    return rules;
}

} // namespace

QList<FindingKind> kindsWithRules()
{
    return {FindingKind::Spelling, FindingKind::Grammar, FindingKind::Slip,
            FindingKind::Consistency, FindingKind::Typography};
}

QStringList rulesOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Spelling:
        return spellingRules();
    case FindingKind::Grammar:
        return grammarRules();
    case FindingKind::Slip:
        return slipRules();
    case FindingKind::Typography:
        return typographyIds();
    case FindingKind::Consistency:
        return consistencyRules();
    case FindingKind::HouseStyle:
        return {};
    }
    Q_UNREACHABLE();
}

QString ruleLabel(const QString &rule)
{
    for (const auto &labelOf :
         {spellingRule, grammarRule, slipRule, typographyRule, consistencyRule})
        if (const QString label = labelOf(rule); !label.isEmpty())
            return label;
    return {};
}

QString label(Severity severity)
{
    switch (severity) {
    case Severity::Off:
        return RuleWording::tr("Off");
    case Severity::Remark:
        return RuleWording::tr("Remark");
    case Severity::ToCheck:
        return RuleWording::tr("To check");
    case Severity::Blocking:
        return RuleWording::tr("Blocks the sign-off");
    }
    Q_UNREACHABLE();
}

} // namespace feuillet
