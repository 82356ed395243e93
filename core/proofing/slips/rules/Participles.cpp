#include "proofing/slips/rules/Rules.h"

namespace feuillet {

namespace {

constexpr bool toCheck = false;
constexpr QStringView object = u"slip.object"; // avoir, its object before it
constexpr QStringView avoir = u"slip.avoir";   // avoir, no object before it
constexpr QStringView etre = u"slip.etre";

// What follows when the object is that of an infinitive or of a clause: no agreement.
#define FREE u"!<infinitive>|de|d'|à|que|qu'|pouvoir|devoir|avoir|être|faire"
// Verbs of measure, impersonal ones, and those that go with an understood infinitive.
#define AGREEING                                                                                             \
    u"*<ppany>&<m>&<transitive>&~fallu+pu+dû+voulu+su+cru+coûté+valu+pesé+vécu+dormi+duré+couru+"      \
    u"marché+régné+mesuré+laissé+permis+pensé+espéré+estimé+dit+souhaité+fait+eu+plu+osé+promis+" \
    u"jugé+prévu+demandé+aidé+parlé"

#define STRICT                                                                                     \
    AGREEING u"&<ms>&~pris+mis+promis+remis+soumis+commis+admis+transmis+repris+surpris+"          \
             u"compris+appris+émis+assis+acquis+conquis+exclu+inclus+conclus"

constexpr SlipRow rows[] = {
    // Les missiles qu'ils ont livré
    {object,
     u"!de|d'|entre|parmi|par|pour|avec|<noun> les|ces|ses|leurs|nos|vos|mes|plusieurs|quelques|"
     u"certains|certaines|deux|trois|quatre|cinq|six|dix|des =<n>&<pls> <adj>&<pls>? "
     u"que|qu' il|elle|on|ils|elles|j'|je|nous|vous @clitic? @allhave @between? "
     u"@between? " AGREEING u" " FREE,
     u"{1.agreepl}"},
    {object,
     u"!de|d'|entre|parmi|par|pour|avec|<noun> la|une|cette|sa|ma|leur|notre "
     u"=<n>&<fs> <adj>&<fs>? que|qu' il|elle|on|ils|elles|j'|je|nous|vous "
     u"@clitic? @allhave @between? @between? " AGREEING u" " FREE,
     u"{1.fs}"},
    {object,
     u"!de|d'|entre|parmi|<noun> les|ces|ses|leurs|nos|plusieurs|quelques|des =<n>&<pls> "
     u"<adj>&<pls>? que|qu' le|la|les|l'|son|sa|ses|leur|ce|cette|un|une|des|<name> "
     u"<n>|<name>? <adj>|<name>? @has|@have @between? " AGREEING u" " FREE,
     u"{1.agreepl}"},
    {object,
     u"!de|d'|entre|parmi|<noun> la|une|cette|sa|ma|leur|notre =<n>&<fs> <adj>&<fs>? "
     u"que|qu' le|la|les|l'|son|sa|ses|leur|ce|cette|un|une|des|<name> "
     u"<n>|<name>? <adj>|<name>? @has|@have @between? " AGREEING u" " FREE,
     u"{1.fs}"},
    {object,
     u"!de|d'|<noun> l' =<n>&<fs> que|qu' il|elle|on|ils|elles|j'|je|nous|vous "
     u"@clitic? @allhave @between? " AGREEING u" " FREE,
     u"{1.fs}"},
    // Il les a mangé
    {object, u"il|elle|on|ils|elles|qui|ne|nous|vous|je les @allhave @between? " STRICT u" " FREE,
     u"{1.mp}/{1.fp}"},
    // Quelles mesures a-t-il pris
    {object,
     u"quels|quelles|combien =<n>&<pls> a-t-il|a-t-elle|a-t-on|ont-ils|ont-elles|"
     u"avez-vous|avait-il " AGREEING u" " FREE,
     u"{1.agreepl}"},
    // Elle a mangée une pomme
    {avoir, u"[main] il|elle|on|ils|elles @has|@have @between? *<pp>&~<ms>&~<mp>|*<pp>&<pl>",
     u"{1.ms}"},
    {avoir, u"[main] !, <name> @has|@have @between? *<pp>&<fs>|*<pp>&<fp>|*<pp>&<pl>", u"{1.ms}"},
    {avoir,
     u"[main] ^ le|la|les|ces|des|ce|cette|son|sa|ses <n> <adj>? @has|@have @between? "
     u"*<pp>&~<ms>&<f>|"
     u"*<pp>&<pl>",
     u"{1.ms}"},
    {avoir,
     u"[main] ont|avaient|a|avait *<pp>&<mp>&~<sg> le|la|les|des|un|une|l'|leur|leurs|ses|son|sa",
     u"{1.ms}", toCheck},
    // Elle est arrivé
    {etre,
     u"^|que|qu'|lorsqu'|puisqu'|s'|où|et|mais|car|dont|quand|comme elle n'|ne? @is @between? "
     u"@between? *<adj>&<ms>&<att>",
     u"{1.fs}"},
    {etre, u"elle n'? a|avait|aura|aurait|ait été @between? @between? *<adj>&<m>&<att>", u"{1.fs}"},
    {etre, u"elles n'|ne? @are @between? @between? *<att>&<sg>&~partie+sûr|*<att>&<m>", u"{1.fp}"},
    {etre,
     u"elles n'? ont|avaient|auront|auraient|aient été @between? @between? *<att>&<sg>&~partie+sûr|"
     u"*<att>&<m>",
     u"{1.fp}"},
    {etre, u"ils n'|ne? @are @between? @between? *<att>&<f>&~partie|*<att>&<sg>&~partie+sûr",
     u"{1.mp}"},
    {etre,
     u"ils n'? ont|avaient|auront|auraient|aient été @between? @between? *<att>&<sg>&~partie+sûr|"
     u"*<att>&<f>&~partie",
     u"{1.mp}"},
    {etre, u"il n'|ne? @is @between? @between? *<att>&<f>&~partie|*<att>&<pl>", u"{1.ms}"},
    {etre, u"il n'? a|avait|aura|aurait|ait été @between? @between? *<att>&<f>&~partie|*<att>&<pl>",
     u"{1.ms}"},
    {etre, u"elle n'? @is @between? *<pp>&<pl>", u"{1.fs}"},
    // La réunion est prévu
    {etre,
     u"^|que|qu'|si|lorsque|où|car|mais|quand|puisque|comme la|cette|une|sa|ma|notre|votre|leur|l'|"
     u"chaque|aucune|toute =<n>&<fs> <adj>&<fs>? n'|ne? @is @between? @between? "
     u"*<att>&<ms>|*<att>&<mp>|*<att>&<fp>",
     u"{1.fs}"},
    {etre,
     u"^|que|qu'|si|lorsque|où|car|mais|quand|puisque|comme la|cette|une|sa|ma|notre|votre|leur|l'|"
     u"chaque|aucune|toute =<n>&<fs> <adj>&<fs>? n'|ne? a|avait|aura|aurait|ait été "
     u"@between? @between? *<att>&<ms>|*<att>&<mp>|*<att>&<fp>",
     u"{1.fs}"},
    {etre,
     u"^|que|qu'|si|lorsque|où|car|mais|quand|puisque|comme "
     u"le|ce|un|son|mon|notre|votre|leur|l'|cet|"
     u"chaque|aucun =<n>&<ms> <adj>&<ms>? n'|ne? @is @between? @between? "
     u"*<att>&<f>&~partie|*<att>&<mp>&~<sg>",
     u"{1.ms}"},
    {etre,
     u"^|que|qu'|si|lorsque|où|car|mais|quand|puisque|comme "
     u"le|ce|un|son|mon|notre|votre|leur|l'|cet|"
     u"chaque|aucun =<n>&<ms> <adj>&<ms>? n'|ne? a|avait|aura|aurait|ait été "
     u"@between? @between? *<att>&<f>&~partie|*<att>&<mp>&~<sg>",
     u"{1.ms}"},
    {etre,
     u"^|que|qu'|si|lorsque|où|car|mais|quand|puisque|comme les|ces|des|ses|leurs|nos|plusieurs|"
     u"quelques|deux|trois|quatre|cinq|six|dix|vingt|certaines =<n>&<fp> <adj>&<fp>? "
     u"n'|ne? @are @between? @between? *<att>&<m>|*<att>&<sg>&~partie+sûr",
     u"{1.fp}"},
    {etre,
     u"^|que|qu'|si|lorsque|où|car|mais|quand|puisque|comme les|ces|des|ses|leurs|nos|plusieurs|"
     u"quelques|deux|trois|quatre|cinq|six|dix|vingt|certaines =<n>&<fp> <adj>&<fp>? "
     u"n'|ne? @have été @between? @between? *<att>&<m>|*<att>&<sg>&~partie+sûr",
     u"{1.fp}"},
    {etre,
     u"^|que|qu'|si|lorsque|où|car|mais|quand|puisque|comme les|ces|des|ses|leurs|nos|plusieurs|"
     u"quelques|deux|trois|quatre|cinq|six|dix|vingt|certains =<n>&<mp> <adj>&<mp>? "
     u"n'|ne? @are @between? @between? *<att>&<f>&~partie|*<att>&<sg>&~partie+sûr",
     u"{1.mp}"},
    {etre,
     u"^|que|qu'|si|lorsque|où|car|mais|quand|puisque|comme les|ces|des|ses|leurs|nos|plusieurs|"
     u"quelques|deux|trois|quatre|cinq|six|dix|vingt|certains =<n>&<mp> <adj>&<mp>? "
     u"n'|ne? @have été @between? @between? *<att>&<f>&~partie|*<att>&<sg>&~partie+sûr",
     u"{1.mp}"},
    // Whatever the subject: ont été annoncé, sont arrivé
    {etre, u"@have @between? été @between? @between? *<pp>&<sg>&~partie|@bet", u"{1.mp}/{1.fp}"},
    {etre, u"!se|s'|nous|vous|me|m' @are @between? @between? *<pp>&<sg>&~partie|@bet",
     u"{1.mp}/{1.fp}"},
    {etre, u"<bare>|<name>|il|elle|n' a|avait|aura|aurait été @between? *<pp>&<pl>", u"{1.sg}"},
    {etre, u"il|elle|n'|<bare>&<sgs> est|était|sera|serait @between? *<pp>&<pl>&~<sg>", u"{1.sg}"},
    // Elle s'est retrouvé
    {etre, u"elle|la|cette|une|sa|l' <n>&<fs>? s' est|était|sera *@reflexive", u"{1.fs}"},
    {etre, u"se sont|étaient|seront|seraient *@reflexive", u"{1.mp}/{1.fp}"},
    // Elles sont encourageant
    {etre,
     u"!se|s'|nous|vous|me|m'|c'|ce @are @between? très|trop|plus|moins? *<adjonly>&<sg>&~sûr+tel",
     u"{1.mp}/{1.fp}"},
    {etre,
     u"^^ la|cette|sa|notre|l' =<n>&<fs>&~@collective de|d'|du|des la|l'? <n>|<name> n'? @is "
     u"@between? "
     u"*<att>&<ms>",
     u"{1.fs}"},
    {etre,
     u"^^ le|ce|son|notre|l' =<n>&<ms>&~@collective&~@title de|d'|du|des la|l'? <n>|<name> n'? @is "
     u"@between? *<att>&<fs>&~<noun>",
     u"{1.ms}"},
    {avoir,
     u"[main] !les|l'|la|le|nous|vous|m'|t'|se|s'|en|ne|n' ont|avaient|auront|auraient|a|avait "
     u"@between? *<pp>&<pl>&~<ms>|*<pp>&<f> le|la|les|des|un|une|l'|leur|leurs|ses|son|sa|ce|cette",
     u"{1.ms}"},
    // Les promesses qu'il a fait, la décision qu'a pris le tribunal
    {object,
     u"!de|d'|entre|parmi|par|pour|avec|<noun> les|ces|ses|leurs|plusieurs|des =<n>&<pls> "
     u"<adj>&<pls>? que|qu' le|la|l'|<name>|ils|elle|elles|nous <n>|<name>? @has|@have *fait "
     u"!<infinitive>",
     u"{1.agreepl}"},
    {object,
     u"!de|d'|entre|parmi|<noun> les|ces|ses|leurs|des =<n>&<pls> <adj>&<pls>? qu' "
     u"@has|@have " AGREEING u" le|la|l'|les|ce|cette|son|<name>",
     u"{1.agreepl}"},
    {object,
     u"!de|d'|entre|parmi|<noun> la|une|cette|sa =<n>&<fs> <adj>&<fs>? qu' "
     u"@has|@have " AGREEING u" le|la|l'|les|ce|cette|son|<name>",
     u"{1.fs}"},
    {object, u"<n>|<name> les @has|@have @between? " STRICT u" " FREE, u"{1.mp}/{1.fp}"},
};

} // namespace

SlipTable participleSlips()
{
    return rows;
}

} // namespace feuillet
