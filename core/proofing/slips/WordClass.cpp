#include "proofing/slips/WordClass.h"

#include "proofing/slips/Words.h"
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

bool only(Form forms, quint32 wanted)
{
    return forms != 0 && (forms & ~wanted) == 0;
}

// A noun, an adjective or a participle that can be nothing else, a verb perhaps.
bool isNominal(Readings is)
{
    return is.nominal() != 0 && !is.has(unclear);
}

bool isPureNominal(Readings is)
{
    return isNominal(is) && !is.has(verbal);
}

// A past participle, perhaps an adjective; also as a noun of its own, «un blessé».
bool isParticiple(Readings is)
{
    return is.participle() != 0 && (is.noun() & ~is.participle()) == 0 &&
           !is.has(Readings::Finite | verbal | unclear);
}

bool isAttribute(Readings is) // participle or adjective, also one that can be a noun
{
    return isPureNominal(is) && (is.adjective() != 0 || is.participle() != 0);
}

bool isPureNoun(Readings is)
{
    return isPureNominal(is) && is.noun() != 0;
}

bool isPureFinite(Readings is)
{
    return is.has(Readings::Finite) && is.nominal() == 0 &&
           !is.has(unclear | Readings::Infinitive | Readings::PresentParticiple);
}

bool isThird(Readings is, quint32 has, quint32 not_)
{
    return is.has(has) && !is.has(not_ | unclear | Readings::FirstPlural);
}

struct Named
{
    QStringView name;
    bool isOfLetters; // of a name as well
    bool (*holds)(QStringView word, Readings is);
};

// By its letters and its readings, in lower case.
#define WORD_CLASS(name, condition)                                                                \
    Named                                                                                          \
    {                                                                                              \
        name, false, []([[maybe_unused]] QStringView word, [[maybe_unused]] Readings is) {         \
            return bool(condition);                                                                \
        }                                                                                          \
    }
#define LETTER_CLASS(name, condition)                                                              \
    Named                                                                                          \
    {                                                                                              \
        name, true, []([[maybe_unused]] QStringView word, [[maybe_unused]] Readings is) {          \
            return bool(condition);                                                                \
        }                                                                                          \
    }

// These depend on where a word stands and how it is written: writtenClasses().
enum Positional : size_t
{
    Name,
    Names,
    Lower,
    Same,
    AfterQue,
    positionalCount,
    Number = positionalCount, // also by its letters: trois
    VowelName,                // its letters, and written as a name
};

constexpr std::array classes = {
    Named{u"name", false, nullptr},
    Named{u"names", false, nullptr},
    Named{u"lower", false, nullptr},
    Named{u"same", false, nullptr},
    Named{u"afterque", false, nullptr},
    LETTER_CLASS(u"num", is.has(Readings::Numeral)),
    LETTER_CLASS(u"vowelname", word.size() > 3 && !is.isKnown() && takesElision(word) &&
                                   word[0] != u'y' && word[0] != u'h'),
    WORD_CLASS(u"known", is.isKnown()),
    WORD_CLASS(u"vowel",
               takesElision(word) && word[0] != u'y' && word[0] != u'h' && word.size() > 1),
    LETTER_CLASS(u"h", word.startsWith(u'h')),
    WORD_CLASS(u"nominal", is.nominal() != 0),
    WORD_CLASS(u"purenominal", isPureNominal(is)),
    WORD_CLASS(u"noun", is.noun() != 0),
    // Where no verb can stand.
    WORD_CLASS(u"n",
               isNominal(is) && is.noun() != 0), // where a verb cannot stand WORD_CLASS(u"names",
                                                 // word.isName() && word.endsWith(u"s")),
    WORD_CLASS(u"purenoun", isPureNoun(is)),
    WORD_CLASS(u"bare", isPureNoun(is) && is.adjective() == 0 && is.participle() == 0),
    LETTER_CLASS(u"ms", only(is.nominal(), MasculineSingular)),
    LETTER_CLASS(u"mp", only(is.nominal(), MasculinePlural)),
    LETTER_CLASS(u"fs", only(is.nominal(), FeminineSingular)),
    LETTER_CLASS(u"fp", only(is.nominal(), FemininePlural)),
    LETTER_CLASS(u"m", only(is.nominal(), Masculine)),
    LETTER_CLASS(u"f", only(is.nominal(), Feminine)),
    LETTER_CLASS(u"sg", only(is.nominal(), Singular)),
    LETTER_CLASS(u"pl", only(is.nominal(), Plural)),
    WORD_CLASS(u"sgs", isNominal(is) && only(is.nominal(), Singular)),
    WORD_CLASS(u"pls", isNominal(is) && only(is.nominal(), Plural)),
    WORD_CLASS(u"adj", isAttribute(is)),
    WORD_CLASS(u"pureadj", isAttribute(is) && is.noun() == 0),
    WORD_CLASS(u"adjective", is.adjective() != 0),
    // Behind être: «détruit» is no verb there.
    WORD_CLASS(u"att",
               (isAttribute(is) && is.noun() == 0) || (isNominal(is) && is.participle() != 0)),
    WORD_CLASS(u"adjonly",
               is.adjective() != 0 && is.noun() == 0 && !is.has(unclear | Readings::Finite)),
    WORD_CLASS(u"pp", isParticiple(is)),
    WORD_CLASS(u"ppany", is.participle() != 0),
    WORD_CLASS(u"ppé", isParticiple(is) && is.noun() == 0 && word.endsWith(u"é")),
    LETTER_CLASS(u"transitive", is.has(Readings::Transitive)),
    WORD_CLASS(u"inf", is.has(Readings::Infinitive) && is.nominal() == 0 && !is.has(unclear)),
    LETTER_CLASS(u"er", word.endsWith(u"er")),
    WORD_CLASS(u"infinitive", is.has(Readings::Infinitive)),
    WORD_CLASS(u"fin", isPureFinite(is)),
    WORD_CLASS(u"verb", is.has(Readings::Finite)),
    WORD_CLASS(u"3s", isThird(is, Readings::ThirdSingular, Readings::ThirdPlural)),
    WORD_CLASS(u"3p", isThird(is, Readings::ThirdPlural, Readings::ThirdSingular)),
    WORD_CLASS(u"no1s", is.has(Readings::ThirdSingular) && !is.has(Readings::FirstSingular)),
    WORD_CLASS(u"ez", isPureFinite(is) && word.endsWith(u"ez")),
    WORD_CLASS(u"ait", isPureFinite(is) && word.endsWith(u"ait")),
    LETTER_CLASS(u"late", word.endsWith(u"ra") || word.endsWith(u"ront") || word.endsWith(u"ait") ||
                              word.endsWith(u"ent")),
    LETTER_CLASS(u"ina", word.endsWith(u"a")),
    WORD_CLASS(u"adv", is.has(Readings::Adverb)),
};
#undef WORD_CLASS
#undef LETTER_CLASS
static_assert(classes.size() <= 60, "the bits above say where a word stands");

constexpr WordClasses bitOf(size_t number)
{
    return WordClasses{1} << number;
}

WordClasses classesOfLetters()
{
    WordClasses found = 0;
    for (size_t number = 0; number < classes.size(); ++number)
        if (classes[number].isOfLetters)
            found |= bitOf(number);
    return found;
}

// Of ofLetters, <vowelname> stands for a name that is written like one.
WordClasses nameClasses(const Word &word, WordClasses ofLetters)
{
    WordClasses found = bitOf(Name);
    if (word.text.endsWith(u's'))
        found |= bitOf(Names);
    if ((ofLetters & bitOf(VowelName)) != 0 && wordCase(word.text) == WordCase::Capitalised)
        found |= bitOf(VowelName);
    return found;
}

WordClasses placeClasses(const Word &word)
{
    const bool isSentence =
        word.before == Gap::Stop || (word.before == Gap::Edge && word.isCapitalised);
    if (isSentence)
        return wordclass::sentenceStart | wordclass::clauseStart;
    return word.before == Gap::Comma ? wordclass::clauseStart : 0;
}

} // namespace

WordClasses wordClassNamed(QStringView name)
{
    if (name == u"any")
        return wordclass::always;
    const auto *const found = std::ranges::find(classes, name, &Named::name);
    Q_ASSERT(found != classes.end());
    return bitOf(static_cast<size_t>(found - classes.begin()));
}

WordClasses classesOf(QStringView lower, Readings is)
{
    WordClasses found = 0;
    for (size_t number = positionalCount; number < classes.size(); ++number)
        if (classes[number].holds(lower, is))
            found |= bitOf(number);
    return found;
}

namespace {

bool isSame(QStringView one, QStringView other)
{
    return one.size() == other.size() &&
           (one[0].unicode() | 0x20U) == (other[0].unicode() | 0x20U) &&
           one.compare(other, Qt::CaseInsensitive) == 0;
}

WordClasses capitalClasses(const Word &word, WordClasses ofLetters)
{
    static const WordClasses letters = classesOfLetters();
    const WordClasses own = word.opens() ? ofLetters : ofLetters & letters;
    const WordClasses plain = own & ~bitOf(VowelName);
    return word.isName() ? plain | nameClasses(word, ofLetters) : plain;
}

} // namespace

WordClasses writtenClasses(const Word &word, const Word *before, WordClasses ofLetters)
{
    WordClasses found = wordclass::always;
    if (word.before != Gap::Joined)
        found |= placeClasses(word);
    if (word.isNumber)
        found |= bitOf(Number) | bitOf(Lower);
    else if (word.isCapitalised)
        found |= capitalClasses(word, ofLetters);
    else
        found |= (ofLetters & ~bitOf(VowelName)) | bitOf(Lower);
    if (before == nullptr)
        return found;
    if (isSame(word.text, before->text))
        found |= bitOf(Same);
    if (before->text[0] == u'q' && before->text.startsWith(u"qu"))
        found |= bitOf(AfterQue);
    return found;
}

} // namespace feuillet
