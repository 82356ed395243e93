#include "proofing/slips/rules/Rules.h"

namespace feuillet {

namespace {

constexpr bool toCheck = false;
constexpr QStringView adjective = u"slip.adjective";

// Behind a preposition («le chef de la police arrêté») an adjective may belong to a word before.
#define FREE u"!@prep|<noun>|<name>"
// Colours of two words, and what is said of the verb: «bleu marine», «haut placées», «coûte cher».
#define AGREES u"*<adj>&~bleu+vert+rouge+gris+brun+jaune+noir+blanc+rose+cher+haut+court+clair+" \
               u"fort+grand+net+bas+droit+plein+seul+même+public+type+phare+record+bon+nouveau+" \
               u"dur+juste+soi+tout+demi+fin+double+clé+leader+standard+sauf"
#define LAST u"!<noun>|<adj>&<noun>|<pp>"

constexpr SlipRow rows[] = {
    // Des mesures important
    {adjective, u"les|des|ces|mes|tes|ses|nos|vos|leurs|aux|plusieurs|quelques|certains|certaines|"
                u"différentes|différents|@number|nombreux|nombreuses =<purenoun>&<pls> "
                u"très|plus|moins|trop|assez|particulièrement? " AGREES u"&<sgs> " LAST,
     u"{1.agreepl}"},
    {adjective, u"les|des|ces|mes|ses|nos|leurs|aux|plusieurs|quelques *<adj>&<sgs>&@early "
                u"=<bare>&<pls>",
     u"{1.agreepl}"},
    {adjective, u"les|des|ces|mes|ses|nos|leurs|aux|plusieurs|quelques|certains|certaines|@number =<bare>&<fp> " AGREES u"&<m> "
                LAST,
     u"{1.fp}"},
    {adjective, u"les|des|ces|mes|ses|nos|leurs|aux|plusieurs|quelques|certains|certaines|@number =<bare>&<mp> " AGREES u"&<f> "
                LAST,
     u"{1.mp}"},
    // Une loi national
    {adjective, FREE u" la|une|cette|ma|ta|sa|toute|chaque|notre|votre|leur|l' =<bare>&<fs> "
                u"très|plus|moins|trop|assez|particulièrement? " AGREES u"&<m> " LAST,
     u"{1.fs}"},
    {adjective, u"d'|par|avec|dans|sur|sous|contre|pour une =<bare>&<fs> "
                u"très|plus|moins|trop|assez|particulièrement? *<pureadj>&<adjective>&<ms> " LAST,
     u"{1.fs}"},
    {adjective, FREE u" le|un|ce|cet|mon|ton|son|au|du|chaque|notre|votre|leur|l' =<bare>&<ms> "
                u"très|plus|moins|trop|assez|particulièrement? " AGREES u"&<f> " LAST,
     u"{1.ms}"},
    {adjective, u"d'|par|avec|dans|sur|sous|contre|pour un =<bare>&<ms> "
                u"très|plus|moins|trop|assez|particulièrement? *<pureadj>&<adjective>&<fs> " LAST,
     u"{1.ms}"},
    {adjective, FREE u" la|une|cette|ma|ta|sa|toute|chaque|notre|votre|leur =<bare>&<fs> "
                u"très|plus|moins|trop|assez? " AGREES u"&<fp> " LAST,
     u"{1.fs}"},
    {adjective, FREE u" le|un|ce|cet|mon|ton|son|au|du|chaque|notre|votre|leur =<bare>&<ms> "
                u"très|plus|moins|trop|assez? " AGREES u"&<mp>&<pls> " LAST,
     u"{1.ms}"},
    // Participles as well: «des entreprises important du blé» is right
    {adjective, u"les|des|ces|ses|leurs|plusieurs|quelques =<purenoun>&<pls> "
                u"très|plus|moins|trop|assez? *important|puissant|constant|étonnant|inquiétant|"
                u"courant|brillant|intéressant|suffisant|surprenant|imposant|récurrent $",
     u"{1.agreepl}"},
    {adjective, FREE u" la|une|cette|sa =<purenoun>&<fs> très|plus|moins|trop|assez? "
                u"*important|puissant|constant|étonnant|inquiétant|courant|brillant|intéressant|"
                u"suffisant|surprenant|imposant $",
     u"{1.fs}"},
    // Une important victoire
    {adjective, u"la|une|cette|ma|ta|sa|notre|votre|leur *<adj>&<ms>&~demi+grand+tout+plus+bon+nu+haut =<bare>&<fs>", u"{1.fs}"},
    {adjective, u"le|un|ce|mon|ton|notre|votre|leur|au|du *<adj>&<fs>&~demie =<bare>&<ms>",
     u"{1.ms}"},
    {adjective, u"les|des|ces|ses|leurs|nos|plusieurs *<adj>&<mp>&<pls> =<bare>&<fp>", u"{1.fp}"},
    {adjective, u"les|des|ces|ses|leurs|nos|plusieurs *<adj>&<fp> =<bare>&<mp>", u"{1.mp}"},
    // Le président russe et son homologue nord-coréens: too far for a table.
    {adjective, u"^|de|en|dans|à|pour la|cette semaine|année|saison|fois|journée *dernier|prochain|passé",
     u"{1.fs}"},
    {adjective, u"les|ces|aux|des =<bare>&<pls> *dernier|prochain|dernière|prochaine", u"{1.agreepl}",
     toCheck},
};

} // namespace

SlipTable adjectiveSlips()
{
    return rows;
}

} // namespace feuillet
