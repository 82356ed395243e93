#include "proofing/slips/Inflection.h"

#include "proofing/words/CommonWords.h"
#include "proofing/words/Edits.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNouns = 4;

// Masculine singular and plural, feminine singular and plural. Longer endings first.
struct Endings
{
    std::array<QStringView, 4> of;
};
constexpr Endings declensions[] = {
    {{u"", u"s", u"", u"s"}},
    {{u"teur", u"teurs", u"trice", u"trices"}},
    {{u"eux", u"eux", u"euse", u"euses"}},
    {{u"eur", u"eurs", u"euse", u"euses"}},
    {{u"eau", u"eaux", u"elle", u"elles"}},
    {{u"al", u"aux", u"ale", u"ales"}},
    {{u"ail", u"aux", u"ail", u"aux"}},
    {{u"el", u"els", u"elle", u"elles"}},
    {{u"en", u"ens", u"enne", u"ennes"}},
    {{u"on", u"ons", u"onne", u"onnes"}},
    {{u"et", u"ets", u"ète", u"ètes"}},
    {{u"et", u"ets", u"ette", u"ettes"}},
    {{u"er", u"ers", u"ère", u"ères"}},
    {{u"ef", u"efs", u"ève", u"èves"}},
    {{u"il", u"ils", u"ille", u"illes"}},
    {{u"ou", u"oux", u"olle", u"olles"}},
    {{u"gu", u"gus", u"guë", u"guës"}},
    {{u"û", u"us", u"ue", u"ues"}},
    {{u"eu", u"eux", u"eue", u"eues"}},
    {{u"f", u"fs", u"ve", u"ves"}},
    {{u"c", u"cs", u"che", u"ches"}},
    {{u"c", u"cs", u"que", u"ques"}},
    {{u"s", u"s", u"sse", u"sses"}},
    {{u"x", u"x", u"sse", u"sses"}},
    {{u"x", u"x", u"ce", u"ces"}},
    {{u"x", u"x", u"se", u"ses"}},
    {{u"g", u"gs", u"gue", u"gues"}},
    {{u"s", u"s", u"se", u"ses"}},
    {{u"", u"s", u"e", u"es"}},
    {{u"e", u"es", u"e", u"es"}},
};

struct Pair
{
    QStringView one;
    QStringView other;
};
constexpr Pair thirdPersons[] = {
    {u"est", u"sont"},
    {u"vient", u"viennent"},
    {u"tient", u"tiennent"},
    {u"fait", u"font"},
    {u"sait", u"savent"},
    {u"dit", u"disent"},
    {u"peut", u"peuvent"},
    {u"meut", u"meuvent"},
    {u"veut", u"veulent"},
    {u"oit", u"oivent"},
    {u"oit", u"oient"},
    {u"prend", u"prennent"},
    {u"meurt", u"meurent"},
    {u"vainc", u"vainquent"},
    {u"paraît", u"paraissent"},
    {u"naît", u"naissent"},
    {u"connaît", u"connaissent"},
    {u"plaît", u"plaisent"},
    {u"clut", u"cluent"},
    {u"duit", u"duisent"},
    {u"truit", u"truisent"},
    {u"crit", u"crivent"},
    {u"vit", u"vivent"},
    {u"suit", u"suivent"},
    {u"lit", u"lisent"},
    {u"met", u"mettent"},
    {u"bat", u"battent"},
    {u"eint", u"eignent"},
    {u"aint", u"aignent"},
    {u"oint", u"oignent"},
    {u"quiert", u"quièrent"},
    {u"ère", u"èrent"},
    {u"ait", u"aient"},
    {u"it", u"issent"},
    {u"it", u"irent"},
    {u"ut", u"urent"},
    {u"int", u"inrent"},
    {u"d", u"dent"},
    {u"rt", u"rtent"},
    {u"rt", u"rvent"},
    {u"rt", u"rment"},
    {u"a", u"ont"},
    {u"a", u"èrent"},
    {u"t", u"ent"},
    {u"e", u"ent"},
};
constexpr Pair firstPersons[] = {
    {u"est", u"suis"}, {u"va", u"vais"}, {u"ont", u"ai"}, {u"a", u"ai"}, {u"eut", u"eux"},
    {u"t", u"s"},      {u"d", u"ds"},    {u"c", u"cs"},   {u"es", u"e"},
};
constexpr Pair secondPersons[] = {
    {u"ait", u"iez"}, {u"oit", u"evez"}, {u"eut", u"ouvez"}, {u"eut", u"oulez"}, {u"e", u"ez"},
    {u"a", u"ez"},    {u"it", u"issez"}, {u"t", u"tez"},     {u"d", u"dez"},     {u"t", u"ez"},
};
// Infinitives of the other groups: attendu, attendre; fini, finir.
constexpr Pair otherInfinitives[] = {
    {u"mis", u"mettre"}, {u"pris", u"prendre"}, {u"fait", u"faire"}, {u"dit", u"dire"},
    {u"ert", u"rir"},    {u"u", u"re"},         {u"u", u"ir"},       {u"u", u"oir"},
    {u"i", u"ir"},       {u"it", u"ire"},
};
constexpr QStringView nounEndings[] = {u"",      u"e",     u"ement", u"ment", u"ant",
                                       u"ation", u"ition", u"tion",  u"ion",  u"age",
                                       u"eur",   u"ance",  u"ence",  u"ure"};

void add(QStringList &found, const QString &word)
{
    if (!found.contains(word))
        found << word;
}

QString swapped(const QString &word, QStringView ending, QStringView by)
{
    return word.chopped(ending.size()).append(by);
}

template <size_t size>
QStringList verbForms(const QString &verb, const Pair (&pairs)[size], QStringView Pair::*from,
                      QStringView Pair::*to, quint32 wanted, const Dictionary &dictionary)
{
    QStringList found;
    for (const Pair &pair : pairs) {
        if (!verb.endsWith(pair.*from))
            continue;
        const QString form = swapped(verb, pair.*from, pair.*to);
        if (form != verb && dictionary.readings(form).has(wanted))
            add(found, form);
    }
    return found;
}

// lanc + ait: lançait; mang + ait: mangeait; and back.
QStringList spellings(const QString &stem, QStringView ending)
{
    const bool isSoft = ending.front() == u'a';
    QString plain = stem.endsWith(u'ç') ? stem.chopped(1) + u'c' : stem;
    if (plain.endsWith(u"ge"))
        plain.chop(1);
    QString soft = plain;
    if (isSoft && plain.endsWith(u'c'))
        soft.back() = u'ç';
    else if (isSoft && plain.endsWith(u'g'))
        soft += u'e';
    return {stem + ending.toString(), plain + ending.toString(), soft + ending.toString()};
}

QStringList firstGroup(const QString &verb, QStringView ending, const Dictionary &dictionary,
                       bool (*isWanted)(Readings))
{
    static constexpr QStringView endings[] = {u"ées", u"aient", u"ent", u"ait", u"ais",
                                              u"ée",  u"és",    u"er",  u"ez",  u"é"};
    QStringList found;
    for (const QStringView one : endings) {
        if (!verb.endsWith(one) || one == ending)
            continue;
        for (const QString &form : spellings(verb.chopped(one.size()), ending))
            if (isWanted(dictionary.readings(form)))
                add(found, form);
    }
    return found;
}

QStringView stemOf(QStringView verb)
{
    static constexpr QStringView endings[] = {u"aient", u"ent", u"ait", u"es", u"e", u"t"};
    for (const QStringView ending : endings)
        if (verb.endsWith(ending))
            return verb.chopped(ending.size());
    return verb;
}

bool isNoun(const QString &word, Form wanted, const Dictionary &dictionary)
{
    return (dictionary.readings(word).noun() & wanted) != 0;
}

} // namespace

QStringList inWanted(const QString &word, Form wanted, const Dictionary &dictionary)
{
    QStringList found;
    for (const Endings &endings : declensions)
        for (size_t from = 0; from < 4; ++from) {
            if (!word.endsWith(endings.of[from]))
                continue;
            for (size_t to = 0; to < 4; ++to) {
                const QString form = swapped(word, endings.of[from], endings.of[to]);
                if ((wanted & 1U << to) != 0 && form != word &&
                    (dictionary.readings(form).nominal() & wanted) != 0)
                    add(found, form);
            }
        }
    return found.first(std::min<qsizetype>(found.size(), 2));
}

QStringList inPlural(const QString &word, const Dictionary &dictionary)
{
    const bool feminine = (dictionary.readings(word).nominal() & Masculine) == 0;
    return inWanted(word, feminine ? FemininePlural : MasculinePlural, dictionary).mid(0, 1);
}

QStringList inSingular(const QString &word, const Dictionary &dictionary)
{
    const bool feminine = (dictionary.readings(word).nominal() & Masculine) == 0;
    return inWanted(word, feminine ? FeminineSingular : MasculineSingular, dictionary).mid(0, 1);
}

QStringList inThirdPlural(const QString &verb, const Dictionary &dictionary)
{
    return verbForms(verb, thirdPersons, &Pair::one, &Pair::other, Readings::ThirdPlural,
                     dictionary)
        .mid(0, 1);
}

QStringList inThirdSingular(const QString &verb, const Dictionary &dictionary)
{
    return verbForms(verb, thirdPersons, &Pair::other, &Pair::one, Readings::ThirdSingular,
                     dictionary)
        .mid(0, 1);
}

QStringList inSecondPlural(const QString &verb, const Dictionary &dictionary)
{
    return verbForms(verb, secondPersons, &Pair::one, &Pair::other, Readings::SecondPlural,
                     dictionary)
        .mid(0, 1);
}

QStringList inFirstSingular(const QString &verb, const Dictionary &dictionary)
{
    return verbForms(verb, firstPersons, &Pair::one, &Pair::other, Readings::FirstSingular,
                     dictionary)
        .mid(0, 1);
}

QStringList infinitiveOf(const QString &verb, const Dictionary &dictionary)
{
    const QStringList found = firstGroup(verb, u"er", dictionary,
                                         [](Readings is) { return is.has(Readings::Infinitive); });
    return found.isEmpty() ? verbForms(verb, otherInfinitives, &Pair::one, &Pair::other,
                                       Readings::Infinitive, dictionary)
                                 .mid(0, 1)
                           : found;
}

QStringList withoutMuteEnd(const QString &verb, const Dictionary &dictionary)
{
    const QString participle = verb.chopped(1);
    const bool isMute = verb.endsWith(u't') || verb.endsWith(u's');
    const bool isOne = (dictionary.readings(participle).participle() & MasculineSingular) != 0;
    return isMute && isOne ? QStringList{participle} : QStringList();
}

QStringList participleOf(const QString &verb, const Dictionary &dictionary)
{
    return firstGroup(verb, u"é", dictionary, [](Readings is) { return is.participle() != 0; });
}

namespace {

QStringList thirdSingular(const QString &verb, QStringView ending, const Dictionary &dictionary)
{
    return firstGroup(verb, ending, dictionary,
                      [](Readings is) { return is.has(Readings::ThirdSingular); });
}

QStringList thirdPlural(const QString &verb, QStringView ending, const Dictionary &dictionary)
{
    return firstGroup(verb, ending, dictionary,
                      [](Readings is) { return is.has(Readings::ThirdPlural); });
}

} // namespace

QStringList imperfectOf(const QString &verb, const Dictionary &dictionary)
{
    return thirdSingular(verb, u"ait", dictionary);
}

QStringList imperfectsOf(const QString &verb, const Dictionary &dictionary)
{
    return thirdPlural(verb, u"aient", dictionary);
}

QStringList presentOf(const QString &verb, const Dictionary &dictionary)
{
    return thirdSingular(verb, u"e", dictionary);
}

QStringList presentsOf(const QString &verb, const Dictionary &dictionary)
{
    return thirdPlural(verb, u"ent", dictionary);
}

// Derivations first (constituent, constitution), then what lies a slip of the hand away.
QStringList nearNouns(const QString &verb, Form wanted, const Dictionary &dictionary)
{
    using Ranked = std::tuple<int, int, QString>; // what it costs, how rare it is
    QList<Ranked> candidates;
    const auto rank = [](const QString &word) {
        const int common = commonRank(word);
        return common < 0 ? 1'000'000 : common;
    };
    const QString stem = stemOf(verb).toString();
    const QString plural = (wanted & Singular) == 0 ? u"s"_s : QString();
    for (int price = 0; const QStringView ending : nounEndings)
        if (const QString noun = stem + ending.toString() + plural;
            noun != verb && isNoun(noun, wanted, dictionary))
            candidates.append({price += 4, rank(noun), noun});
    const Candidates near = nearEdits(verb);
    for (auto one = near.cbegin(); one != near.cend(); ++one)
        if (isNoun(one.key(), wanted, dictionary))
            candidates.append({one.value(), rank(one.key()), one.key()});
    std::ranges::sort(candidates);
    QStringList nouns;
    for (const auto &[price, rarity, noun] : candidates)
        if (nouns.size() < mostNouns)
            add(nouns, noun);
    return nouns;
}

} // namespace feuillet
