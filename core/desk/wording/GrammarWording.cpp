#include "desk/wording/FindingWording.h"

#include <QCoreApplication>

namespace feuillet {

namespace {
struct GrammarWording
{
    Q_DECLARE_TR_FUNCTIONS(GrammarWording)
};
} // namespace

QString grammarSentence(const Finding &finding)
{
    return finding.message;
}

QString grammarRule(const QString &rule)
{
    Q_UNUSED(rule)
    return {};
}

} // namespace feuillet
