#include "proofing/typography/Scan.h"
#include "proofing/words/Elision.h"

namespace feuillet::typography {

namespace {

// A mark of punctuation that is followed by this ends a piece of a sentence; else it is a time, an
// address, a face.
bool endsHere(QChar next)
{
    return next.isNull() || isSpace(next) || QStringView(u")]}\"»”›’'.,…!?«“").contains(next);
}

bool carriesPunctuation(QChar before)
{
    return before.isLetterOrNumber() || before.isMark() ||
           QStringView(u")]}\"»”›’'.…%€$°").contains(before);
}

// &eacute; and its like.
bool isEntity(const Scan &scan, qsizetype semicolon)
{
    qsizetype at = semicolon - 1;
    while (at >= 0 && semicolon - at < 10 && (scan[at].isLetterOrNumber() || scan[at] == u'#'))
        --at;
    return at >= 0 && at < semicolon - 1 && scan[at] == u'&';
}

qsizetype wordStart(const Scan &scan, qsizetype end)
{
    while (end > 0 && scan[end - 1].isLetter())
        --end;
    return end;
}

bool isApostrophe(const Scan &scan, qsizetype at)
{
    const QChar next = scan[at + 1];
    if (!scan[at - 1].isLetter() || scan.isLeftAlone(at - 1))
        return false; // an address may have one, and end there for the tokenizer
    if (next.isLetterOrNumber())
        return true;
    const qsizetype start = wordStart(scan, at);
    const bool typed = scan.isTyped() && next.isNull();
    return (typed || isSpace(next) || QStringView(u"\"«“‹").contains(next)) &&
           (isElided(scan.text().mid(start, at - start)) || typed) && scan[start - 1] != scan[at];
}

void threeDots(Scan &scan, qsizetype at)
{
    if (const StyleRule *rule = scan.rule(TypographyRule::Ellipsis))
        if (scan[at + 1] == u'.' && scan[at + 2] == u'.' && scan[at + 3] != u'.')
            scan.want(at, at + 3, rule->value, TypographyRule::Ellipsis);
}

// No space before a comma or a full stop.
void noGapBefore(Scan &scan, qsizetype at)
{
    const qsizetype start = scan.gapBefore(at);
    if (start < at && endsHere(scan[at + 1]) && carriesPunctuation(scan[start - 1]) &&
        scan.rule(TypographyRule::SpaceBeforeComma))
        scan.want(start, at, {}, TypographyRule::SpaceBeforeComma);
}

} // namespace

void apostropheAt(Scan &scan, qsizetype at)
{
    const StyleRule *rule = scan.rule(TypographyRule::Apostrophe);
    if (rule && rule->value != scan[at] && isApostrophe(scan, at))
        scan.want(at, at + 1, rule->value, TypographyRule::Apostrophe);
}

void highPunctuationAt(Scan &scan, qsizetype at)
{
    const bool colon = scan[at] == u':';
    const auto which = colon ? TypographyRule::Colon : TypographyRule::HighPunctuation;
    const StyleRule *rule = scan.rule(which);
    const qsizetype start = scan.gapBefore(at);
    const QChar next = scan[at + 1];
    if (!rule || !endsHere(next) || !carriesPunctuation(scan[start - 1]))
        return;
    const bool face = start < at && next == u')' && (colon || scan[at] == u';');
    const bool unfinished = colon && scan.isTyped() && start == at && next.isNull();
    if (!face && !unfinished && (scan[at] != u';' || start < at || !isEntity(scan, at)))
        scan.wantGapBefore(at, rule->value, which);
}

void commaAt(Scan &scan, qsizetype at)
{
    noGapBefore(scan, at);
    if (scan[at - 1].isLetter() && scan[at + 1].isLetter() &&
        scan.rule(TypographyRule::SpaceAfterComma))
        scan.want(at, at + 1, u", ", TypographyRule::SpaceAfterComma);
}

void dotAt(Scan &scan, qsizetype at)
{
    if (scan[at] != u'.' || scan[at - 1] == u'.')
        return;
    threeDots(scan, at);
    if (scan[at + 1] != u'.' && scan[at + 1] != u'…')
        noGapBefore(scan, at);
}

void bracketAt(Scan &scan, qsizetype at)
{
    if (!scan.rule(TypographyRule::SpaceInBrackets))
        return;
    const bool opens = scan[at] == u'(' || scan[at] == u'[';
    const qsizetype gap = opens ? scan.gapAfter(at + 1) : scan.gapBefore(at);
    const QChar beyond = opens ? scan[gap] : scan[gap - 1];
    if (beyond.isLetterOrNumber() || (!opens && QStringView(u".…!?»”\"%").contains(beyond)) ||
        (opens && QStringView(u"«“\"").contains(beyond)))
        opens ? scan.want(at + 1, gap, {}, TypographyRule::SpaceInBrackets)
              : scan.want(gap, at, {}, TypographyRule::SpaceInBrackets);
}

// One is enough: the no-break one, if there is one. Not at the ends, where spaces may set in.
void spacesAt(Scan &scan, qsizetype at)
{
    if (at == 0 || isSpace(scan[at - 1]) || !scan.rule(TypographyRule::DoubleSpace))
        return;
    const qsizetype end = scan.gapAfter(at);
    if (end == scan.text().size() && !scan.isTyped())
        return;
    const QStringView gap = scan.text().mid(at, end - at);
    const auto kept = std::ranges::find_if(gap, isNoBreak);
    const QChar one = kept == gap.end() ? QChar(u' ') : *kept;
    scan.want(at, end, QStringView(&one, 1), TypographyRule::DoubleSpace);
}

bool beginsUpper(const Scan &scan, qsizetype wordEnd)
{
    qsizetype start = wordEnd;
    while (start > 0 && (scan[start - 1].isLetter() || scan[start - 1] == u'-'))
        --start;
    return scan[start].isUpper();
}

// A dash with spaces on both sides, or before a comma or a stop; a hyphen stands for one. «- So -»
// is a crosshead of the wires, «3 - 1» a score, «Brest - Vannes» a match, «1914 – 1918» a stretch
// of time.
bool dashAt(Scan &scan, qsizetype at, bool opens)
{
    const StyleRule *rule = scan.rule(TypographyRule::Dash);
    if (!rule || !isSpace(scan[at - 1]) || scan.isLeftAlone(at))
        return false;
    const bool hyphen = scan[at] == u'-';
    const qsizetype end = at + (hyphen && scan[at + 1] == u'-' ? 2 : 1);
    const qsizetype next = scan.gapAfter(end);
    const qsizetype before = scan.gapBefore(at);
    const QChar left = scan[before - 1];
    const QChar right = scan[next];
    const auto ends = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark();
    };
    if (before == 0 || (left.isDigit() && right.isDigit()) || (hyphen && scan[0] == u'-'))
        return false;
    if (!ends(left) && !QStringView(u",)]»”\"%’'").contains(left))
        return false;
    if (hyphen && right.isUpper() && beginsUpper(scan, before))
        return false;
    const QChar dash = hyphen ? rule->value.front() : scan[at];
    if (next == end) { // «– a-t-il dit –, »
        if (hyphen || opens || !QStringView(u",.)").contains(right))
            return false;
        scan.want(before, at, rule->closing, TypographyRule::Dash);
        return true;
    }
    const bool typing = scan.isTyped() && right.isNull();
    if (!typing && !ends(right) && !QStringView(u"«“\"").contains(right))
        return false;
    if (opens)
        scan.want(hyphen ? at : end, next, hyphen ? dash + rule->closing : rule->closing,
                  TypographyRule::Dash);
    else
        scan.want(before, hyphen ? end : at, hyphen ? rule->closing + dash : rule->closing,
                  TypographyRule::Dash);
    return true;
}

} // namespace feuillet::typography
