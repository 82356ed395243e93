#include "desk/wording/FindingWording.h"

#include <QCoreApplication>

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

struct SlipWording
{
    Q_DECLARE_TR_FUNCTIONS(SlipWording)
};

// The reason behind a rule, with %1 for the word, and its label.
struct Wording
{
    const char *rule;
    const char *sentence;
    const char *label;
};

constexpr Wording wordings[] = {
    {"slip.noun", QT_TRANSLATE_NOOP("SlipWording", "“%1” is a verb; a noun must stand here."),
     QT_TRANSLATE_NOOP("SlipWording", "A verb in place of a noun")},
    {"slip.a",
     QT_TRANSLATE_NOOP("SlipWording",
                       "“%1”: “a” is the verb avoir (it could be “avait”), “à” the preposition."),
     QT_TRANSLATE_NOOP("SlipWording", "a and à")},
    {"slip.et",
     QT_TRANSLATE_NOOP("SlipWording",
                       "“%1”: “est” is the verb être (it could be “était”), “et” joins."),
     QT_TRANSLATE_NOOP("SlipWording", "et and est")},
    {"slip.ou",
     QT_TRANSLATE_NOOP("SlipWording",
                       "“%1”: “ou” is a choice (it could be “ou bien”), “où” a place or a time."),
     QT_TRANSLATE_NOOP("SlipWording", "ou and où")},
    {"slip.la",
     QT_TRANSLATE_NOOP("SlipWording", "“%1”: “la” stands before a noun or a verb, “là” is a place, "
                                      "“l’a” comes before a participle."),
     QT_TRANSLATE_NOOP("SlipWording", "la, là and l’a")},
    {"slip.on",
     QT_TRANSLATE_NOOP("SlipWording",
                       "“%1”: “on” is a subject (it could be “il”), “ont” the verb avoir."),
     QT_TRANSLATE_NOOP("SlipWording", "on and ont")},
    {"slip.son",
     QT_TRANSLATE_NOOP(
         "SlipWording",
         "“%1”: “son” is a possessive, “sont” the verb être (it could be “étaient”)."),
     QT_TRANSLATE_NOOP("SlipWording", "son and sont")},
    {"slip.leur",
     QT_TRANSLATE_NOOP("SlipWording", "“%1”: “leurs” goes with a plural noun; “leur” with a "
                                      "singular noun, or a verb."),
     QT_TRANSLATE_NOOP("SlipWording", "leur and leurs")},
    {"slip.ces",
     QT_TRANSLATE_NOOP("SlipWording", "“%1”: “ces” points, “ses” owns, “c’est” presents, “s’est” "
                                      "comes before a participle."),
     QT_TRANSLATE_NOOP("SlipWording", "ces, ses, c’est and s’est")},
    {"slip.ce",
     QT_TRANSLATE_NOOP("SlipWording", "“%1”: “se” stands before a verb, “ce” before a noun."),
     QT_TRANSLATE_NOOP("SlipWording", "ce and se")},
    {"slip.quel",
     QT_TRANSLATE_NOOP("SlipWording",
                       "“%1”: “qu’elle” can be replaced by “qu’il”, “quelle” goes with a noun."),
     QT_TRANSLATE_NOOP("SlipWording", "quelle and qu’elle")},
    {"slip.peu",
     QT_TRANSLATE_NOOP("SlipWording",
                       "“%1”: “peut” and “peux” are the verb pouvoir, “peu” is a quantity."),
     QT_TRANSLATE_NOOP("SlipWording", "peu, peut and peux")},
    {"slip.ma",
     QT_TRANSLATE_NOOP("SlipWording", "“%1”: before a participle stands the verb avoir."),
     QT_TRANSLATE_NOOP("SlipWording", "ma and m’a, ta and t’a")},
    {"slip.sa",
     QT_TRANSLATE_NOOP("SlipWording", "“%1”: “sa” stands before a noun, “ça” means “cela”."),
     QT_TRANSLATE_NOOP("SlipWording", "sa and ça")},
    {"slip.mais",
     QT_TRANSLATE_NOOP("SlipWording", "“%1”: “mais” opposes, “mes” owns, “met” is a verb, “mai” a "
                                      "month."),
     QT_TRANSLATE_NOOP("SlipWording", "mais, mes, met and mai")},
    {"slip.quand",
     QT_TRANSLATE_NOOP("SlipWording", "“%1”: “quant à” means “as for”, “quand” asks for the time."),
     QT_TRANSLATE_NOOP("SlipWording", "quand, quant and qu’en")},
    {"slip.pret", QT_TRANSLATE_NOOP("SlipWording", "“%1”: “prêt à” is ready, “près de” is near."),
     QT_TRANSLATE_NOOP("SlipWording", "près and prêt")},
    {"slip.davantage", QT_TRANSLATE_NOOP("SlipWording", "“%1”: “davantage” means “more”."),
     QT_TRANSLATE_NOOP("SlipWording", "davantage and d’avantage")},
    {"slip.voire",
     QT_TRANSLATE_NOOP("SlipWording", "“%1”: “voire” means “and even”, “voir” is the verb."),
     QT_TRANSLATE_NOOP("SlipWording", "voir and voire")},
    {"slip.plutot",
     QT_TRANSLATE_NOOP("SlipWording", "“%1”: “plus tôt” is earlier, “plutôt” is rather."),
     QT_TRANSLATE_NOOP("SlipWording", "plus tôt and plutôt")},
    {"slip.quelque",
     QT_TRANSLATE_NOOP("SlipWording", "“%1”: “quel que” stands before the verb être and agrees; "
                                      "“quelques” goes with a plural noun."),
     QT_TRANSLATE_NOOP("SlipWording", "quelque and quel que")},
    {"slip.tout",
     QT_TRANSLATE_NOOP("SlipWording", "“%1” must agree with its noun: tout, tous, toute, toutes."),
     QT_TRANSLATE_NOOP("SlipWording", "tout, tous, toute and toutes")},
    {"slip.sen",
     QT_TRANSLATE_NOOP("SlipWording", "“%1” is taken for another word that sounds the same."),
     QT_TRANSLATE_NOOP("SlipWording", "sans and s’en, dans and d’en, ni and n’y, dont")},
    {"slip.elision",
     QT_TRANSLATE_NOOP("SlipWording", "“%1”: French elides before a vowel or a mute h."),
     QT_TRANSLATE_NOOP("SlipWording", "Missing elisions")},
    {"slip.double", QT_TRANSLATE_NOOP("SlipWording", "“%1”: the same word twice."),
     QT_TRANSLATE_NOOP("SlipWording", "Doubled words")},
    {"slip.participle",
     QT_TRANSLATE_NOOP("SlipWording",
                       "“%1”: behind avoir or être stands a past participle (like “vendu”)."),
     QT_TRANSLATE_NOOP("SlipWording", "-er in place of -é")},
    {"slip.infinitive",
     QT_TRANSLATE_NOOP("SlipWording", "“%1”: behind a preposition or another verb stands an "
                                      "infinitive (like “vendre”)."),
     QT_TRANSLATE_NOOP("SlipWording", "-é in place of -er")},
    {"slip.finite",
     QT_TRANSLATE_NOOP("SlipWording", "“%1”: this subject has no verb that agrees with it."),
     QT_TRANSLATE_NOOP("SlipWording", "-é in place of -ait")},
    {"slip.object",
     QT_TRANSLATE_NOOP("SlipWording", "“%1”: behind avoir, the participle agrees with an object "
                                      "that stands before it."),
     QT_TRANSLATE_NOOP("SlipWording", "Participles with avoir, object before")},
    {"slip.avoir",
     QT_TRANSLATE_NOOP("SlipWording", "“%1”: behind avoir, the participle does not agree with the "
                                      "subject."),
     QT_TRANSLATE_NOOP("SlipWording", "Participles with avoir")},
    {"slip.etre",
     QT_TRANSLATE_NOOP("SlipWording", "“%1”: behind être, it agrees with the subject."),
     QT_TRANSLATE_NOOP("SlipWording", "Participles with être")},
    {"slip.verb", QT_TRANSLATE_NOOP("SlipWording", "“%1”: the verb agrees with its subject."),
     QT_TRANSLATE_NOOP("SlipWording", "Verb and subject")},
    {"slip.number", QT_TRANSLATE_NOOP("SlipWording", "“%1”: one is singular, the other plural."),
     QT_TRANSLATE_NOOP("SlipWording", "Number of determiner and noun")},
    {"slip.gender", QT_TRANSLATE_NOOP("SlipWording", "“%1” has not the gender of its noun."),
     QT_TRANSLATE_NOOP("SlipWording", "Gender of determiner and noun")},
    {"slip.adjective",
     QT_TRANSLATE_NOOP("SlipWording", "“%1”: the adjective agrees with its noun."),
     QT_TRANSLATE_NOOP("SlipWording", "Adjective and noun")},
    {"slip.expression",
     QT_TRANSLATE_NOOP("SlipWording", "“%1” is written otherwise in this expression."),
     QT_TRANSLATE_NOOP("SlipWording", "Set expressions")},
};

const Wording *wordingOf(const QString &rule)
{
    const auto *const found = std::ranges::find_if(
        wordings, [&rule](const Wording &one) { return rule == QLatin1StringView(one.rule); });
    return found == std::end(wordings) ? nullptr : found;
}

} // namespace

QString slipSentence(const Finding &finding)
{
    const Wording *const wording = wordingOf(finding.rule);
    return wording == nullptr ? finding.message
                              : SlipWording::tr(wording->sentence).arg(finding.arguments.value(0));
}

QString slipRule(const QString &rule)
{
    const Wording *const wording = wordingOf(rule);
    return wording == nullptr ? QString() : SlipWording::tr(wording->label);
}

} // namespace feuillet
