#include "desk/wording/FindingWording.h"

#include <QCoreApplication>

namespace feuillet {

namespace {
struct SlipWording
{
    Q_DECLARE_TR_FUNCTIONS(SlipWording)
};
} // namespace

QString slipSentence(const Finding &finding)
{
    return finding.message;
}

QString slipRule(const QString &rule)
{
    Q_UNUSED(rule)
    return {};
}

} // namespace feuillet
