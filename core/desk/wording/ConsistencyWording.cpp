#include "desk/wording/FindingWording.h"

#include <QCoreApplication>
#include <QHash>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

struct ConsistencyWording
{
    Q_DECLARE_TR_FUNCTIONS(ConsistencyWording)
};

QString nameVariantsSentence(const QStringList &arguments)
{
    return ConsistencyWording::tr("“%1” is also spelled “%2” (%Ln time(s)) in this article: one "
                                  "name, two spellings?",
                                  nullptr, arguments.value(2).toInt())
        .arg(arguments.value(0), arguments.value(1));
}

// %1, %2… are the arguments of the finding.
struct Words
{
    const char *sentence;
    const char *label;
};

const QHash<QString, Words> &wordsByRule()
{
    static const QHash<QString, Words> words{
        {u"consistency.weekday"_s,
         {QT_TRANSLATE_NOOP("ConsistencyWording", "“%1 %2”: that day is a %3."),
          QT_TRANSLATE_NOOP("ConsistencyWording", "Weekdays that contradict their date")}},
        {u"consistency.near-day"_s,
         {QT_TRANSLATE_NOOP("ConsistencyWording",
                            "“%1”: counted from the day of the dateline, it is %2."),
          QT_TRANSLATE_NOOP("ConsistencyWording", "Weekdays that contradict the dateline")}},
        {u"consistency.no-such-date"_s,
         {QT_TRANSLATE_NOOP("ConsistencyWording", "“%1”: there is no such day."),
          QT_TRANSLATE_NOOP("ConsistencyWording", "Dates that do not exist")}},
        {u"consistency.figure"_s,
         {QT_TRANSLATE_NOOP("ConsistencyWording", "“%1” here, but “%2” further down."),
          QT_TRANSLATE_NOOP("ConsistencyWording", "Figures that differ")}},
        {u"consistency.headline-name"_s,
         {QT_TRANSLATE_NOOP("ConsistencyWording", "“%1” is in the headline, but not in the text."),
          QT_TRANSLATE_NOOP("ConsistencyWording", "Names of the headline that the text lacks")}},
        {u"consistency.first-name"_s,
         {QT_TRANSLATE_NOOP("ConsistencyWording",
                            "“%1” is named here for the first time, without a first name."),
          QT_TRANSLATE_NOOP("ConsistencyWording", "First names missing at first mention")}},
        {u"consistency.acronym"_s,
         {QT_TRANSLATE_NOOP("ConsistencyWording", "What “%1” stands for is said nowhere."),
          QT_TRANSLATE_NOOP("ConsistencyWording", "Acronyms never spelled out")}},
        {u"consistency.sentence-twice"_s,
         {QT_TRANSLATE_NOOP("ConsistencyWording", "This already stands further up."),
          QT_TRANSLATE_NOOP("ConsistencyWording", "Sentences that stand there twice")}},
        {u"consistency.open-quotation"_s,
         {QT_TRANSLATE_NOOP("ConsistencyWording", "This quotation is never closed."),
          QT_TRANSLATE_NOOP("ConsistencyWording", "Quotations never closed")}},
        {u"consistency.closed-quotation"_s,
         {QT_TRANSLATE_NOOP("ConsistencyWording", "This quotation ends, but never begins."),
          QT_TRANSLATE_NOOP("ConsistencyWording", "Quotations never opened")}},
        {u"consistency.crosshead-quote"_s,
         {QT_TRANSLATE_NOOP("ConsistencyWording",
                            "The crosshead quotes %1, the text below does not."),
          QT_TRANSLATE_NOOP("ConsistencyWording", "Crossheads that quote what is not said")}},
        {u"consistency.caption-is-title"_s,
         {QT_TRANSLATE_NOOP("ConsistencyWording",
                            "The caption repeats the headline: say what the picture shows."),
          QT_TRANSLATE_NOOP("ConsistencyWording", "Captions that repeat the headline")}},
        {u"consistency.credit-slots"_s,
         {QT_TRANSLATE_NOOP("ConsistencyWording", "The credit “%1” has empty slots: complete it."),
          QT_TRANSLATE_NOOP("ConsistencyWording", "Photo credits with empty slots")}},
    };
    return words;
}

} // namespace

QString consistencySentence(const Finding &finding)
{
    if (finding.rule == "consistency.name-variants"_L1)
        return nameVariantsSentence(finding.arguments);
    const auto words = wordsByRule().constFind(finding.rule);
    if (words == wordsByRule().constEnd())
        return finding.message;
    QString sentence = ConsistencyWording::tr(words->sentence);
    for (qsizetype at = finding.arguments.size(); at > 0; --at)
        sentence.replace(u'%' + QString::number(at), finding.arguments[at - 1]);
    return sentence;
}

QString consistencyRule(const QString &rule)
{
    if (rule == "consistency.name-variants"_L1)
        return ConsistencyWording::tr("Names spelled two ways");
    const auto words = wordsByRule().constFind(rule);
    return words == wordsByRule().constEnd() ? QString() : ConsistencyWording::tr(words->label);
}

} // namespace feuillet
