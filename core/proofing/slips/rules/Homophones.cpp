#include "proofing/slips/rules/Rules.h"

namespace feuillet {

namespace {

constexpr bool toCheck = false;
constexpr QStringView a = u"slip.a";
constexpr QStringView et = u"slip.et";
constexpr QStringView ou = u"slip.ou";
constexpr QStringView la = u"slip.la";
constexpr QStringView on = u"slip.on";
constexpr QStringView son = u"slip.son";
constexpr QStringView leur = u"slip.leur";

constexpr SlipRow rows[] = {
    // à for a
    {a, u"il|qui|on|n' y *à", u"a"},
    {a, u"il *à", u"a"},
    {a, u"n'|l'|m'|t' *à !peu|propos|pic|plat", u"a"},
    {a,
     u"elle|on|qui|ça|cela *à <pp>|dit|fait|pris|mis|été|eu|pu|dû|voulu|su|permis|promis|appris|"
     u"remis|reçu|vu",
     u"a"},
    {a, u"elle|on|qui|cela|ça *à lieu|besoin|droit|raison|tort|beaucoup", u"a"},
    {a,
     u"elle|on|qui|cela|ça|<name>|<purenoun> *à déjà|également|aussi|notamment|toujours|encore|"
     u"pourtant|ensuite|ainsi|longuement|finalement|immédiatement|récemment|officiellement|"
     u"bien|depuis|jamais|enfin|donc <pp>|dit|fait|pris|mis|été|eu|pu|dû|su|reçu|vu",
     u"a"},
    {a, u"!d'|été|automne|hiver|printemps *à été <pp>|<ppany>|un|une|le|la|l'", u"a"},
    {a,
     u"!de|d'|du|entre <name>|<purenoun>&~<pls> *à "
     u"<pp>&<ms>&~<adjective>|pris|mis|dit|permis|promis",
     u"a"},
    {a, u"<name>|<bare> *à fait|reçu|vu|dû|pu|eu|su|voulu", u"a"},
    {a, u"^ il *n' y à", u"a"},
    // a for à
    {a,
     u"grâce|face|quant|jusqu'|jusque|suite|conformément|contrairement|relativement|"
     u"proportionnellement|quand|parallèlement|simultanément *a",
     u"à"},
    {a, u"par rapport|opposition *a", u"à"},
    {a,
     u"*a cause|partir|travers|proximité|condition|défaut|destination|l'instar de|d'|du|des|la|"
     u"le|les|un|une|nos|leur|ses|que",
     u"à"},
    {a, u"*a peu près", u"à"},
    {a,
     u"*a l' issue|encontre|égard|occasion|instar|exception|aide|étranger|approche|unanimité|"
     u"ouest|heure|origine|intérieur|extérieur|avenir|inverse|ordre|initiative|automne",
     u"à"},
    {a, u"<fin>&~<3p>|<inf>|@witha *a <inf>", u"à"},
    {a, u"<pp>&<pl> *a <inf>", u"à"},
    {a,
     u"tendance|difficultés|mal|aptitude|mesures|reste|efforts|temps|plaisir|peine|chose *a "
     u"<inf>",
     u"à"},
    {a, u"<inf> *a <inf>|<name>", u"à"},
    {a, u"<fin>&<3p> *a <inf>|<name>|les|@aftera|<num>", u"à"},
    {a,
     u"[main] <fin>&~<3p> *a la|l'|un|une|cette|ces|son|sa|ses|leur|leurs|<name>|partir|"
     u"@aftera",
     u"à"},
    {a,
     u"[main] @allbe @between? <ppany> *a "
     u"la|l'|un|une|cette|ces|son|sa|ses|leur|leurs|<name>|partir|"
     u"@aftera|<inf>|<num>",
     u"à"},
    {a,
     u"[main] @allhave <pp> *a la|l'|un|une|cette|ces|son|sa|ses|leur|leurs|<name>|partir|"
     u"@aftera|<inf>",
     u"à"},
    {a, u"c' est|était *a <inf>|<name>|la|l'|nous|vous|lui|eux", u"à"},
    {a, u"est|sont|était|étaient|reste|restent *a l'|la|<name>|<inf>|nouveau|craindre", u"à"},
    {a, u"*a <inf>&~<er>|être|avoir", u"à"},
    {a, u"vis *a vis", u"à"},
    {a, u"tout *a fait|coup", u"à"},
    {a, u"petit *a petit", u"à"},
    {a, u"peu *a peu", u"à"},
    {a, u"face *a face", u"à"},
    {a,
     u"mis|mise|mises|mettre|met|mettent|mettant *a jour|mort|mal|profit|disposition|feu|part|"
     u"pied|exécution|l'|la|sac|prix",
     u"à"},
    // et for est
    {et, u"c'|n' *et", u"est"},
    {et, u"il *et !elle|il|lui|on", u"est"},
    {et, u"s' *et", u"est"},
    {et, u"on|qui|cela|ça *et <pp>|<pureadj>|pas|un|une|très|en|dans|toujours|déjà", u"est"},
    {et, u"^ elle *et <pp>|pas|très|toujours|déjà|en|un|une", u"est"},
    {et,
     u"^ le|la|l'|ce|cette|cet|son|sa|notre|leur <purenoun>&<sgs> *et "
     u"arrivé|arrivée|devenu|devenue|allé|allée|"
     u"parvenu|parvenue|décédé|décédée|prévu|prévue|toujours|très|mort|morte|attendu|attendue",
     u"est"},
    {et, u"^ <name> <name>? *et <pp>&<sg>", u"est"},
    {et, u"ce *et|qui *et que", u"est"},
    // est for et
    {et, u"entre <num> *est <num>", u"et"},
    {et,
     u"[main] les|des|ces|ses|leurs|nos|deux|trois|plusieurs <purenoun>&<pls> *est "
     u"les|des|ces|leurs|ses|nos",
     u"et"},
    {et, u"<fin> *est <fin>", u"et"},
    {et, u"<pp>&<pl> *est <pp>&<pl>|<adj>&<pl>", u"et"},
    {et, u"<pureadj>&<pl> *est <pureadj>&<pl>", u"et"},
    {et, u"<inf> *est <inf>&<er>", u"et"},
    {et, u"plus *est plus", u"et"},
    // ou for où
    {ou, u"d'|jusqu' *ou", u"où"},
    {ou, u"^^ *ou est|sont|va|vont|en un|le|la", u"où", toCheck},
    {ou,
     u"là|partout|moment|endroit|époque|heure|jour|lieu|instant|cas|mesure|pays|ville|région|"
     u"quartier|"
     u"village|maison|hôtel|hôpital|salle|année|mois|semaine|date|période|rue|site|zone|"
     u"bâtiment|école|usine|frontière|île|entreprise|établissement|soirée|nuit|secteur|usine|"
     u"territoire|Etat|province|commune|localité|lycée|stade|immeuble|camp|monde|domaine|"
     u"point|niveau *ou il|ils|elle|elles|on|j'|je|nous|vous|se|s'|l'on|vivent|vit|travaille|"
     u"travaillent|siège|réside|résident",
     u"où"},
    {ou, u"au moment *ou", u"où"},
    {ou, u"dans la mesure *ou", u"où"},
    {ou, u"au cas *ou", u"où"},
    // où for ou
    {ou,
     u"!à moment|jour|époque|heure|instant|soir|matin|nuit|année|semaine *ou le|la|l'|son|sa "
     u"<n>&<sgs> <adj>? n'|ne|se|s'? <fin>&<3s>|a|est|était|avait",
     u"où"},
    {ou,
     u"!à moment|jour|époque|heure|instant|soir|matin|nuit|année|semaine *ou les|des|ses|leurs "
     u"<n>&<pls> <adj>? n'|ne|se|s'? <fin>&<3p>|ont|sont",
     u"où"},
    {ou, u"région|ville|pays|village|quartier|site|maison , *ou le|la|l'|les <n> <fin>|a|est",
     u"où", toCheck},
    {ou,
     u"ignore|ignorent|sait|savoir|savent|ignorait|savait *ou il|ils|elle|elles|on|les|la|le|l'|se",
     u"où"},
    {ou, u"<num> *où <num>", u"ou"},
    {ou, u"plus *où moins", u"ou"},
    {ou, u"oui *où non", u"ou"},
    {ou, u"<pureadj> *où <pureadj>", u"ou"},
    {ou, u"tôt *où tard", u"ou"},
    // la, là, l'a
    {la, u"*la <ppany>&<ms>&~<verb>&~<adv>", u"l'a"},
    {la, u"il|elle|on|qui|ne *la <pp>&<fs>&~<adjective>&~<noun>", u"l'a"},
    {la, u"*l' *a <bare>&<fs>|<bare>&<vowel>&<sg>", u"la"},
    {la, u"dans|à|sur|pour|par|avec|sous|vers|contre|de|est *là <bare>&<fs>", u"la"},
    {la, u"ce|cette|cet|ces *<purenoun> *la $", u"{1}-là"},
    {la, u"*celui|celle|ceux|celles *la $", u"{1}-là"},
    {la, u"est|sont|était|étaient|reste|restent|par|jusque|toujours|être|voilà|ici *la $", u"là"},
    {la, u"*la où", u"là"},
    {la, u"*la ou il|ils|on", u"là"},
    {la, u"jusque|par *la $", u"là"},
    {la, u"^^ *là <purenoun>&<fs> <verb>|a|est|de|du|des", u"la"},
    // on for ont, ont for on
    {on, u"ils|elles *on", u"ont"},
    {on, u"n' *on", u"ont"},
    {on,
     u"<purenoun>&<pls>|qui|<name>|tous|eux *on <pp>|été|eu|dû|pu|fait|pris|mis|dit|pas|reçu|vu|"
     u"voulu|permis|déjà|également|aussi",
     u"ont"},
    {on, u"*on <pp>&<ms>|été", u"ont/on a"},
    {on, u"qu'|si|lorsqu'|puisqu'|où *ont a|va|peut|doit|ne|n'|se|s'|veut|parle|sait|voit", u"on"},
    {on, u"^ *ont <3s>&<fin>", u"on"},
    {on, u"l' *ont peut|doit|a|va|est|ne|n'|voit|dit|sait|veut|pourrait|devrait|puisse|<3s>&<fin>",
     u"on"},
    {on, u"*ont ne|n'|se", u"on"},
    // son and sont
    {son, u"ils|elles *son", u"sont"},
    {son, u"*son <pp>&<pl>|<pureadj>&<pl>", u"sont"},
    {son,
     u"ce|ne|n'|<purenoun>&<pls>|qui|où|en|y|<name> *son "
     u"des|les|un|une|en|dans|à|au|aux|sur|de|pas|plus|très|trop|"
     u"tous|toutes|aussi|également|déjà|toujours|encore|désormais|actuellement|bien|<num>",
     u"sont"},
    {son, u"@truepreposition&~qui *sont <nominal>|propre|premier", u"son"},
    {son, u"@truepreposition *sont", u"son"},
    {son, u"[main] <fin>|@has|<inf>|<ppany>&<sg> *sont <n>&<sgs>|<bare>&~<pls>", u"son"},
    {son, u"et *sont <bare>&<sgs>&~légion+partie+preuve", u"son", toCheck},
    // leur and leurs
    {leur, u"*leurs <inf>|<fin>|a|ont|est|sont|avait|avaient|en", u"leur"},
    {leur, u"il|elle|on|ils|elles|je|ne|qui *leurs <verb>|<inf>", u"leur"},
    {leur, u"*leur <purenominal>&<pl>", u"leurs"},
    {leur, u"*leurs <purenominal>&<sg> !et|ou", u"leur"},
    {leur, u"@truepreposition *leur <nominal>&<pl>", u"leurs"},
    {leur, u"@truepreposition *leurs <bare>&<sg>", u"leur"},
    {a, u"<n>&<pls> *a <inf>", u"à"},
    {et, u"[main] !l'|d'|il|elle|on|n'|c'|s'|qui|y *est&<lower> <fin>&<late>", u"et"},
    {et,
     u"^^ le|la|l'|ce|cette|cet|son|sa|notre|leur|un|une <n>&<sgs> *et <pp>&<sgs>&~<noun> "
     u"par|pour|dans|en|depuis|sur|de|à|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
     u"est", toCheck},
    {son, u"<n>&<pls>|qui|ils|elles *son <purenominal>&<pls>", u"sont"},
    {la, u"est *la que|qu'|où", u"là"},
    {la, u"d' ici *la !<nominal>", u"là"},
};

} // namespace

SlipTable homophoneSlips()
{
    return rows;
}

} // namespace feuillet
