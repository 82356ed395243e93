#include "proofing/slips/rules/Rules.h"

namespace feuillet {

namespace {

constexpr bool toCheck = false;
constexpr QStringView noun = u"slip.noun";

// Behind a determiner stands no verb. Where the determiner can be a pronoun («ils le constituent»),
// only behind a preposition or at the start of a sentence.
constexpr SlipRow rows[] = {
    {noun, u"un|cet|du|au|chaque|aucun tel|nouveau|premier|second|vrai|véritable|prochain|@early? "
           u"*<fin>&<3p>",
     u"{1.nounms}?"},
    {noun, u"un|cet|du|au <pureadj>&<sg> *<fin>&<3p>", u"{1.nounms}?"},
    {noun, u"une|cette|sa|ma telle|nouvelle|première|véritable|prochaine|seconde|@early? "
           u"*<fin>&<3p>",
     u"{1.nounfs}?"},
    {noun, u"une|cette|sa <pureadj>&<sg> *<fin>&<3p>", u"{1.nounfs}?"},
    {noun, u"le tel|nouveau|premier|prochain|second|futur|récent|prétendu|éventuel|dernier|grand "
           u"*<fin>&<3p>",
     u"{1.nounms}?"},
    {noun, u"la telle|nouvelle|première|prochaine|seconde|future|récente|éventuelle|dernière|grande "
           u"*<fin>&<3p>",
     u"{1.nounfs}?"},
    {noun, u"!l'|d'|chacun|et|ou|pas|que un|cet|au|chaque|mon|notre|votre|quel *<fin>",
     u"{1.nounms}?"},
    {noun, u"du *<fin>", u"{1.nounms}?"},
    {noun, u"!l'|d'|chacune|et|ou|pas|que une|cette|ma *<fin>", u"{1.nounfs}?"},
    {noun, u"ses|ces|mes|nos|vos|aux *<fin>", u"{1.nounpl}?"},
    {noun, u"son *<fin>&~<pp>", u"{1.nounsg}?"},
    {noun, u"^ ce *<fin>&~été+furent+seraient+seront+serait+sera+étaient+pourraient+devraient+fut+"
           u"sont+peuvent+doivent+doit+devait+devaient+pouvaient+pourrait+pourra+devra+semble+me+"
           u"soient",
     u"{1.nounms}?", toCheck},
    {noun, u"@truepreposition le|leur *<fin>", u"{1.nounms}?"},
    {noun, u"@truepreposition la|sa *<fin>", u"{1.nounfs}?"},
    {noun, u"@truepreposition les|leurs *<fin>", u"{1.nounpl}?"},
    {noun, u"^^ le *<fin>&<3p> <verb>|a|est", u"{1.nounms}?"},
    {noun, u"^^ la *<fin>&<3p> <verb>|a|est", u"{1.nounfs}?"},
    {noun, u"^ l' *<fin>&<3p> de|d'|du|des", u"{1.nounsg}?"},
};

} // namespace

SlipTable verbForNounSlips()
{
    return rows;
}

} // namespace feuillet
