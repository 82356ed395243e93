#include "proofing/typography/Scan.h"

namespace feuillet::typography {

namespace {

qsizetype digitsEnd(const Scan &scan, qsizetype at)
{
    while (scan[at].isDigit())
        ++at;
    return at;
}

bool isGroup(const Scan &scan, qsizetype at)
{
    return scan[at].isDigit() && digitsEnd(scan, at) == at + 3;
}

bool isThousandsMark(QChar unit)
{
    return unit == u'.' || isSpace(unit);
}

// Behind «10.000» or «10 000», with one kind of mark all through; the start if it is no such
// number: «192.168.0.1», «06 12 345 678», «0.250», a list of numbers.
qsizetype groupsEnd(const Scan &scan, qsizetype start)
{
    const qsizetype first = digitsEnd(scan, start);
    if (first - start > 3 || scan[start] == u'0')
        return start;
    const QChar mark = scan[first];
    const auto isSame = [mark](QChar c) {
        return mark == u'.' ? c == mark : isSpace(c);
    };
    qsizetype end = first;
    while (isThousandsMark(mark) && isSame(scan[end]) && isGroup(scan, end + 1))
        end += 4;
    const bool goesOn = isThousandsMark(scan[end]) && scan[end + 1].isDigit();
    return goesOn || !scan.isWordEnd(end) ? start : end;
}

QString grouped(QStringView number, const QString &mark)
{
    QString by;
    for (const QChar c : number)
        if (isThousandsMark(c))
            by += mark;
        else
            by += c;
    return by;
}

// Behind the digits, the groups of thousands and the decimals.
qsizetype amountEnd(Scan &scan, qsizetype start)
{
    qsizetype end = groupsEnd(scan, start);
    if (end == start)
        end = digitsEnd(scan, start);
    else if (const StyleRule *rule = scan.rule(TypographyRule::Thousands))
        scan.want(start, end, grouped(scan.text().mid(start, end - start), rule->value),
                  TypographyRule::Thousands);
    while (QStringView(u".,:/").contains(scan[end]) && scan[end + 1].isDigit())
        end = digitsEnd(scan, end + 1);
    return end;
}

struct Suffix
{
    QStringView wrong;
    QStringView right;
};
constexpr Suffix suffixes[] = {
    {u"ème", u"e"},    {u"eme", u"e"},    {u"ième", u"e"},  {u"ieme", u"e"},
    {u"è", u"e"},      {u"èmes", u"es"},  {u"emes", u"es"}, {u"ièmes", u"es"},
    {u"iemes", u"es"}, {u"ère", u"re"},   {u"ere", u"re"},  {u"ière", u"re"},
    {u"ères", u"res"}, {u"eres", u"res"}, {u"ier", u"er"},  {u"iers", u"ers"},
};

void ordinal(Scan &scan, qsizetype start, qsizetype digits)
{
    qsizetype end = digits;
    while (scan[end].isLetter())
        ++end;
    const StyleRule *rule = scan.rule(TypographyRule::Ordinal);
    if (!rule || end == digits || end - digits > 5 || !scan.isWordEnd(end))
        return;
    const QStringView found = scan.text().mid(digits, end - digits);
    const auto *suffix = std::ranges::find(suffixes, found, &Suffix::wrong);
    if (suffix != std::end(suffixes))
        scan.want(start, end, scan.words(start, digits) + suffix->right.toString(),
                  TypographyRule::Ordinal);
}

// Behind «10h30», «10 h 30», «10h»; the start if it is no hour. The gaps are alike, or the minutes
// are something else: «10h 30 personnes».
qsizetype hour(Scan &scan, qsizetype start, qsizetype digits)
{
    const qsizetype h = scan.gapAfter(digits);
    const StyleRule *rule = scan.rule(TypographyRule::Hour);
    const bool inOneWord = h == digits && scan[h] == u'H' && scan[h + 1].isDigit();
    if (!rule || digits - start > 2 || (scan[h] != u'h' && !inOneWord) ||
        scan.text().mid(start, digits - start).toInt() > 24)
        return start;
    const qsizetype minutes = scan.gapAfter(h + 1);
    const bool alike =
        scan.text().mid(digits, h - digits) == scan.text().mid(h + 1, minutes - h - 1);
    const bool hasMinutes = alike && scan[minutes].isDigit() &&
                            digitsEnd(scan, minutes) == minutes + 2 && scan[minutes] < u'6' &&
                            scan.isWordEnd(minutes + 2);
    if (!hasMinutes && !scan.isWordEnd(h + 1))
        return start;
    QString by = scan.words(start, digits) + rule->value + u'h';
    if (hasMinutes)
        by += rule->value + scan.words(minutes, minutes + 2);
    const qsizetype end = hasMinutes ? minutes + 2 : h + 1;
    scan.want(start, end, by, TypographyRule::Hour);
    return end;
}

constexpr QStringView glued[] = {u"%", u"‰", u"€", u"£", u"$", u"°C", u"km", u"kg"};
constexpr QStringView units[] = {
    u"%",   u"‰",   u"€",  u"£",        u"$",       u"°C",        u"km",      u"m",  u"cm",  u"mm",
    u"kg",  u"g",   u"mg", u"t",        u"ha",      u"l",         u"cl",      u"ml", u"km²", u"m²",
    u"cm²", u"km³", u"m³", u"km2",      u"m2",      u"m3",        u"kWh",     u"kW", u"MW",  u"GW",
    u"TWh", u"Mo",  u"Go", u"millions", u"million", u"milliards", u"milliard"};

// The unit behind an amount does not part from it.
void unit(Scan &scan, qsizetype amount)
{
    const StyleRule *rule = scan.rule(TypographyRule::Unit);
    const qsizetype start = scan.gapAfter(amount);
    if (!rule || scan[start].isNull())
        return;
    qsizetype end = start + 1;
    if (scan[start].isLetter() || scan[start] == u'°')
        while (isWordUnit(scan[end]))
            ++end;
    const QStringView name = scan.text().mid(start, end - start);
    const bool known = start == amount ? std::ranges::find(glued, name) != std::end(glued)
                                       : std::ranges::find(units, name) != std::end(units);
    if (known && scan.isWordEnd(end))
        scan.wantGapBefore(start, rule->value, TypographyRule::Unit);
}

// km2, m3: the figure behind the name of a length.
void power(Scan &scan, qsizetype at)
{
    const StyleRule *rule = scan.rule(TypographyRule::Power);
    if (!rule || scan[at - 1] != u'm' || (scan[at] != u'2' && scan[at] != u'3') ||
        !scan.isWordEnd(at + 1) || scan.isSuperscript(at, 1))
        return;
    const bool prefixed = QStringView(u"kcdmh").contains(scan[at - 2]);
    const qsizetype start = at - (prefixed ? 2 : 1);
    if (scan[start - 1].isLetter() || scan[start - 1] == u'-' || scan[start - 1] == u'\'')
        return;
    const QChar figure = scan[at] == u'2' ? u'²' : u'³';
    scan.want(start, at + 1, scan.words(start, at) + figure, TypographyRule::Power);
}

} // namespace

qsizetype numberAt(Scan &scan, qsizetype at)
{
    const QChar before = scan[at - 1];
    const qsizetype digits = digitsEnd(scan, at);
    if (before.isLetter()) {
        power(scan, at);
        return digits;
    }
    if (before == u'.' || before == u',' || before == u'_')
        return digits; // a part of something
    if (const qsizetype end = hour(scan, at, digits); end > at)
        return end;
    ordinal(scan, at, digits);
    const qsizetype end = amountEnd(scan, at);
    unit(scan, end);
    return end;
}

void numeroAt(Scan &scan, qsizetype at)
{
    const StyleRule *rule = scan.rule(TypographyRule::Number);
    if (rule && (scan[at - 1] == u'n' || scan[at - 1] == u'N') && scan.isWordEnd(at - 2) &&
        scan[scan.gapAfter(at + 1)].isDigit())
        scan.wantGapAfter(at, rule->value, TypographyRule::Number);
}

} // namespace feuillet::typography
