#include "proofing/slips/Replacement.h"

#include "proofing/slips/Inflection.h"
#include "proofing/words/Letters.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostProposals = 4;

struct Source
{
    QString word; // in lower case
    Form governor = Form(0);
    const Dictionary &dictionary;
};

// What agrees with the governor, the masculine first where it can be both; nothing for a word that
// does already.
QStringList agreeing(const Source &source)
{
    QStringList forms;
    if ((source.dictionary.readings(source.word).nominal() & source.governor) != 0)
        return forms;
    for (const Form one : {MasculineSingular, FeminineSingular, MasculinePlural, FemininePlural})
        if ((source.governor & one) != 0)
            forms << inWanted(source.word, one, source.dictionary).mid(0, 1);
    return forms;
}

QStringList agreeingIn(const Source &source, Form number)
{
    return agreeing({source.word, Form(source.governor & number), source.dictionary});
}

QStringList participleIn(const Source &source, Form form)
{
    QStringList forms;
    for (const QString &participle : participleOf(source.word, source.dictionary))
        forms << (form == MasculineSingular
                      ? QStringList{participle}
                      : inWanted(participle, form, source.dictionary).mid(0, 1));
    return forms;
}

struct Transform
{
    QStringView name;
    QStringList (*apply)(const Source &source);
};

#define TRANSFORM(name, expression)                                                                \
    Transform                                                                                      \
    {                                                                                              \
        name, [](const Source &s) -> QStringList {                                                 \
            return expression;                                                                     \
        }                                                                                          \
    }

const Transform transforms[] = {
    TRANSFORM(u"", {s.word}),
    TRANSFORM(u"agree", agreeing(s)),
    TRANSFORM(u"agreepl", agreeingIn(s, Plural)),
    TRANSFORM(u"agreesg", agreeingIn(s, Singular)),
    TRANSFORM(u"pl", inPlural(s.word, s.dictionary)),
    TRANSFORM(u"sg", inSingular(s.word, s.dictionary)),
    TRANSFORM(u"ms", inWanted(s.word, MasculineSingular, s.dictionary)),
    TRANSFORM(u"mp", inWanted(s.word, MasculinePlural, s.dictionary)),
    TRANSFORM(u"fs", inWanted(s.word, FeminineSingular, s.dictionary)),
    TRANSFORM(u"fp", inWanted(s.word, FemininePlural, s.dictionary)),
    TRANSFORM(u"3p", inThirdPlural(s.word, s.dictionary)),
    TRANSFORM(u"2p", inSecondPlural(s.word, s.dictionary)),
    TRANSFORM(u"3s", inThirdSingular(s.word, s.dictionary)),
    TRANSFORM(u"1s", inFirstSingular(s.word, s.dictionary)),
    TRANSFORM(u"inf", infinitiveOf(s.word, s.dictionary)),
    TRANSFORM(u"present", presentOf(s.word, s.dictionary)),
    TRANSFORM(u"imperfects", imperfectsOf(s.word, s.dictionary)),
    TRANSFORM(u"presents", presentsOf(s.word, s.dictionary)),
    TRANSFORM(u"imperfect", imperfectOf(s.word, s.dictionary)),
    TRANSFORM(u"mute", withoutMuteEnd(s.word, s.dictionary)),
    TRANSFORM(u"pp", participleIn(s, MasculineSingular)),
    TRANSFORM(u"ppfs", participleIn(s, FeminineSingular)),
    TRANSFORM(u"ppmp", participleIn(s, MasculinePlural)),
    TRANSFORM(u"ppfp", participleIn(s, FemininePlural)),
    TRANSFORM(u"nounms", nearNouns(s.word, MasculineSingular, s.dictionary)),
    TRANSFORM(u"nounfs", nearNouns(s.word, FeminineSingular, s.dictionary)),
    TRANSFORM(u"nounsg", nearNouns(s.word, Singular, s.dictionary)),
    TRANSFORM(u"nounpl", nearNouns(s.word, Plural, s.dictionary)),
};
#undef TRANSFORM

QStringList transformed(QStringView name, const Source &source)
{
    for (const Transform &transform : transforms)
        if (transform.name == name)
            return transform.apply(source);
    Q_UNREACHABLE();
}

Form formsOf(const Match &match, const Words &words)
{
    if (match.governor < 0)
        return Form(0);
    const Readings is = words[match.governor].is;
    return is.noun() != 0 ? is.noun() : is.nominal();
}

// "{1.pl}", "l'{2}": all that it can stand for.
QStringList expanded(QStringView one, const Match &match, const Words &words,
                     const Dictionary &dictionary)
{
    QStringList texts{QString()};
    while (!one.isEmpty()) {
        const auto open = one.indexOf(u'{');
        const auto plain = open < 0 ? one : one.first(open);
        for (QString &text : texts)
            text += plain;
        if (open < 0)
            break;
        const auto close = one.indexOf(u'}');
        const auto which = static_cast<size_t>(one[open + 1].digitValue() - 1);
        Q_ASSERT(which < match.targets.size());
        const QStringView written = words[match.targets[which]].text;
        const QString word =
            which > 0 && close == open + 2 ? written.toString() : written.toString().toLower();
        const auto forms = transformed(one.mid(open + 3, std::max<qsizetype>(0, close - open - 3)),
                                       {word, formsOf(match, words), dictionary});
        QStringList longer;
        for (const QString &text : texts)
            for (const QString &form : forms)
                longer << text + form;
        texts = longer;
        one = one.mid(close + 1);
    }
    return texts;
}

} // namespace

QStringList proposalsOf(const SlipRow &row, const Match &match, const Words &words,
                        const Dictionary &dictionary, QChar apostrophe)
{
    QStringList proposals;
    const auto alternatives =
        row.replacement.endsWith(u'?') ? row.replacement.chopped(1) : row.replacement;
    const Word &last = words[match.targets.back()];
    const QString covered(words[match.targets.front()].text.data(),
                          last.end() - words[match.targets.front()].start);
    const bool capital = words[match.targets.front()].isCapitalised;
    for (const auto one : alternatives.split(u'/'))
        for (QString text : expanded(one, match, words, dictionary)) {
            text.replace(u'\'', apostrophe);
            text = capital ? capitalised(text) : text;
            if (text != covered && !proposals.contains(text) && proposals.size() < mostProposals)
                proposals << text;
        }
    return proposals;
}

} // namespace feuillet
