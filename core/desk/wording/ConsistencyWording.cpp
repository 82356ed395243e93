#include "desk/wording/FindingWording.h"

#include <QCoreApplication>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {
struct ConsistencyWording
{
    Q_DECLARE_TR_FUNCTIONS(ConsistencyWording)
};

QString nameVariantsSentence(const QStringList &arguments)
{
    return ConsistencyWording::tr("“%1” is also spelled “%2” (%Ln time(s)) in this article: one "
                                  "name, two spellings?",
                                  nullptr, arguments.value(2).toInt())
        .arg(arguments.value(0), arguments.value(1));
}
} // namespace

QString consistencySentence(const Finding &finding)
{
    if (finding.rule == "consistency.name-variants"_L1)
        return nameVariantsSentence(finding.arguments);
    return finding.message;
}

QString consistencyRule(const QString &rule)
{
    if (rule == "consistency.name-variants"_L1)
        return ConsistencyWording::tr("Names spelled two ways");
    return {};
}

} // namespace feuillet
