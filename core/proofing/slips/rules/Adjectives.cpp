#include "proofing/slips/rules/Rules.h"

namespace feuillet {

namespace {

constexpr bool toCheck = false;
constexpr QStringView adjective = u"slip.adjective";

// Behind a preposition («le chef de la police arrêté») an adjective may belong to a word before.
#define FREE u"!@prep|<noun>|<name>|<adjective>&~<ppany>"
// Colours of two words, and what is said of the verb: «bleu marine», «haut placées», «coûte cher».
#define INVARIABLE                                                                                 \
    u"~bleu+vert+rouge+gris+brun+jaune+noir+blanc+rose+cher+haut+court+clair+fort+grand+net+bas+"  \
    u"droit+plein+seul+même+type+phare+record+bon+nouveau+dur+juste+soi+tout+demi+fin+"           \
    u"double+clé+leader+standard+sauf+utilisateur+utilisatrice+administrateur+hypertexte+partie+" \
    u"parties+issue+menu+données+secondes+prompt+vrai+"                                           \
    u"faux+possible+gauche+"                                                                       \
    u"droite+client+membre+cadre+cible+pilote+test+express+grandeur+nature+maximum+minimum"
#define AGREES u"*<adj>&" INVARIABLE
#define LAST u"!<noun>|<adj>&<noun>|<pp>"
#define ALONE u"!<noun>|<adj>&<noun>|<pp>|et|ou|comme|soit"

constexpr SlipRow rows[] = {
    // Des mesures important
    {adjective,
     FREE u" les|des|ces|mes|tes|ses|nos|vos|leurs|aux|plusieurs|quelques|certains|"
          u"certaines|différentes|différents|@number|nombreux|nombreuses "
          u"=<purenoun>&<pls> "
          u"très|plus|moins|trop|assez|particulièrement? " AGREES u"&<sgs> " ALONE,
     u"{1.agreepl}"},
    {adjective,
     u"avec|sans|sur|sous|dans|chez|contre|vers|entre|parmi|selon|depuis|pendant|pour "
     u"les|ces|mes|ses|nos|vos|leurs|plusieurs|quelques|certains|certaines|@number "
     u"=<purenoun>&<pls> " AGREES u"&<sgs>&<adjective>&~<ppany> " ALONE,
     u"{1.agreepl}"},
    {adjective,
     u"avec|sans|contre|pour =<bare>&<pls> "
     u"*<pureadj>&<sgs>&<adjective>&~<ppany>&" INVARIABLE u" " ALONE,
     u"{1.agreepl}", toCheck},
    {adjective,
     u"les|des|ces|mes|ses|nos|leurs|aux|plusieurs|quelques "
     u"*<sgs>&<adj>&@early&~même+seul+tout+grand "
     u"=<bare>&<pls>",
     u"{1.agreepl}"},
    {adjective,
     FREE u" les|des|ces|mes|ses|nos|leurs|aux|plusieurs|quelques|certains|certaines|@number "
          u"=<n>&<fp>&~<adjective> " AGREES u"&<m> " ALONE,
     u"{1.fp}"},
    {adjective,
     FREE u" les|des|ces|mes|ses|nos|leurs|aux|plusieurs|quelques|certains|certaines|@number "
          u"=<n>&<mp>&~<adjective> " AGREES u"&<f> " ALONE,
     u"{1.mp}"},
    // Une loi national
    {adjective,
     FREE u" la|une|cette|ma|ta|sa|toute|chaque|notre|votre|leur|l' "
          u"=<n>&<fs>&~<adjective>&~fois+nuit "
          u"très|plus|moins|trop|assez|particulièrement? " AGREES u"&<m> " LAST,
     u"{1.fs}"},
    {adjective,
     u"par|avec|dans|sur|sous|contre|pour une =<n>&<fs>&~<adjective>&~fois+nuit "
     u"très|plus|moins|trop|assez|particulièrement? *<pureadj>&<adjective>&<ms> " LAST,
     u"{1.fs}"},
    {adjective,
     FREE u" le|un|ce|cet|mon|ton|son|chaque|notre|votre|leur|l' "
          u"=<n>&<ms>&~<adjective>&~<ppany>&~jour+temps+soir "
          u"très|plus|moins|trop|assez|particulièrement? " AGREES u"&<f> " LAST,
     u"{1.ms}"},
    {adjective,
     u"par|avec|dans|sur|sous|contre|pour un =<n>&<ms>&~<adjective>&~<ppany>&~jour+temps+soir "
     u"très|plus|moins|trop|assez|particulièrement? *<pureadj>&<adjective>&<fs> " LAST,
     u"{1.ms}"},
    {adjective,
     FREE u" la|une|cette|ma|ta|sa|toute|chaque|notre|votre|leur =<n>&<fs>&~<adjective>&~fois+nuit "
          u"très|plus|moins|trop|assez? " AGREES u"&<fp> " LAST,
     u"{1.fs}"},
    {adjective,
     FREE u" le|un|ce|cet|mon|ton|son|chaque|notre|votre|leur "
          u"=<n>&<ms>&~<adjective>&~<ppany>&~jour+temps+soir "
          u"très|plus|moins|trop|assez? " AGREES u"&<mp>&<pls> " LAST,
     u"{1.ms}"},
    // Participles as well: «des entreprises important du blé» is right
    {adjective,
     u"les|des|ces|ses|leurs|plusieurs|quelques =<purenoun>&<pls> "
     u"très|plus|moins|trop|assez? *important|puissant|constant|étonnant|inquiétant|"
     u"courant|brillant|intéressant|suffisant|surprenant|imposant|récurrent "
     u"!de|d'|du|des|le|la|les|l'|un|une|moins|plus|leur|ses|son|cette|ce|beaucoup|en|à",
     u"{1.agreepl}"},
    {adjective,
     FREE u" la|une|cette|sa =<purenoun>&<fs> très|plus|moins|trop|assez? "
          u"*important|puissant|constant|étonnant|inquiétant|courant|brillant|intéressant|"
          u"suffisant|surprenant|imposant "
          u"!de|d'|du|des|le|la|les|l'|un|une|moins|plus|leur|ses|son|cette|ce|beaucoup|en|à",
     u"{1.fs}"},
    // Une important victoire
    {adjective,
     u"la|une|cette|ma|ta|sa|notre|votre|leur "
     u"*important|puissant|<pureadj>&<ms>|<adj>&<ms>&@early&~demi+grand+tout+plus+bon+nu+haut "
     u"=<n>&<fs>&~<adjective>",
     u"{1.fs}"},
    {adjective,
     u"le|un|ce|mon|ton|notre|votre|leur|au|du *<pureadj>&<fs>&~demie|<adj>&<fs>&@early "
     u"=<n>&<ms>&~<adjective>&~<ppany>",
     u"{1.ms}"},
    {adjective,
     u"les|des|ces|ses|leurs|nos|plusieurs *<pureadj>&<mp>&<pls>|<adj>&<mp>&@early&<pls> "
     u"=<n>&<fp>&~<adjective>",
     u"{1.fp}"},
    {adjective,
     u"les|des|ces|ses|leurs|nos|plusieurs *<pureadj>&<fp>|<adj>&<fp>&@early "
     u"=<n>&<mp>&~<adjective>",
     u"{1.mp}"},
    // Le président russe et son homologue nord-coréens: too far for a table.
    {adjective,
     u"^|de|en|dans|à|pour la|cette semaine|année|saison|fois|journée *dernier|prochain|passé",
     u"{1.fs}"},
    {adjective, u"les|ces|aux|des =<bare>&<pls> *dernier|prochain|dernière|prochaine",
     u"{1.agreepl}", toCheck},
    // Behind these an adjective in -ant is no participle
    {adjective,
     FREE u" une|la|cette|sa|aucune|quelque =<n>&<fs>&~fois très|trop|assez|plutôt "
          u"*<adjective>&<m>",
     u"{1.fs}"},
    {adjective,
     FREE u" les|des|ces|ses|leurs|plusieurs =<n>&<pls> très|trop|assez|plutôt "
          u"*<adjective>&<sg>&~<adv>",
     u"{1.agreepl}"},
    {adjective,
     u"une|la|cette|sa|ma|notre *nouvel|nouveau|bel|beau|vieil|vieux|ancien|premier|"
     u"dernier|prochain|petit|gros|bon|certain|seul|second|meilleur|futur =<n>&<fs>",
     u"{1.fs}"},
    {adjective,
     u"un|le|ce|mon|notre *nouvelle|belle|vieille|ancienne|première|dernière|prochaine|"
     u"petite|grosse|bonne|seule|seconde|meilleure|future =<n>&<ms>",
     u"{1.ms}"},
};

} // namespace

SlipTable adjectiveSlips()
{
    return rows;
}

} // namespace feuillet
