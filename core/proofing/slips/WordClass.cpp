#include "proofing/slips/WordClass.h"

#include "proofing/words/Elision.h"
#include "proofing/words/Letters.h"

#include <algorithm>
#include <array>

namespace feuillet {

namespace {

// What makes a noun doubtful; «mesures» and «élus» are no verbs of the second person in a
// newspaper.
constexpr quint32 verbal = Readings::ThirdSingular | Readings::ThirdPlural |
                           Readings::SecondPlural | Readings::Infinitive |
                           Readings::PresentParticiple;
constexpr quint32 unclear = Readings::Adverb | Readings::Grammatical | Readings::ProperName |
                            Readings::Numeral | Readings::Other;

bool isPlain(const Word &word) // in lower case, or with the capital of its sentence
{
    return !word.isNumber && (!word.isCapitalised || word.opens());
}

bool only(Form forms, quint32 wanted)
{
    return forms != 0 && (forms & ~wanted) == 0;
}

// A noun, an adjective or a participle that can be nothing else, a verb perhaps.
bool isNominal(const Word &word)
{
    return isPlain(word) && word.is.nominal() != 0 && !word.is.has(unclear);
}

bool isPureNominal(const Word &word)
{
    return isNominal(word) && !word.is.has(verbal);
}

// A past participle, perhaps an adjective; also as a noun of its own, «un blessé».
bool isParticiple(const Word &word)
{
    return isPlain(word) && word.is.participle() != 0 &&
           (word.is.noun() & ~word.is.participle()) == 0 &&
           !word.is.has(Readings::Finite | verbal | unclear);
}

bool isAttribute(const Word &word) // participle or adjective, also one that can be a noun
{
    return isPureNominal(word) && (word.is.adjective() != 0 || word.is.participle() != 0);
}

bool isPureNoun(const Word &word)
{
    return isPureNominal(word) && word.is.noun() != 0;
}

bool isPureFinite(const Word &word)
{
    return isPlain(word) && word.is.has(Readings::Finite) && word.is.nominal() == 0 &&
           !word.is.has(unclear | Readings::Infinitive | Readings::PresentParticiple);
}

bool isThird(const Word &word, quint32 has, quint32 not_)
{
    return isPlain(word) && word.is.has(has) &&
           !word.is.has(not_ | unclear | Readings::FirstPlural);
}

bool endsIn(const Word &word, QStringView ending)
{
    return word.text.endsWith(ending);
}

// Whether the word before is the same.
bool isSame(const Words &words, qsizetype at)
{
    return at > 0 && words[at].text.compare(words[at - 1].text, Qt::CaseInsensitive) == 0;
}

struct Named
{
    QStringView name;
    WordClass holds;
};

#define WORD_CLASS(name, condition)                                                                \
    Named                                                                                          \
    {                                                                                              \
        name, []([[maybe_unused]] const Words &words, qsizetype at) {                              \
            [[maybe_unused]] const Word &word = words[at];                                         \
            return bool(condition);                                                                \
        }                                                                                          \
    }

constexpr std::array classes = {
    WORD_CLASS(u"any", !word.text.isEmpty()),
    WORD_CLASS(u"name", word.isName()),
    WORD_CLASS(u"lower", !word.isCapitalised),
    WORD_CLASS(u"num", word.isNumber || word.is.has(Readings::Numeral)),
    WORD_CLASS(u"known", word.is.isKnown() && isPlain(word)),
    WORD_CLASS(u"vowel", isPlain(word) && takesElision(word.text) && word.text[0] != u'y' &&
                             word.text[0] != u'h' && word.text.size() > 1),
    WORD_CLASS(u"vowelname", word.isName() && !word.is.isKnown() && takesElision(word.text) &&
                                 word.text[0].toLower() != u'y' && word.text[0].toLower() != u'h' &&
                                 word.text.size() > 3 &&
                                 wordCase(word.text) == WordCase::Capitalised),
    WORD_CLASS(u"h", word.text.startsWith(u'h', Qt::CaseInsensitive)),
    WORD_CLASS(u"nominal", isPlain(word) && word.is.nominal() != 0),
    WORD_CLASS(u"purenominal", isPureNominal(word)),
    // Nouns
    WORD_CLASS(u"noun", isPlain(word) && word.is.noun() != 0),
    WORD_CLASS(u"n", isNominal(word) && word.is.noun() != 0), // where a verb cannot stand
    WORD_CLASS(u"names", word.isName() && endsIn(word, u"s")),
    WORD_CLASS(u"purenoun", isPureNoun(word)),
    WORD_CLASS(u"bare", isPureNoun(word) && word.is.adjective() == 0 && word.is.participle() == 0),
    WORD_CLASS(u"ms", only(word.is.nominal(), MasculineSingular)),
    WORD_CLASS(u"mp", only(word.is.nominal(), MasculinePlural)),
    WORD_CLASS(u"fs", only(word.is.nominal(), FeminineSingular)),
    WORD_CLASS(u"fp", only(word.is.nominal(), FemininePlural)),
    WORD_CLASS(u"m", only(word.is.nominal(), Masculine)),
    WORD_CLASS(u"f", only(word.is.nominal(), Feminine)),
    WORD_CLASS(u"sg", only(word.is.nominal(), Singular)),
    WORD_CLASS(u"pl", only(word.is.nominal(), Plural)),
    WORD_CLASS(u"sgs", isNominal(word) && only(word.is.nominal(), Singular)),
    WORD_CLASS(u"pls", isNominal(word) && only(word.is.nominal(), Plural)),
    // Adjectives
    WORD_CLASS(u"adj", isAttribute(word)),
    WORD_CLASS(u"pureadj", isAttribute(word) && word.is.noun() == 0),
    WORD_CLASS(u"adjective", isPlain(word) && word.is.adjective() != 0),
    // Behind être: «détruit» is no verb there.
    WORD_CLASS(u"att", (isAttribute(word) && word.is.noun() == 0) ||
                           (isNominal(word) && word.is.participle() != 0)),
    WORD_CLASS(u"adjonly", isPlain(word) && word.is.adjective() != 0 && word.is.noun() == 0 &&
                               !word.is.has(unclear | Readings::Finite)),
    // Verbs
    WORD_CLASS(u"pp", isParticiple(word)),
    WORD_CLASS(u"ppany", isPlain(word) && word.is.participle() != 0),
    WORD_CLASS(u"ppé", isParticiple(word) && word.is.noun() == 0 && endsIn(word, u"é")),
    WORD_CLASS(u"transitive", word.is.has(Readings::Transitive)),
    WORD_CLASS(u"inf", isPlain(word) && word.is.has(Readings::Infinitive) &&
                           word.is.nominal() == 0 && !word.is.has(unclear)),
    WORD_CLASS(u"er", endsIn(word, u"er")),
    WORD_CLASS(u"infinitive", isPlain(word) && word.is.has(Readings::Infinitive)),
    WORD_CLASS(u"fin", isPureFinite(word)),
    WORD_CLASS(u"verb", isPlain(word) && word.is.has(Readings::Finite)),
    WORD_CLASS(u"fin3",
               isPureFinite(word) && word.is.has(Readings::ThirdSingular | Readings::ThirdPlural)),
    WORD_CLASS(u"3s", isThird(word, Readings::ThirdSingular, Readings::ThirdPlural)),
    WORD_CLASS(u"3p", isThird(word, Readings::ThirdPlural, Readings::ThirdSingular)),
    WORD_CLASS(u"no1s", isPlain(word) && word.is.has(Readings::ThirdSingular) &&
                            !word.is.has(Readings::FirstSingular)),
    WORD_CLASS(u"ez", isPureFinite(word) && endsIn(word, u"ez")),
    WORD_CLASS(u"ait", isPureFinite(word) && endsIn(word, u"ait")),
    WORD_CLASS(u"late", endsIn(word, u"ra") || endsIn(word, u"ront") || endsIn(word, u"ait") ||
                            endsIn(word, u"ent")),
    WORD_CLASS(u"ina", endsIn(word, u"a")),
    WORD_CLASS(u"adv", isPlain(word) && word.is.has(Readings::Adverb)),
    WORD_CLASS(u"afterque", at > 0 && words[at - 1].text.startsWith(u"qu")),
    WORD_CLASS(u"same", isSame(words, at)),
};
#undef WORD_CLASS

} // namespace

WordClass wordClassNamed(QStringView name)
{
    const auto *const found = std::ranges::find(classes, name, &Named::name);
    return found == classes.end() ? nullptr : found->holds;
}

} // namespace feuillet
