#include "proofing/grammar/GrammarRules.h"

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

struct Group
{
    QLatin1StringView type;
    QStringView part; // of the rule's id; empty for all of the type
    std::optional<Confidence> confidence;
};

constexpr auto certain = Confidence::Certain;
constexpr auto toCheck = Confidence::ToCheck;
constexpr auto style = Confidence::Style;
constexpr std::nullopt_t silent = std::nullopt;

// The first that fits decides. Believed or not by what each group said on 79,000 words of correct
// French manuals and on faulty sentences of our own.
const Group groups[] = {
    // Determiner and the word right behind it; farther words may belong to something else.
    {"gn"_L1, u"_1m", certain},
    {"gn"_L1, u"", toCheck},
    // "Les pays membres", "les mots clés": nouns side by side are read as a missing verb.
    {"conj"_L1, u"conj_les_nom__b1_a3", silent},
    // A subject pronoun right before its verb; a noun's verb may be a participle: "prise".
    {"conj"_L1, u"g2__conj_je", certain},
    {"conj"_L1, u"g2__conj_il", certain},
    {"conj"_L1, u"g2__conj_elle", certain},
    {"conj"_L1, u"g2__conj_nous", certain},
    {"conj"_L1, u"g2__conj_vous", certain},
    {"conj"_L1, u"", toCheck},
    // "Le groupe A fournit": a letter that stands as a name is read as the verb avoir.
    {"ppas"_L1, u"ppas_det_nom_avoir", toCheck},
    // The gender of a name is a guess.
    {"ppas"_L1, u"nom_propre", silent},
    {"ppas"_L1, u"ppas_qui_avoir", toCheck},
    {"ppas"_L1, u"", certain},
    // "De la recopie", "de barré": a noun that looks like a verb behind "de".
    {"infi"_L1, u"infi_de_verbe", toCheck},
    {"infi"_L1, u"infi_divers", toCheck},
    {"infi"_L1, u"", certain},
    {"vmode"_L1, u"", toCheck},
    // A headline may begin with a verb of the third person.
    {"imp"_L1, u"imp_verbe_", silent},
    {"imp"_L1, u"", toCheck},
    {"inte"_L1, u"", toCheck},
    {"conf"_L1, u"", toCheck},
    {"eleu"_L1, u"", toCheck},
    {"loc"_L1, u"", toCheck},
    // Our own consistency reads dates.
    {"date"_L1, u"", silent},
    {"neg"_L1, u"", toCheck},
    {"tu"_L1, u"", toCheck},
    // A paragraph may go on after a list, and a list may be one of words.
    {"maj"_L1, u"début_paragraphe", silent},
    {"maj"_L1, u"", toCheck},
    {"pleo"_L1, u"", style},
    {"bs"_L1, u"", style},
    {"notype"_L1, u"doublon", toCheck}, // "tant tant que"
};

} // namespace

std::optional<Confidence> confidenceOf(QStringView type, QStringView rule)
{
    const auto *const group = std::ranges::find_if(groups, [&](const Group &candidate) {
        return type == candidate.type && rule.contains(candidate.part);
    });
    return group == std::end(groups) ? silent : group->confidence;
}

QStringList grammarTypes()
{
    QStringList types;
    for (const Group &group : groups)
        if (group.confidence && !types.contains(group.type))
            types << group.type;
    return types;
}

QStringView familyOf(QStringView rule)
{
    const qsizetype at = rule.lastIndexOf(u"_a");
    return at < 0 ? rule : rule.left(at);
}

} // namespace feuillet
