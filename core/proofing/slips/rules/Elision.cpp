#include "proofing/slips/rules/Rules.h"

namespace feuillet {

namespace {

constexpr QStringView elision = u"slip.elision";
constexpr QStringView doubled = u"slip.double";

// «onze», «oui», «ou» keep the whole article; an h is only known to be mute from a list.
constexpr SlipRow rows[] = {
    {elision,
     u"*le|la *<vowel>&<noun>&~onze+onzième+énième+oui+un+une+ou+et+à+uns+en+ouistiti+uhlan+"
     u"ululement+est+a+avant+arrière+ex+après",
     u"l'{2}"},
    {elision, u"il|elle|on|ils|elles|qui *le|la *<vowel>&<verb>", u"l'{2}"},
    {elision, u"*le|la *@mute", u"l'{2}"},
    {elision,
     u"!celui|celle|ceux|celles|et|ou *de "
     u"*<vowel>&<known>&~onze+onzième+oui+ou+et+à+ouistiti+uhlan+un+"
     u"une+ex+est",
     u"d'{2}"},
    {elision, u"*de *@mute", u"d'{2}"},
    {elision, u"*que *<vowel>&<known>&~onze+oui+ou+et+ouistiti", u"qu'{2}"},
    {elision, u"*jusque *à|au|aux|ici|en|alors|où", u"jusqu'{2}"},
    {elision, u"*lorsque *il|ils|elle|elles|on|un|une", u"lorsqu'{2}"},
    {elision, u"*puisque *il|ils|elle|elles|on|un|une", u"puisqu'{2}"},
    {elision, u"*quoique *il|ils|elle|elles|on|un|une", u"quoiqu'{2}"},
    {elision, u"*si *il|ils", u"s'{2}"},
    {elision, u"*ne *<vowel>&<known>&~onze+oui+ou+et|est|a|ont", u"n'{2}"},
    {elision, u"*se *<vowel>&<verb>|<vowel>&<infinitive>|est|y|en", u"s'{2}"},
    {elision, u"*je *<vowel>&<verb>|ai|en|y", u"j'{2}"},
    {elision, u"*me *<vowel>&<verb>|a|est|ont", u"m'{2}"},
    {elision, u"*te *<vowel>&<verb>|a|est|ont", u"t'{2}"},
    {elision, u"*ce *est|était|étaient !de", u"c'{2}"},
    {elision, u"*ma <vowel>&<nominal>&<f>&~une+onzième|histoire|humeur|habitude", u"mon"},
    {elision, u"*ta <vowel>&<nominal>&<f>&~une+onzième|histoire|humeur|habitude", u"ton"},
    {elision, u"*sa <vowel>&<nominal>&<f>&~une+onzième|histoire|humeur|habitude", u"son"},
    {elision,
     u"*ce <vowel>&<purenominal>&<ms>&~onzième+oui+un|homme|hôpital|hôtel|hiver|hommage|"
     u"héritage|humour|hélicoptère|horizon|hectare",
     u"cet"},
    {elision, u"*nouveau <vowel>&<bare>&<ms>", u"nouvel"},
    {elision, u"*beau <vowel>&<bare>&<ms>", u"bel"},
    {elision, u"*vieux <vowel>&<bare>&<ms>&~<pl>", u"vieil"},
    {elision, u"*cet <bare>&<ms>&~<vowel>&~<h>&~y+yaourt", u"ce"},
    {elision, u"*de *<vowelname>", u"d'{2}", false},
    {elision, u"*de *un|une <bare>|<adj>&<sg>", u"d'{2}"},
    {elision, u"*à *le <bare>&<m>", u"au"},
    {elision, u"*à *les <bare>&<pl>", u"aux"},
    {elision, u"*de *le <bare>&<m>", u"du"},
    {elision, u"*de *les <bare>&<pl>", u"des"},
    {elision, u"*l' *<m>&@aspirate", u"le {2}"},
    {elision, u"*l' *<f>&@aspirate", u"la {2}"},
    {elision, u"*l' *onze|onzième|huit|huitième", u"le {2}/la {2}"},
    {elision, u"*d' *<noun>&@aspirate|onze|huit", u"de {2}"},
    // The same word twice
    {doubled,
     u"*de|le|la|les|des|du|un|à|et|en|dans|pour|par|sur|que|qui|au|aux|avec|ce|ces|cette|"
     u"se|ne|il|ils|elle|elles|on|je|sont|ont|sa|ses|leur|leurs|pas|mais|ou|où|plus|comme|"
     u"été|était|avait|dont|lui|donc|selon|depuis|après|entre|sans|sous|vers|chez "
     u"*<same>",
     u"{1}"},
    {doubled, u"de|le|la|les|des|du|un|une|à|dans|pour|par|sur *<bare> *<same>&<bare>", u"{1}"},
};

} // namespace

SlipTable elisionSlips()
{
    return rows;
}

} // namespace feuillet
