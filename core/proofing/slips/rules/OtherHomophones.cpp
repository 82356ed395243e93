#include "proofing/slips/rules/Rules.h"

namespace feuillet {

namespace {

constexpr bool toCheck = false;
constexpr QStringView ces = u"slip.ces";
constexpr QStringView ce = u"slip.ce";
constexpr QStringView quel = u"slip.quel";
constexpr QStringView peu = u"slip.peu";
constexpr QStringView ma = u"slip.ma";
constexpr QStringView sa = u"slip.sa";
constexpr QStringView mais = u"slip.mais";
constexpr QStringView quand = u"slip.quand";
constexpr QStringView pret = u"slip.pret";
constexpr QStringView davantage = u"slip.davantage";
constexpr QStringView voire = u"slip.voire";
constexpr QStringView plutot = u"slip.plutot";
constexpr QStringView quelque = u"slip.quelque";
constexpr QStringView tout = u"slip.tout";
constexpr QStringView sen = u"slip.sen";

constexpr SlipRow rows[] = {
    // ces, ses, c'est, s'est, sait
    {ces, u"il|elle|on|qui|ne *ces|ses <pp>", u"s'est"},
    {ces, u"<name>|<purenoun> *ces|ses <pp>&<sg>", u"s'est"},
    {ces, u"*ces|ses <pp>&<ms>", u"c'est/s'est"},
    {ces, u"*ces|ses un|une|le|la|l'|du|que|qu'|pourquoi|ainsi|lui|moi|toi|donc|dans", u"c'est"},
    {ces, u"*ces|ses <bare>&<ms>&~<vowel> que|qu'", u"c'est", toCheck},
    {ces, u"il|elle|on|qui|ne|<name> *c' *est|était <pp>", u"s'{2}"},
    {ces, u"^ le|la|les|l'|ce|cette|son|sa <purenoun>&<sgs> *c' *est|était <pp>", u"s'{2}"},
    {ces, u"^^ *s' *est|était un|une|le|la|pourquoi|ainsi|l'|dans|pour|donc|aussi|ce|à", u"c'{2}"},
    {ces, u"ce|tout que|qu' *s' *est", u"c'{2}", toCheck},
    {ces, u"à|dans|avec|pour|par|sur|contre|chez|sous|vers *c' *est <nominal>&<pl>", u"ces/ses"},
    {ces, u"à|dans|avec|pour|par|sur|de|contre|chez|sous|vers *s' *est <bare>&<pl>", u"ses/ces"},
    {ces, u"*c' *est <bare>&<pls>", u"ces/ses", toCheck},
    {ces, u"avec|dans|pour|contre|chez|sur *sait <nominal>&<pl>", u"ses/ces"},
    // ce and se
    {ce, u"il|ils|elles|on|qui|ne *ce <verb>&~<noun>|<inf>|sont|est|font|fait|trouve|porte", u"se"},
    {ce, u"elle *ce <fin>|trouve", u"se"},
    {ce,
     u"pour|de|sans|à|faut|fallait|va|vont|doit|doivent|peut|peuvent|veut|veulent|faire *ce "
     u"<inf>&~faire+sont",
     u"se"},
    {ce, u"<purenoun>&<pls> *ce <fin>&<3p>&~sont+seront+seraient+étaient+furent", u"se"},
    {ce, u"<purenoun>&<sgs>|<name> *ce <fin>&<3s>&~sera+serait+était+fut+soit", u"se"},
    {ce, u"*se que|qu'|qui|dont", u"ce"},
    {ce, u"*se <bare>&<ms>", u"ce"},
    {ce, u"^^ *se sont les|des|nos|eux|elles|ces|leurs|ses", u"ce"},
    {ce, u"^^ *se est|était|n'|sera|serait", u"ce"},
    {ce, u"tout *se <bare>&<ms>", u"ce"},
    // quel and qu'elle
    {quel, u"*qu' *elle <bare>&<fs>", u"quelle"},
    {quel, u"*qu' *elles <bare>&<fp>", u"quelles"},
    {quel, u"*qu' *elle|elles que soit|soient", u"quelle"},
    {quel, u"^ *qu' *elle est|était|sera votre|notre|leur|son|ta|sa", u"quelle"},
    {quel, u"*quelle|quel n'|ne|se|s'|y", u"qu'elle"},
    {quel, u"*quelles|quels n'|ne|se|s'|y", u"qu'elles"},
    {quel,
     u"parce|alors|afin|bien|tandis|dès|ce|après|pendant|lors|lorsque|pour|avant|autant *quelle "
     u"~<nominal>&<any>|a|est|avait|était|peut|va|doit|veut",
     u"qu'elle"},
    {quel,
     u"parce|alors|afin|bien|tandis|dès|ce|après|pendant|pour|avant|autant *quelles "
     u"~<nominal>&<any>|ont|sont|étaient|avaient|peuvent",
     u"qu'elles"},
    {quel,
     u"*quelle <fin>&<3s>&~sera+serait+était+fut+soit+devrait+pourrait+devra+pourra+doit+"
     u"peut+allait+devait+pouvait+va&~@auxiliary",
     u"qu'elle"},
    {quel,
     u"*quelles <fin>&<3p>&~seront+seraient+étaient+furent+soient+sont+devraient+pourraient+"
     u"devront+pourront+doivent+peuvent+allaient+devaient+pouvaient+vont+ont",
     u"qu'elles"},
    // peu, peut, peux
    {peu,
     u"il|elle|on|qui|ne|cela|ça|n'|y *peu <infinitive>|être|avoir|pas|aussi|encore|donc|plus|"
     u"se|s'|en|le|la|les",
     u"peut"},
    {peu, u"ils *peu|peut", u"peuvent"},
    {peu, u"!entre elles *peu", u"peuvent"},
    {peu, u"<bare>&<sgs>|<name> *peu <inf>|être|avoir|se", u"peut"},
    {peu, u"un|très|trop|assez *peut", u"peu"},
    {peu, u"à *peut près", u"peu"},
    {peu, u"*peut de <bare>&<pl>", u"peu"},
    {peu, u"*peut à *peut", u"peu à peu"},
    {peu, u"sous *peut", u"peu"},
    {peu, u"il|elle|on|qui *peux", u"peut"},
    {peu, u"je|j' *peut", u"peux"},
    // m'a, t'a
    {ma, u"*ma <pp>&<ms>", u"m'a"},
    {ma, u"il|elle|on|qui|cela|ça|ne *ma <any>", u"m'a"},
    {ma, u"il|elle|on|qui|cela|ça|ne *ta <any>", u"t'a"},
    {ma, u"*ma <verb>&<ppany>&~<noun>", u"m'a"},
    // sa and ça
    {sa, u"*sa <fin>|va|ne|n'|se|s'|suffit|m'|est|sera|fait|me|y", u"ça"},
    {sa, u"comme|que|pour|avec|tout *sa $", u"ça"},
    {sa, u"*sa <pp>&<ms>", u"s'a/ça", toCheck},
    {sa, u"dans|avec|pour|à|sur|par|contre|de|sous *ça <bare>&<fs>", u"sa"},
    {sa, u"<fin> *ça <bare>&<fs>", u"sa"},
    // mais, mes, mets
    {mais,
     u"*mes il|ils|elle|elles|on|la|le|les|des|un|une|aussi|que|nous|je|ce|c'|n'|pas|dans|à|"
     u"pour|également|surtout|cela|cette|son|sa|selon|en|sans|après",
     u"mais"},
    {mais, u"en|fin|début|<num> *mais <num>", u"mai"},
    {mais, u"il|elle|on|qui *mets", u"met"},
    {mais, u"avec|de|pour|dans *mais <noun>&<pl>", u"mes"},
    // quand, quant, qu'en
    {quand, u"*quand à|aux lui|elle|eux|elles|moi|nous|savoir|autres", u"quant"},
    {quand, u"^ *quand à|au|aux <any> <any>? , <any>", u"quant", toCheck},
    {quand, u"*quant !à|au|aux|est|a|auxdits|auquel|auxquels", u"quand"},
    {quand, u"*qu' *en il|elle|ils|on|même", u"quand"},
    {quand, u"lors|dès|même *qu' *en il|elle|on|ils", u"quand"},
    // près, prêt
    {pret, u"*près à <inf>|être|tout", u"prêt/prêts"},
    {pret, u"à peu|très|plus|de|si|trop|tout *prêt|prêts de|d'|du|des", u"près"},
    {pret, u"à peu *prêt|prêts|prés", u"près"},
    {pret, u"<verb>|<pp>|situé|située *prêt|prêts de|d'|du|des <name>|la|l'|<num>|son|sa|cette|ce",
     u"près"},
    {pret,
     u"!un|le|ce|du|au|des|les|ces|son|ses|leur|ce|premier|nouveau|autre|@number *prêt|prêts "
     u"de|d'|du|des <num>",
     u"près", toCheck},
    {pret, u"depuis|dans|pendant *prêt|prêts de", u"près"},
    {pret, u"<verb>|<pp>|tout *prés de|d'|du|des", u"près"},
    // davantage
    {davantage,
     u"<fin>|<pp>|<inf>|en|faire|est|sont|a|ont|toujours|bien|encore|fait|faut *d' *avantage",
     u"davantage"},
    {davantage, u"*d' *avantage de|d'|que|qu'|sur|à|<adj>&~<noun>|les|le|la|encore", u"davantage"},
    {davantage, u"les|des|un|l'|cet|aux *davantage|davantages", u"avantages", toCheck},
    // voir, voire
    {voire, u"*voir même", u"voire même/voire"},
    {voire, u"<pureadj> , *voir <pureadj>|impossible|même|très|trop", u"voire"},
    {voire, u"<noun> , *voir des <bare>", u"voire", toCheck},
    {voire, u"<pureadj> *voir <pureadj>|impossible", u"voire"},
    {voire, u"<noun> , *voir <num>|plusieurs&<lower>|impossible|davantage|plus !bas|haut|loin|tard",
     u"voire", toCheck},
    {voire, u"pour|de|à|faire|peut|veut|va|faut|laisser|fait|laisse|pu|allez|venir|se *voire",
     u"voir"},
    // plutôt, plus tôt
    {plutot, u"*plutôt que prévu|attendu|annoncé|prévus|d'habitude", u"plus tôt"},
    {plutot, u"au *plutôt", u"plus tôt"},
    {plutot, u"le *plutôt possible", u"plus tôt"},
    {plutot, u"<num>|quelques ans|jours|mois|heures|minutes|semaines|années|an|jour|heure *plutôt",
     u"plus tôt"},
    {plutot, u"heures|jours|semaines|mois|années|minutes *plutôt", u"plus tôt"},
    {plutot, u"*plus *tôt que de|d'|<inf>", u"plutôt"},
    {plutot,
     u"est|sont|était|étaient|semble|paraît|reste|se|montré|été *plus *tôt <pureadj>|bien|mal|bon",
     u"plutôt"},
    {plutot, u"ou|mais *plus *tôt <nominal>|un|une|le|la|les|à|de|que", u"plutôt", toCheck},
    // quelque, quel que
    {quelque, u"*quelque|quelques soit le|l'|son|leur|ce|notre|votre <noun>&<m>", u"quel que"},
    {quelque, u"*quelque|quelques soit la|l'|son|sa|leur|cette|notre|votre <noun>&<f>",
     u"quelle que"},
    {quelque, u"*quelque|quelques soit|soient les|ses|leurs|ces|nos <noun>&<m>", u"quels que"},
    {quelque, u"*quelque|quelques soit|soient les|ses|leurs|ces|nos <noun>&<f>", u"quelles que"},
    {quelque, u"*quelque <purenominal>&<pls>", u"quelques"},
    {quelque, u"*quelque *uns|*unes", u"quelques-uns/quelques-unes"},
    {quelque, u"*quelques *uns", u"quelques-uns"},
    {quelque, u"*quelques *unes", u"quelques-unes"},
    {quelque, u"*quelques part|chose|peu", u"quelque"},
    {quelque, u"*quel|quelle|quels|quelles *que|qu' <bare>", u"quelque/quelques", toCheck},
    {quelque, u"*quels que soit", u"quel"},
    {quelque, u"juste|simplement|uniquement|peut-être *par *ce que|qu'", u"parce"},
    // tout, tous, toute, toutes
    {tout, u"*tout les|ces|ses|mes|nos|vos|leurs|mes =<purenoun>&<mp>", u"tous"},
    {tout, u"*tout les|ces|ses|mes|nos|vos|leurs|mes =<purenoun>&<fp>", u"toutes"},
    {tout, u"*tout ces|ses|mes|nos|vos|leurs|mes <nominal>&<pl>", u"tous/toutes"},
    {tout, u"*tout les deux|trois|quatre|cinq|dix|autres|jours|ans|mois|soirs|matins|hommes",
     u"tous/toutes"},
    {tout, u"*toutes les|ces|ses|nos|leurs <bare>&<mp>", u"tous"},
    {tout, u"*tous les|ces|ses|nos|leurs|vos|mes <bare>&<fp>", u"toutes"},
    {tout, u"*toute les|ces|ses|nos|leurs|vos|mes", u"toutes/tous"},
    {tout, u"*tous le|ce|mon|ton|son|notre|du <bare>&<ms>|monde|reste|groupe", u"tout"},
    {tout, u"*toute le|ce <bare>&<ms>", u"tout"},
    {tout, u"!avant|malgré|surtout|de|est|du|à *tout la|cette|sa|ma|ta <bare>&<fs>", u"toute"},
    {tout, u"*tous *ce qui|que|qu'|dont", u"tout ce"},
    {tout, u"*tous à fait|coup", u"tout"},
    {tout, u"*tous simplement|juste|autant|d'abord|droit", u"tout"},
    {tout, u"pas|point du *tous|toute|toutes", u"tout"},
    {tout, u"avant *tous $", u"tout"},
    {tout, u"malgré *tous $", u"tout"},
    {tout, u"*tous cela|ça|ceci", u"tout"},
    // sans and s'en, dans and d'en, ni and n'y, si and s'y, dont and d'on
    {sen,
     u"il|elle|on|ils|elles|qui|ne *sans <fin>|est|sont|va|vont|prend|était|remet|sort|"
     u"prennent|sortent",
     u"s'en"},
    {sen, u"*s' *en <bare>&~doute", u"sans"},
    {sen, u"*dans <inf>&~<noun>", u"d'en"},
    {sen, u"*d' *en le|la|les|un|une|ce|cette|l'|son|sa|leur <noun>|<adj>", u"dans"},
    {sen, u"il|elle|on|ils|elles|qui *ni", u"n'y"},
    {sen, u"*ni a pas|plus|aura|aucun", u"n'y"},
    {sen, u"pour|de|va|vont|peut|doit|faut|à|veut *si <inf>&~<noun>", u"s'y"},
    {sen, u"*d' *ont", u"dont"},
    {sen, u"*d' *on les|la|le|a|est|ils|elles", u"dont"},
    {sen, u"ce|façon|manière *donc il|elle|ils|on|nous|la|le|les|l'", u"dont"},
    {sen, u"<noun>&<pl> *donc <bare>|trois|deux|une|un|quatre|certains|plusieurs", u"dont",
     toCheck},
    {ce, u"<n>|<name>|qui|ils|elles|tous *ce sont|étaient <pp>", u"se"},
    {peu,
     u"<n>&<sgs>|<name>|il|elle|on|qui *peu encore|aussi|également|toujours|désormais|donc|ainsi "
     u"être|avoir|<infinitive>",
     u"peut"},
    {peu, u"<n>&<sgs>&~<adv>|<name> *peu <inf>|être", u"peut"},
    {voire, u"@modal|aller|vient|viennent|venus|venu *voire", u"voir"},
    {sen, u"<n> *s' *en <inf>", u"sans", toCheck},
    {sen, u"<n>|<name> *ni <fin>|a|ont|est|sont", u"n'y"},
    {quel,
     u"espère|espèrent|pense|pensent|affirme|affirment|estime|estiment|assure|assurent|"
     u"craint|craignent|croit|croient|souhaite|souhaitent|veut|veulent|annonce|annoncé|dit|"
     u"faut|déclare|déclaré|affirmé|assuré|estimé|indique|indiqué|précise|précisé *quelle|quel "
     u"<fin>|a|est|avait|était",
     u"qu'elle"},
    {tout, u"ont|avaient *tout été", u"tous"},
    {ma, u"<n> *ma <pp>&~<noun>", u"m'a"},
    {quand, u"*qu' *en les|le|la <n> <fin>|sont|ont|est|a", u"quand", toCheck},
};

} // namespace

SlipTable otherHomophoneSlips()
{
    return rows;
}

} // namespace feuillet
