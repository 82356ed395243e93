#include "proofing/slips/rules/Rules.h"

namespace feuillet {

namespace {

constexpr bool toCheck = false;
constexpr QStringView verb = u"slip.verb";

// A place where a subject begins; a single one only where no other can have been named before.
#define OPENING u"^|que|qu'|si|lorsque|car|mais|quand|puisque|où|tandis|dont"
#define PLURAL                                                                                     \
    u"les|ces|des&~<afterque>|ses|mes|nos|vos|leurs|plusieurs|quelques|certains|certaines|deux|"   \
    u"trois|quatre|"                                                                               \
    u"cinq|six|sept|huit|dix|douze|vingt|trente"
#define SINGLE u"le|la|l'|ce|cet|cette|son|sa|mon|ma|notre|votre|leur|un|une|chaque|aucun|aucune"

constexpr SlipRow rows[] = {
    // Pronouns
    {verb, u"ils n'|ne|se|s'|y|en? se|s'|le|la|les|l'|lui|leur|y|en|nous|vous|me|m'? *<3s>",
     u"{1.3p}"},
    {verb,
     u"^|que|qu'|lorsqu'|puisqu'|où|et|dont|car|mais|quand elles n'|ne|se|s'|y|en? "
     u"se|s'|le|la|les|l'|lui|leur|y|en|nous|vous? *<3s>",
     u"{1.3p}"},
    {verb, u"il|on n'|ne|se|s'|y|en? se|s'|le|la|les|l'|lui|leur|y|en|nous|vous|me|m'? *<3p>",
     u"{1.3s}"},
    {verb,
     u"^|que|qu'|lorsqu'|puisqu'|où|dont|car|mais|quand elle n'|ne|se|s'|y|en? "
     u"se|s'|le|la|les|l'|lui|leur|y|en|nous|vous? *<3p>",
     u"{1.3s}"},
    {verb, u"je|j' ne|n'|me|m'|y|en? le|la|les|l'|lui|leur|vous|y|en? *<no1s>", u"{1.1s}"},
    {verb, u"^|si|mais|car cela|ça|ceci ne|n'? *<3p>", u"{1.3s}"},
    {verb, u"personne|rien|chacun|quelqu'un ne|n'|se *<fin>&<3p>", u"{1.3s}"},
    {verb, u"tout le monde ne|n'|se|s'? *<3p>", u"{1.3s}"},
    {verb, u"^^ ceux|celles qui ne|n'|se|s'|y|en? *<3s>&<fin>", u"{1.3p}"},
    {verb, u"ceux|celles qui ne|n'|se|s'|y|en? *<3s>&<fin>", u"{1.3p}"},
    {verb, u"ceux|celles qui n'|ne? *a|est|va|peut|doit|veut|fait", u"{1.3p}"},
    {verb, u"celui|celle qui ne|n'|se|s'|y|en? *<3p>&<fin>", u"{1.3s}"},
    {verb, u"beaucoup|certains ne|n'|se|s' *<3s>&<fin>", u"{1.3p}"},
    {verb, u"!<noun>|tout|de|l' ce *est les|des|ces", u"sont", toCheck},
    // Les soldats recule
    {verb,
     OPENING u" " PLURAL u" =<n>&<pls> <adj>&<pl>? n'|ne|se|s'|y|en? "
             u"se|s'|le|la|les|l'|lui|leur|y|en? *<3s>&<fin>",
     u"{1.3p}"},
    {verb,
     OPENING u" " PLURAL u" <adj>&<pl> <n>&<pls> n'|ne|se|s'? se|s'|lui|leur|y|en? "
             u"*<3s>&<fin>",
     u"{1.3p}"},
    {verb, OPENING u" " PLURAL u" <n>&<pls> <adj>&<pl>? n'|ne|se|s' *<3s>", u"{1.3p}"},
    {verb,
     OPENING u" " PLURAL u" <n>&<pls> <adj>&<pl>? *<3s>&<verb>&~<adj> "
             u"le|la|les|l'|un|une|des|ce|cette|leur|leurs|pas|ses|son|sa|aux|au",
     u"{1.3p}"},
    {verb,
     OPENING u" " PLURAL u" <n>&<pls> <adj>&<pl>? *a|est|va|peut|doit|veut|était|avait|"
             u"sera|aura|fait|devrait|pourrait|serait|aurait|devait|pouvait",
     u"{1.3p}"},
    {verb, OPENING u" les|ces|des|plusieurs <noun>&<pls>&<adj> ne|n'|se|s'|y|lui|leur? *<3s>&<fin>",
     u"{1.3p}"},
    {verb, OPENING u" les|ces|des|plusieurs|deux|trois <names> n'|ne|se|s'|y|en? *<3s>&<fin>",
     u"{1.3p}"},
    {verb,
     OPENING u" les|ces|des|plusieurs|deux|trois <names> n'|ne|se|s'|y|en? "
             u"*a|est|va|peut|doit|veut|avait|était",
     u"{1.3p}"},
    {verb,
     OPENING u" les|ces|plusieurs <names> *<3s> le|la|les|l'|un|une|des|ce|cette|leur|leurs|"
             u"ses|son|sa",
     u"{1.3p}"},
    // Les forces de l'ordre intervient
    {verb,
     OPENING u" les|ces|ses|leurs|nos|plusieurs <n>&<pls> <adj>&<pl>? de|d'|du|des "
             u"la|l'|cette|ce|son|sa? <n>&<sgs>|<name> <adj>|<name>? n'|ne|se|s'? "
             u"*<3s>&<fin>|a|est|"
             u"va|peut|doit|avait|était|sera|aura|veut",
     u"{1.3p}"},
    // Les enfants qui joue
    {verb,
     u"!de|d'|à|entre|parmi|par|pour|avec|un|une|<noun>|chez|sur|dans "
     u"les|ces|ses|leurs|nos|plusieurs|"
     u"deux|trois|quatre|cinq|dix <n>&<pls> <adj>&<pl>? qui n'|ne|se|s'|y|en|le|la|les|l'? "
     u"*<3s>|a|est|va|peut|doit|veut|avait|était|fait",
     u"{1.3p}"},
    // Le ministre ont
    {verb,
     u"^^ " SINGLE u" <n>&<sgs>&~@collective <adj>&<sgs>? n'|ne|se|s'|y|en? "
     u"se|s'|le|la|les|l'|lui|leur|y|en? *<3p>",
     u"{1.3s}"},
    {verb,
     u"que|qu'|si|lorsque|car|puisque|"
     u"quand " SINGLE u" <n>&<sgs>&~@collective <adj>&<sgs>? n'|ne|se|s'|y|en? "
     u"se|s'|le|la|les|l'|lui|leur|y|en? *<fin>&<3p>&~sont+ont+font+vont",
     u"{1.3s}", toCheck},
    {verb,
     u"!@prep|que|qu'|<noun>|<adj>|<pp>|<name> " SINGLE u" <n>&<sgs>&~@collective "
     u"<adj>&<sgs>? qui "
     u"n'|ne|se|s'|y|en|le|la|les|l'? *<fin>&<3p>",
     u"{1.3s}"},
    // La liste des candidats sont
    {verb,
     u"^^ le|la|l'|ce|cette|son|sa <n>&<sgs>&~@collective <adj>&<sgs>? de|d'|des "
     u"<n>&<pls> <adj>&<pl>? n'|ne|se|s'? *<3p>",
     u"{1.3s}", toCheck},
    {verb,
     u"^^ le|la|l'|ce|cette|son|sa =<n>&<sgs>&~@collective <adj>&<sgs>? de|d'|du|des "
     u"la|l'|ses|leurs|son|sa? <n> <adj>? n'|ne|se|s'? *<fin>&<3p>",
     u"{1.3s}"},
    // Les habitants du hameau vit, les négociations entre les deux pays reprendra
    {verb,
     OPENING u" les|ces|ses|leurs|nos|plusieurs <n>&<pls> <adj>&<pl>? de|d'|du|des "
             u"la|l'|cette|ce|son|sa? <n>|<name> <adj>? n'|ne|se|s'? *<3s>&<fin>",
     u"{1.3p}"},
    {verb,
     OPENING u" les|ces|ses|leurs|nos|plusieurs <n>&<pls> <adj>&<pl>? de|d'|du|des "
             u"la|l'|cette|ce|son|sa? <n>|<name> *<3s>&~<adjective> "
             u"le|la|les|l'|un|une|des|sans|dans|depuis|que|qu'|leur|leurs",
     u"{1.3p}"},
    {verb,
     u"^^ les|ces|ses|leurs|nos|plusieurs <n>&<pls> <adj>&<pl>? entre|sur|avec|contre|dans|"
     u"pour|en le|la|les|l'|des|un|une|ces|son|sa|ses? @number? <n>|<name> <adj>|<name>? "
     u"n'|ne|se|s'? *<3s>&<fin>",
     u"{1.3p}"},
    {verb, u"^^ vous ne|n'|y? *<3s>&<fin>", u"{1.2p}"},
    {verb, u"tels|telles|quels|quelles *est|était|sera|serait", u"{1.3p}"},
    {verb, u"cela|quoi|ceci s' *ajoute|ajoutait|ajoutera les|des|deux|trois|plusieurs|@number",
     u"{1.3p}"},
};

} // namespace

SlipTable subjectSlips()
{
    return rows;
}

} // namespace feuillet
