#include "desk/wording/FindingWording.h"

#include <QCoreApplication>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {
struct SpellingWording
{
    Q_DECLARE_TR_FUNCTIONS(SpellingWording)
};
} // namespace

QString spellingSentence(const Finding &finding)
{
    const QString word = finding.arguments.value(0);
    if (finding.rule == "spelling.unknown"_L1)
        return SpellingWording::tr("“%1” is not in the dictionary.").arg(word);
    if (finding.rule == "spelling.name"_L1)
        return SpellingWording::tr("“%1”: a name that the dictionary does not know.").arg(word);
    if (finding.rule == "spelling.refused-variant"_L1)
        return SpellingWording::tr("The house writes “%2”, not “%1”.")
            .arg(word, finding.arguments.value(1));
    return {};
}

QString spellingRule(const QString &rule)
{
    if (rule == "spelling.unknown"_L1)
        return SpellingWording::tr("Unknown words");
    if (rule == "spelling.name"_L1)
        return SpellingWording::tr("Unknown names");
    if (rule == "spelling.refused-variant"_L1)
        return SpellingWording::tr("Spellings that the house refuses");
    return {};
}

} // namespace feuillet
