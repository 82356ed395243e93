#include "proofing/slips/rules/Rules.h"

namespace feuillet {

namespace {

constexpr bool toCheck = false;
constexpr QStringView noun = u"slip.noun";

// Behind a determiner stands no verb. Where the determiner can be a pronoun («ils le constituent»),
// only behind a preposition or at the start of a sentence.
constexpr SlipRow rows[] = {
    {noun,
     u"!sauf|excepté|et un|cet|du|au|chaque|aucun tel|vrai|véritable|@early? "
     u"*<fin>&<3p>&~@auxiliary",
     u"{1.nounms}?"},
    {noun, u"un|cet <pureadj>&<sg> *<fin>&<3p>&~@auxiliary", u"{1.nounms}?"},
    {noun, u"!sauf|excepté une|cette|sa|ma @early? *<fin>&<3p>&~@auxiliary", u"{1.nounfs}?"},
    {noun, u"une|cette|sa <pureadj>&<sg> *<fin>&<3p>&~@auxiliary", u"{1.nounfs}?"},
    {noun,
     u"le tel|nouveau|prochain|futur|récent|prétendu|éventuel|grand "
     u"*<fin>&<3p>&~@auxiliary",
     u"{1.nounms}?"},
    {noun,
     u"la telle|nouvelle|prochaine|future|récente|éventuelle|grande "
     u"*<fin>&<3p>&~@auxiliary",
     u"{1.nounfs}?"},
    {noun,
     u"!l'|chacun|et|ou|pas|que|sauf|excepté un|cet|au|chaque|mon|notre|votre "
     u"*<fin>&~@auxiliary",
     u"{1.nounms}?"},
    {noun, u"du *<fin>", u"{1.nounms}?"},
    {noun, u"!l'|chacune|et|ou|pas|que|sauf|excepté une|cette|ma *<fin>&~@auxiliary",
     u"{1.nounfs}?"},
    {noun, u"de nouveaux|nouvelles|tels|telles|nombreux|nombreuses *<fin>&<3p>&~@auxiliary",
     u"{1.nounpl}?"},
    {noun, u"ses|ces|mes|nos|vos|aux *<fin>", u"{1.nounpl}?"},
    {noun, u"!un|le|autre|ce|du|au|même|de|d'|premier son *<fin>", u"{1.nounsg}?"},
    {noun,
     u"^ ce *<fin>&~@auxiliary&~seraient+sera+pourraient+devraient+peut+pût+devait+devaient+"
     u"pouvaient+pouvait+pourrait+pourra+pourront+devra+devront+devrait+semble+soient+dut+"
     u"semblait+me+fussent+put+purent+eût+fût+paraît",
     u"{1.nounms}?", toCheck},
    {noun, u"@truepreposition le|leur *<fin>&~<ina>", u"{1.nounms}?"},
    {noun, u"@truepreposition la|sa *<fin>&~<ina>", u"{1.nounfs}?"},
    {noun, u"@truepreposition les|leurs *<fin>&~<ina>", u"{1.nounpl}?"},
    {noun, u"^^ le *<fin>&<3p> <verb>|a|est", u"{1.nounms}?"},
    {noun, u"^^ la *<fin>&<3p> <verb>|a|est", u"{1.nounfs}?"},
    {noun, u"^ l' *<fin>&<3p> de|d'|du|des", u"{1.nounsg}?"},
    // Where a sentence begins: «L'accompagnent deux gardes» is right, «Le bloquent de l'usine» not.
    {noun, u"^^ le|l'|leur|la *<fin>&~<ina> de|d'|du", u"{1.nounsg}?"},
    {noun, u"^^ le|l' *<fin>&<3s>&~<ina> des", u"{1.nounsg}?"},
    {noun, u"^^ le|l'|leur *<fin>&~<ina>&~@auxiliary <pureadj>&<m>&<sg>", u"{1.nounms}?"},
    {noun, u"^^ la|l'|leur *<fin>&~<ina>&~@auxiliary <pureadj>&<f>&<sg>", u"{1.nounfs}?"},
    {noun, u"^^ leur|le|la|l' *<fin>&~<ina>&~@auxiliary se|s'|est|a|sera|aura|était|avait|ne|n'",
     u"{1.nounsg}?"},
    {noun, u"<verb>|<ppany>|<inf> le|l'|leur *<fin>&~<ina>&~@auxiliary de|d'|du|des",
     u"{1.nounsg}?"},
    {noun, u"<verb>|<ppany>|<inf> la *<fin>&~<ina>&~@auxiliary de|d'|du|des", u"{1.nounfs}?"},
    {noun,
     u"un|cet tel|nouveau|important|véritable|prochain|long|vaste|gros|simple|double|léger|"
     u"énorme|fort|lourd *<fin>&~@auxiliary",
     u"{1.nounms}?"},
    {noun,
     u"une|cette telle|nouvelle|importante|véritable|prochaine|longue|vaste|grosse|simple|"
     u"double|légère|énorme|forte|lourde *<fin>&~@auxiliary",
     u"{1.nounfs}?"},
};

} // namespace

SlipTable verbForNounSlips()
{
    return rows;
}

} // namespace feuillet
