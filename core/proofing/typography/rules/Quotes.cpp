#include "proofing/typography/Scan.h"

namespace feuillet::typography {

namespace {

struct Quote
{
    qsizetype at = 0;
    bool opens = false;
    qsizetype partner = -1; // in the list
    qsizetype outer = -1;   // the opening mark around it, in the list
};
using Quotes = QVarLengthArray<Quote, 16>;

bool isStraight(QChar unit)
{
    return unit == u'"';
}

bool startsSomething(QChar before)
{
    return before.isNull() || isSpace(before) || QStringView(u"([{«“‹'’-–—/").contains(before);
}

bool endsSomething(QChar next)
{
    return next.isNull() || isSpace(next) || QStringView(u")]}»”›.,;:!?…-–—/").contains(next);
}

enum class Way
{
    Opens,
    Closes,
    Neither, // inches
};

Way wayOf(const Scan &scan, qsizetype at, bool isInside)
{
    const QChar unit = scan[at];
    if (unit == u'«' || unit == u'“' || unit == u'‹')
        return Way::Opens;
    if (!isStraight(unit))
        return Way::Closes;
    const bool starts = startsSomething(scan[at - 1]);
    const bool ends = endsSomething(scan[at + 1]) && !(scan.isTyped() && scan[at + 1].isNull());
    if (starts != ends && starts)
        return Way::Opens;
    if (!isInside && scan[at - 1].isDigit())
        return Way::Neither;
    if (starts != ends || isInside)
        return Way::Closes;
    return starts ? Way::Opens : Way::Neither;
}

Quotes paired(const Scan &scan, const QVarLengthArray<qsizetype, 16> &marks)
{
    Quotes quotes;
    QVarLengthArray<qsizetype, 8> open;
    for (const qsizetype at : marks) {
        const Way way = wayOf(scan, at, !open.isEmpty());
        if (way == Way::Neither)
            continue;
        Quote quote{at, way == Way::Opens, -1, open.isEmpty() ? -1 : open.last()};
        if (quote.opens) {
            open.append(quotes.size());
        } else if (!open.isEmpty()) {
            quote.partner = open.last();
            open.removeLast();
            quotes[quote.partner].partner = quotes.size();
            quote.outer = quotes[quote.partner].outer;
        }
        quotes.append(quote);
    }
    return quotes;
}

// A quotation that begins a paragraph may go on in the next: it is open all through this one.
bool mayGoOn(const Scan &scan, const Quote &quote)
{
    return quote.opens && scan.gapBefore(quote.at) == 0;
}

bool isNested(const Scan &scan, const Quotes &quotes, const Quote &quote)
{
    for (qsizetype outer = quote.outer; outer >= 0; outer = quotes[outer].outer)
        if (quotes[outer].partner >= 0 || scan.isTyped() || mayGoOn(scan, quotes[outer]))
            return true;
    return false;
}

void set(Scan &scan, const Quote &quote, const StyleRule &rule, TypographyRule which)
{
    if (quote.opens)
        scan.want(quote.at, scan.gapAfter(quote.at + 1), rule.value, which);
    else
        scan.want(scan.gapBefore(quote.at), quote.at + 1, rule.closing, which);
}

} // namespace

QList<Stretch> quotesAt(Scan &scan, const QVarLengthArray<qsizetype, 16> &marks)
{
    QList<Stretch> unpaired;
    const Quotes quotes = paired(scan, marks);
    for (const Quote &quote : quotes) {
        const bool nested = isNested(scan, quotes, quote);
        const auto which = nested ? TypographyRule::NestedQuotes : TypographyRule::Guillemets;
        const StyleRule *rule = scan.rule(which);
        const bool alone = quote.partner < 0;
        if (alone && !mayGoOn(scan, quote))
            unpaired.append({quote.at, 1});
        // What has no partner is only given its space, unless it is being typed.
        const QString &wanted = rule ? (quote.opens ? rule->value : rule->closing) : QString();
        if (rule && (!alone || scan.isTyped() || wanted.contains(scan[quote.at])))
            set(scan, quote, *rule, which);
    }
    return unpaired;
}

} // namespace feuillet::typography
