#include "proofing/slips/rules/Rules.h"

namespace feuillet {

namespace {

constexpr bool toCheck = false;
constexpr QStringView participle = u"slip.participle"; // -er written for -é
constexpr QStringView infinitive = u"slip.infinitive"; // -é written for -er
constexpr QStringView finite = u"slip.finite";         // -é written for -ait

constexpr SlipRow rows[] = {
    // avoir + -er: with a, only behind its subject, for else à was meant.
    {participle,
     u"ai|as|avons|avez|ont|avait|avaient|aura|auront|aurait|auraient|ayant|ait|aient|"
     u"avais|avions|aviez|ont-ils|ont-elles|a-t-il|a-t-elle|a-t-on|avait-il|avait-elle "
     u"@between? @between? *<inf>&<er>|*<ez>",
     u"{1.pp}"},
    {participle,
     u"il|elle|on|qui|y|n'|l'|m'|t'|lui|leur|nous|vous|cela|<name>|les|<n>&<sgs>&~tendance+"
     u"difficultés+mal+"
     u"aptitude+mesures+reste+efforts+temps+plaisir+peine+chose a "
     u"@between? @between? *<inf>&<er>|*<ez>",
     u"{1.pp}"},
    {participle,
     u"a déjà|également|aussi|notamment|toujours|pas|jamais|enfin|ainsi|longuement|"
     u"finalement|récemment|officiellement|rapidement|largement|vivement|fermement|"
     u"immédiatement|longtemps|beaucoup|vraiment *<inf>&<er>|*<ez>",
     u"{1.pp}"},
    {participle, u"[main] il|elle|on|ils|elles|n'|l'|les <adv>? @allhave @between? *<ait>",
     u"{1.pp}"},
    // A finit, est définit
    {participle, u"@allhave|été|être|@is @between? *<fin>", u"{1.mute}"},
    // être + -er
    {participle, u"a|avait|aura|aurait|ait|avoir|ayant été @between? *<inf>&<er>|*<ez>",
     u"{1.pp}/{1.ppfs}"},
    {participle, u"ont|avaient|auront|auraient|aient été @between? *<inf>&<er>|*<ez>",
     u"{1.ppmp}/{1.ppfp}"},
    {participle, u"été @between? *<inf>&<er>|*<ez>", u"{1.pp}/{1.ppfs}/{1.ppmp}/{1.ppfp}"},
    {participle, u"ont|d'|à|de|pour|sans|pas être @between? *<inf>&<er>|*<ez>",
     u"{1.pp}/{1.ppmp}/{1.ppfs}/{1.ppfp}"},
    {participle,
     u"peut|peuvent|doit|doivent|va|vont|pourrait|pourraient|devrait|devraient|devra|"
     u"pourra|devait|pouvait|faut être @between? *<inf>&<er>|*<ez> !le|la|les|un|une|des|"
     u"ce|cette|ces|son|sa|ses|leur",
     u"{1.pp}/{1.ppmp}/{1.ppfs}/{1.ppfp}"},
    {participle,
     u"il|elle|qui|n'|s'|<name>|<n>&~objectif+but+enjeu+idée+priorité+mission+défi+"
     u"rôle+essentiel+principe+urgence+solution est|était|sera|serait|fut @between? "
     u"*<inf>&<er>|*<ez>",
     u"{1.pp}/{1.ppfs}"},
    {participle, u"sont|étaient|seront|seraient|soient @between? *<inf>&<er>|*<ez>",
     u"{1.ppmp}/{1.ppfp}"},
    {participle, u"les|des|ces|ses|leurs =<purenoun>&<pls> *<inf>&<er> par", u"{1.ppmp}/{1.ppfp}",
     toCheck},
    // Preposition + -é, -ez
    {infinitive, u"pour|de|d'|à|sans|par|afin *<ez>", u"{1.inf}"},
    {infinitive, u"@withde de|d' ne? pas? se|s'|le|la|les|l'|y|en|lui|leur? *<ppé>|*<ez>|*<ait>",
     u"{1.inf}"},
    {infinitive,
     u"@witha à ne? pas? se|s'|le|la|les|l'|y|en|lui|leur? *<ppé>&~<adjective>|*<ez>|"
     u"*<ait>",
     u"{1.inf}"},
    {infinitive, u"pour|sans|de|d'|à ne|n'? pas? se|s'|lui *<ppé>", u"{1.inf}"},
    {infinitive,
     u"!tenu|tenir|tient|passer|passe|passait|passé|laissé|donné|tiennent|compté|pris "
     u"pour *<ppé>&~<adjective> !<nominal>",
     u"{1.inf}"},
    {infinitive, u"pour|sans l'|le|la|les *<ppé>", u"{1.inf}"},
    {infinitive, u"sans *<ppé>", u"{1.inf}"},
    {infinitive, u"afin|avant de|d' *<ppany>&<ms>&~<inf>&<ppé>", u"{1.inf}"},
    {infinitive, u"pour|de|afin|sans pouvoir|devoir|vouloir *<ppé>", u"{1.inf}"},
    // Modal verb + -é, -ez
    {infinitive,
     u"!le|la|les|l'|se|s' @modal @between? se|s'|le|la|les|l'|y|en|lui|leur? *<ppé>|"
     u"*<ez>|*<ait>",
     u"{1.inf}"},
    // A subject and a bare participle
    {finite, u"il|on *<ppé>", u"{1.imperfect}/a {1}"},
    {finite, u"ils *<ppé>", u"{1.imperfect}/ont {1}"},
    {finite, u"il|on se|ne|lui|leur|y|en|le|la *<ppé>", u"{1.imperfect}"},
    {finite, u"il|elle|on *<ez>", u"{1.imperfect}"},
    {finite, u"!vous qui *<ez>", u"{1.imperfect}"},
    {finite, u"il|elle|on se|ne|s'|n' *<ez>", u"{1.imperfect}"},
    {finite, u"il|on|ils *<inf>&<er>", u"{1.imperfect}", toCheck},
    {infinitive, u"sans *<pp>&<ms>&~<noun>&~<adjective>", u"{1.inf}"},
    {infinitive, u"afin|avant de *<pp>&<ms>&~<noun>&~<adjective>", u"{1.inf}"},
    {infinitive,
     u"venu|venue|venus|venues|vient|viennent|venait|allé|allée|allés|aller|venir|parti|"
     u"partie|partis|partir|envoyé|envoyés *<ppé> le|la|les|l'|un|une|des|ses|son|sa|leur|leurs",
     u"{1.inf}"},
    {infinitive, u"<n>&<pls> à *<ppé>", u"{1.inf}"},
    {infinitive, u"<inf>|<fin> à *<ppé> le|la|les|l'|un|une|des|ses|son|sa|leur|leurs", u"{1.inf}"},
    {participle,
     u"reste|restent|restait|restaient|demeure|demeurent|resté|restés|restée *<inf>&<er>",
     u"{1.pp}/{1.ppfs}/{1.ppmp}/{1.ppfp}", toCheck},
    {finite, u"^^ le|un|ce|son|l'|la|une|cette|sa <purenoun>&<sgs> *<inf>&<er>",
     u"{1.present}/{1.imperfect}/{1.pp}"},
    {finite, u"^^ les|des|ces|ses|leurs <purenoun>&<pls> *<inf>&<er>",
     u"{1.presents}/{1.imperfects}/{1.ppmp}"},
    {finite, u"^^ les|des|ces|ses|leurs <n>&<pls> *<ez>", u"{1.imperfects}/{1.presents}"},
    {finite, u"^^ le|un|ce|son|l'|la|une|cette|sa <n>&<sgs> *<ez>", u"{1.imperfect}/{1.present}"},
};

} // namespace

SlipTable infinitiveSlips()
{
    return rows;
}

} // namespace feuillet
