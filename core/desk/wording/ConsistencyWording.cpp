#include "desk/wording/FindingWording.h"

#include <QCoreApplication>

namespace feuillet {

namespace {
struct ConsistencyWording
{
    Q_DECLARE_TR_FUNCTIONS(ConsistencyWording)
};
} // namespace

QString consistencySentence(const Finding &finding)
{
    return finding.message;
}

QString consistencyRule(const QString &rule)
{
    Q_UNUSED(rule)
    return {};
}

} // namespace feuillet
