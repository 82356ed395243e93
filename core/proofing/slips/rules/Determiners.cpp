#include "proofing/slips/rules/Rules.h"

namespace feuillet {

namespace {

constexpr bool toCheck = false;
constexpr QStringView number = u"slip.number";
constexpr QStringView gender = u"slip.gender";

constexpr SlipRow rows[] = {
    // Les soldat
    {number,
     u"des|ces|mes|tes|ses|nos|vos|aux|plusieurs|quelques|certains|certaines|différents|"
     u"différentes|divers|diverses *<sgs>&~demi+semi+mi+cent+quasi+ex+super+mini+vice+nu+kilo "
     u"!et|ou",
     u"{1.pl}"},
    {number, u"des|ces|ses|vos|nos|aux *<sgs> et les|des|ces|ses|vos|nos|aux", u"{1.pl}"},
    {number,
     u"les|leurs *<sgs>&<purenominal>&~demi+semi+mi+cent+quasi+ex+super+"
     u"mini+vice+kilo !et|ou",
     u"{1.pl}"},
    {number,
     u"@truepreposition les|leurs *<sgs>&~<infinitive>&~demi+semi+mi+cent+quasi+ex+super+"
     u"mini+vice !<infinitive>",
     u"{1.pl}"},
    {number,
     u"!le|numéro|article|page|chapitre|<num>|lot|et @number *<sgs>&<purenominal>&~@month&~pour+"
     u"cent+demi+mille+quasi",
     u"{1.pl}"},
    {number,
     u"les|ces|ses|des|leurs|nos deux|trois|quatre|cinq|six|dix *<sgs>&<purenominal>&~@month",
     u"{1.pl}"},
    {number,
     u"les|ces|ses|des|leurs|nos deux|trois|quatre|cinq|six|dix|autres *<sgs>&<bare>&~@month",
     u"{1.pl}"},
    {number,
     u"nombre|millier|milliers|centaines|dizaines|centaine|dizaine|millions|"
     u"milliards de|d' *<bare>&<sgs>&~temps+argent+monde+bruit+peine+chance+travail+sens+"
     u"eau+courage+gens",
     u"{1.pl}", toCheck},
    {number, u"la plupart des *<sgs>", u"{1.pl}"},
    {number, u"des|les|ces|ses|quelques|plusieurs|@number *personne", u"personnes"},
    {number, u"*au <bare>&<pls>&~alentours+environs", u"aux"},
    // Un missiles
    {number,
     u"un|une|ce|cet|cette|ma|ta|sa|mon|ton|chaque|du|au|aucun|aucune "
     u"*<pls>&~frais+funérailles+alentours+environs+préparatifs+vacances+fiançailles+aguets+"
     u"uns+unes",
     u"{1.sg}"},
    {number, u"le|la|notre|votre *<pls>&<purenominal>&~uns+unes", u"{1.sg}"},
    {number, u"son *<bare>&<pls>", u"{1.sg}"},
    // Un décision, une missile
    {gender, u"*un =<n>&<fs>&~<adjective>", u"une"},
    {gender, u"*un @early =<bare>&<fs>", u"une"},
    {gender, u"*une =<n>&<ms>&~<adjective>&~<ppany>&~@title", u"un"},
    {gender, u"*ce|cet <bare>&<fs>|route|mesure|lettre|force", u"cette"},
    {gender, u"*cette <n>&<ms>&~<adjective>&~<ppany>&~@title", u"ce/cet"},
    {gender, u"*le <bare>&<fs>", u"la"},
    {gender, u"*la <bare>&<ms>&~@title", u"le"},
    {gender, u"@truepreposition|<ppany>|<inf> *le <n>&<fs>&~<adjective>&~<infinitive>", u"la"},
    {gender,
     u"@truepreposition|<ppany>|<inf> *la <n>&<ms>&~<adjective>&~<infinitive>&~<adv>&~@title",
     u"le"},
    {gender, u"*du <bare>&<fs>", u"de la"},
    {gender, u"*au <bare>&<fs>", u"à la"},
    {gender, u"*ma|ta|sa <bare>&<ms>&~<vowel>&~@title", u"mon/son"},
    {gender, u"*mon <bare>&<fs>&~<vowel>&~<h>", u"ma"},
    {gender, u"*son <bare>&<fs>&~<vowel>&~<h>", u"sa"},
    {gender, u"*ton <bare>&<fs>&~<vowel>&~<h>", u"ta"},
    {gender, u"*aucun <bare>&<fs>", u"aucune"},
    {gender, u"*aucune <bare>&<ms>&~@title", u"aucun"},
    {gender, u"*certains <bare>&<fp>", u"certaines"},
    {gender, u"*différents <bare>&<fp>", u"différentes"},
    {gender, u"*divers <bare>&<fp>", u"diverses"},
    {gender, u"*certaines <bare>&<mp>", u"certains"},
    {gender, u"*différentes <bare>&<mp>", u"différents"},
    {gender, u"*quel =<bare>&<fs>", u"quelle"},
    {gender, u"*quelle =<bare>&<ms>&~@title", u"quel"},
    {gender, u"*quels =<bare>&<fp>", u"quelles"},
    {gender, u"*quelles =<bare>&<mp>", u"quels"},
    // Quel mesures, tel and tous
    {number, u"*quel|quelle <bare>&<mp>", u"quels"},
    {number, u"*quel|quelle <bare>&<fp>", u"quelles"},
    {number, u"*quels|quelles <bare>&<ms>", u"quel"},
    {number, u"*quels|quelles <bare>&<fs>", u"quelle"},
    {gender, u"*tel <bare>&<fs>", u"telle"},
    {gender, u"*telle <bare>&<ms>", u"tel"},
    // Deux cent personnes, deux cents trente
    {number, u"deux|trois|quatre|cinq|six|sept|huit|neuf *cent <bare>&<pls>", u"cents"},
    {number, u"deux|trois|quatre|cinq|six|sept|huit|neuf *cents @number|mille", u"cent"},
    {number, u"*quatre-vingt <bare>&<pls>|millions|milliards", u"quatre-vingts"},
    // Une violente explosions
    {number,
     u"un|une|ce|cet|cette|la|ma|sa|mon|son|notre|votre <pureadj>&<sgs>|<adj>&<sgs>&@early "
     u"*<bare>&<pls>",
     u"{1.sg}"},
    {number,
     u"les|des|ces|ses|leurs|nos|plusieurs <pureadj>&<pls>&~<ppany>|<adj>&<pls>&@early "
     u"*<bare>&<sgs>",
     u"{1.pl}"},
    {number, u"*quel sont|étaient|seront|seraient", u"quels"},
    {number, u"*quelle sont|étaient|seront|seraient", u"quelles"},
    {gender, u"*sa|ma|ta <vowel>&<n>&<ms>", u"son/mon"},
    {gender, u"*une <n>&<ms>&~@title&~<ppany> !<n>&<f>|<name>", u"un"},
    {gender, u"*un <n>&<fs>&~<ppany> !<n>&<m>|<name>", u"une"},
};

} // namespace

SlipTable determinerSlips()
{
    return rows;
}

} // namespace feuillet
