#include "proofing/words/Readings.h"

#include <QList>

#include <algorithm>
#include <array>

namespace feuillet {

namespace {

// Above the bits that readings have, too.
enum Feature : quint32
{
    Noun = 1U << 0U,
    Adjective = 1U << 1U,
    Participle = 1U << 2U,
    Verb = 1U << 3U,
    IsMasculine = 1U << 4U,
    IsFeminine = 1U << 5U,
    IsSingular = 1U << 6U,
    IsPlural = 1U << 7U,
};

struct Field
{
    QStringView name;
    quint32 bits;
};

constexpr std::array fields = {
    Field{u"po:nom", Noun},
    Field{u"po:loc.nom", Noun},
    Field{u"po:adj", Adjective},
    Field{u"po:loc.adj", Adjective},
    Field{u"po:ppas", Participle},
    Field{u"is:mas", IsMasculine},
    Field{u"is:fem", IsFeminine},
    Field{u"is:epi", IsMasculine | IsFeminine},
    Field{u"is:sg", IsSingular},
    Field{u"is:pl", IsPlural},
    Field{u"is:inv", IsSingular | IsPlural},
    Field{u"po:1sg", Readings::FirstSingular},
    Field{u"po:2sg", Readings::SecondSingular},
    Field{u"po:3sg", Readings::ThirdSingular},
    Field{u"po:1pl", Readings::FirstPlural},
    Field{u"po:2pl", Readings::SecondPlural},
    Field{u"po:3pl", Readings::ThirdPlural},
    Field{u"po:3pl!", Readings::ThirdPlural},
    Field{u"po:infi", Readings::Infinitive},
    Field{u"po:ppre", Readings::PresentParticiple},
    Field{u"po:impe", Readings::Imperative},
    Field{u"po:adv", Readings::Adverb},
    Field{u"po:loc.adv", Readings::Adverb},
    Field{u"po:mg", Readings::Grammatical},
    Field{u"po:prep", Readings::Grammatical},
    Field{u"po:npr", Readings::ProperName},
    Field{u"po:prn", Readings::ProperName},
    Field{u"po:patr", Readings::ProperName},
    Field{u"po:nb", Readings::Numeral},
    Field{u"po:nbro", Readings::Numeral},
    Field{u"po:negadv", Readings::Adverb},
    Field{u"po:interj", Readings::Other},
    Field{u"po:titr", Readings::Other},
    Field{u"po:pfx", Readings::Other},
    Field{u"po:sfx", Readings::Other},
    Field{u"po:sign", Readings::Other},
};

// v1_itnq__a: the group, then letters in places of their own; t for taking an object.
quint32 verbBits(QStringView field)
{
    return field.size() > 7 && field[7] == u't' ? quint32{Verb} | quint32{Readings::Transitive}
                                                : quint32{Verb};
}

quint32 bitsOf(QStringView field)
{
    const auto *const known = std::ranges::find(fields, field, &Field::name);
    if (known != fields.end())
        return known->bits;
    const bool isVerb = field.startsWith(u"po:v") && field.size() > 4 && field[4].isDigit();
    return isVerb ? verbBits(field) : 0;
}

quint32 formsOf(quint32 features)
{
    const bool anyGender = (features & (IsMasculine | IsFeminine)) == 0;
    const bool anyNumber = (features & (IsSingular | IsPlural)) == 0;
    quint32 forms = 15;
    if (!anyGender && (features & IsMasculine) == 0)
        forms &= ~quint32{Masculine};
    if (!anyGender && (features & IsFeminine) == 0)
        forms &= ~quint32{Feminine};
    if (!anyNumber && (features & IsSingular) == 0)
        forms &= ~quint32{Singular};
    if (!anyNumber && (features & IsPlural) == 0)
        forms &= ~quint32{Plural};
    return forms;
}

} // namespace

Features Features::of(QStringView text)
{
    Features features;
    for (const auto field : text.split(u' ', Qt::SkipEmptyParts))
        features.bits |= bitsOf(field.trimmed());
    return features;
}

// A determiner with a gender is no noun of that gender: forms are those of nouns and adjectives.
Readings Features::readings() const
{
    constexpr quint32 kept = ~quint32{0xFF};
    const quint32 forms = formsOf(bits);
    Readings readings{bits & kept};
    if ((bits & Participle) != 0)
        readings.bits |= forms << 8U;
    else
        readings.bits &= ~quint32{Readings::Transitive};
    if ((bits & Readings::Grammatical) != 0)
        return readings;
    if ((bits & Noun) != 0)
        readings.bits |= forms;
    if ((bits & Adjective) != 0 && (bits & Participle) == 0)
        readings.bits |= forms << 4U;
    return readings;
}

} // namespace feuillet
