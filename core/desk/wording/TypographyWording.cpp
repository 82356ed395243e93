#include "desk/wording/FindingWording.h"

#include <QCoreApplication>

namespace feuillet {

namespace {
struct TypographyWording
{
    Q_DECLARE_TR_FUNCTIONS(TypographyWording)
};
} // namespace

QString typographySentence(const Finding &finding)
{
    return finding.message;
}

QString typographyRule(const QString &rule)
{
    Q_UNUSED(rule)
    return {};
}

} // namespace feuillet
