#include "desk/wording/FindingWording.h"

#include "proofing/typography/HouseStyle.h"

#include <QCoreApplication>

namespace feuillet {

namespace {

struct Worded
{
    TypographyRule rule;
    const char *label;
    const char *reason; // %1: what stands there
};

constexpr auto context = "TypographyWording";

const Worded table[] = {
    {TypographyRule::Apostrophe, QT_TRANSLATE_NOOP("TypographyWording", "Apostrophes"),
     QT_TRANSLATE_NOOP("TypographyWording",
                       "The house has one form of apostrophe, and “%1” is another.")},
    {TypographyRule::Guillemets, QT_TRANSLATE_NOOP("TypographyWording", "Quotation marks"),
     QT_TRANSLATE_NOOP(
         "TypographyWording",
         "“%1”: French quotations stand between guillemets, with the spaces of the house style.")},
    {TypographyRule::NestedQuotes,
     QT_TRANSLATE_NOOP("TypographyWording", "Quotations inside quotations"),
     QT_TRANSLATE_NOOP("TypographyWording", "“%1”: a quotation inside a quotation has marks of its "
                                            "own, so that the reader sees which one ends.")},
    {TypographyRule::Ellipsis, QT_TRANSLATE_NOOP("TypographyWording", "Suspension points"),
     QT_TRANSLATE_NOOP("TypographyWording",
                       "Three full stops are one character, which no line end can part.")},
    {TypographyRule::Dash, QT_TRANSLATE_NOOP("TypographyWording", "Dashes"),
     QT_TRANSLATE_NOOP("TypographyWording", "An aside stands between dashes that stay on the line "
                                            "of their words; a hyphen only joins words.")},
    {TypographyRule::HighPunctuation, QT_TRANSLATE_NOOP("TypographyWording", "Space before ; ! ?"),
     QT_TRANSLATE_NOOP(
         "TypographyWording",
         "The space before ; ! ? is the house style’s, and never lets the mark begin a line.")},
    {TypographyRule::Colon, QT_TRANSLATE_NOOP("TypographyWording", "Space before a colon"),
     QT_TRANSLATE_NOOP(
         "TypographyWording",
         "The space before a colon is the house style’s, and never lets it begin a line.")},
    {TypographyRule::Unit, QT_TRANSLATE_NOOP("TypographyWording", "Figures and units"),
     QT_TRANSLATE_NOOP("TypographyWording",
                       "A no-break space keeps a figure and its unit on one line.")},
    {TypographyRule::Title, QT_TRANSLATE_NOOP("TypographyWording", "Titles and names"),
     QT_TRANSLATE_NOOP("TypographyWording",
                       "A no-break space keeps a title (M., Mme, Dr) with its name.")},
    {TypographyRule::Number, QT_TRANSLATE_NOOP("TypographyWording", "n° and its number"),
     QT_TRANSLATE_NOOP("TypographyWording", "A no-break space keeps n° with its number.")},
    {TypographyRule::Hour, QT_TRANSLATE_NOOP("TypographyWording", "Hours"),
     QT_TRANSLATE_NOOP("TypographyWording",
                       "“%1”: an hour is written in words with no-break spaces, as 10 h 30.")},
    {TypographyRule::Thousands, QT_TRANSLATE_NOOP("TypographyWording", "Thousands"),
     QT_TRANSLATE_NOOP("TypographyWording",
                       "“%1”: the house style has another mark between thousands.")},
    {TypographyRule::Ordinal, QT_TRANSLATE_NOOP("TypographyWording", "Ordinals"),
     QT_TRANSLATE_NOOP("TypographyWording", "“%1”: ordinals are abbreviated 1er, 1re, 2e, XXIe.")},
    {TypographyRule::Superscript,
     QT_TRANSLATE_NOOP("TypographyWording", "Raised letters of ordinals"),
     QT_TRANSLATE_NOOP("TypographyWording", "The letters of an ordinal are raised.")},
    {TypographyRule::Power, QT_TRANSLATE_NOOP("TypographyWording", "Square and cubic units"),
     QT_TRANSLATE_NOOP("TypographyWording", "“%1”: the exponent of a unit is raised.")},
    {TypographyRule::Ligature, QT_TRANSLATE_NOOP("TypographyWording", "Ligatures œ and æ"),
     QT_TRANSLATE_NOOP("TypographyWording", "“%1”: French writes this word with a ligature.")},
    {TypographyRule::AccentedCapital, QT_TRANSLATE_NOOP("TypographyWording", "Accents on capitals"),
     QT_TRANSLATE_NOOP("TypographyWording",
                       "“%1”: in French, the accent is part of the spelling, on capitals too.")},
    {TypographyRule::DoubleSpace, QT_TRANSLATE_NOOP("TypographyWording", "Double spaces"),
     QT_TRANSLATE_NOOP("TypographyWording", "One space is enough between two words.")},
    {TypographyRule::SpaceBeforeComma,
     QT_TRANSLATE_NOOP("TypographyWording", "Space before a comma or a full stop"),
     QT_TRANSLATE_NOOP("TypographyWording", "No space stands before a comma or a full stop.")},
    {TypographyRule::SpaceAfterComma, QT_TRANSLATE_NOOP("TypographyWording", "Space after a comma"),
     QT_TRANSLATE_NOOP("TypographyWording", "A space stands after a comma between words.")},
    {TypographyRule::SpaceInBrackets,
     QT_TRANSLATE_NOOP("TypographyWording", "Spaces inside brackets"),
     QT_TRANSLATE_NOOP("TypographyWording", "No space stands inside brackets.")},
    {TypographyRule::Mister, QT_TRANSLATE_NOOP("TypographyWording", "Mr, Melle"),
     QT_TRANSLATE_NOOP("TypographyWording",
                       "“%1”: the French abbreviations are M., Mme, Mlle; Mr is English.")},
    {TypographyRule::Unpaired, QT_TRANSLATE_NOOP("TypographyWording", "Marks without a partner"),
     QT_TRANSLATE_NOOP("TypographyWording",
                       "“%1” has no partner in this paragraph: is one missing, or one too many?")},
};
static_assert(std::size(table) == typographyRules);

const Worded *wordedOf(const QString &rule)
{
    const auto *found = std::ranges::find_if(
        table, [&rule](const Worded &worded) { return idOf(worded.rule) == rule; });
    return found == std::end(table) ? nullptr : found;
}

} // namespace

QString typographySentence(const Finding &finding)
{
    const Worded *worded = wordedOf(finding.rule);
    if (!worded)
        return finding.message;
    const QString reason = QCoreApplication::translate(context, worded->reason);
    return reason.contains(u'%') ? reason.arg(finding.arguments.value(0)) : reason;
}

QString typographyRule(const QString &rule)
{
    const Worded *worded = wordedOf(rule);
    return worded ? QCoreApplication::translate(context, worded->label) : QString();
}

} // namespace feuillet
