#include "desk/wording/GrammarWording.h"

#include "desk/wording/FindingWording.h"

#include <QCoreApplication>
#include <QHash>

namespace feuillet {

namespace {
struct GrammarWording
{
    Q_DECLARE_TR_FUNCTIONS(GrammarWording)
};

// The engine's types, as its rules are grouped on screen and in the settings.
struct Described
{
    const char *rule;
    const char *label;
};
const Described table[] = {
    {"grammar.gn", QT_TRANSLATE_NOOP("GrammarWording", "Agreement in gender and number")},
    {"grammar.conj", QT_TRANSLATE_NOOP("GrammarWording", "Agreement of the verb")},
    {"grammar.ppas", QT_TRANSLATE_NOOP("GrammarWording", "Past participles and attributes")},
    {"grammar.infi", QT_TRANSLATE_NOOP("GrammarWording", "Infinitives")},
    {"grammar.imp", QT_TRANSLATE_NOOP("GrammarWording", "Imperatives")},
    {"grammar.inte", QT_TRANSLATE_NOOP("GrammarWording", "Questions")},
    {"grammar.vmode", QT_TRANSLATE_NOOP("GrammarWording", "Moods of verbs")},
    {"grammar.conf", QT_TRANSLATE_NOOP("GrammarWording", "Words taken for one another")},
    {"grammar.eleu", QT_TRANSLATE_NOOP("GrammarWording", "Elisions")},
    {"grammar.loc", QT_TRANSLATE_NOOP("GrammarWording", "Set phrases")},
    {"grammar.neg", QT_TRANSLATE_NOOP("GrammarWording", "Negations")},
    {"grammar.tu", QT_TRANSLATE_NOOP("GrammarWording", "Hyphens and joined words")},
    {"grammar.maj", QT_TRANSLATE_NOOP("GrammarWording", "Capitals")},
    {"grammar.pleo", QT_TRANSLATE_NOOP("GrammarWording", "Pleonasms")},
    {"grammar.bs", QT_TRANSLATE_NOOP("GrammarWording", "Colloquial phrases")},
    {"grammar.notype", QT_TRANSLATE_NOOP("GrammarWording", "Words written twice")},
};
} // namespace

QString grammarSentence(const Finding &finding)
{
    return finding.message;
}

QString grammarRule(const QString &rule)
{
    for (const Described &described : table)
        if (rule == QLatin1StringView(described.rule))
            return GrammarWording::tr(described.label);
    return {};
}

QString sentence(GrammarState state, qsizetype passedOver)
{
    switch (state) {
    case GrammarState::NotInstalled:
        return GrammarWording::tr("Grammar is not checked: install it with: sudo apt install "
                                  "python3-grammalecte");
    case GrammarState::Unavailable:
        return GrammarWording::tr("Grammar is not available: its program keeps failing. "
                                  "Everything else is checked.");
    case GrammarState::Starting:
        return GrammarWording::tr("Grammar is starting…");
    case GrammarState::Busy:
        return GrammarWording::tr("Grammar is being read…");
    case GrammarState::Idle:
    case GrammarState::Ready:
        return passedOver == 0 ? QString()
                               : GrammarWording::tr("Grammar was not checked in %n paragraph(s).",
                                                    nullptr, static_cast<int>(passedOver));
    }
    Q_UNREACHABLE();
}

QString grammarRetry()
{
    return GrammarWording::tr("Check grammar again");
}

} // namespace feuillet
