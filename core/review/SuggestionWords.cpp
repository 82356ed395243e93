#include "review/SuggestionWords.h"

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype context = 24; // characters that are told on each side of what differs
constexpr QChar ellipsis = u'…';

struct Common
{
    qsizetype head = 0;
    qsizetype tail = 0;
};

Common commonOf(QStringView a, QStringView b)
{
    Common common;
    common.head = std::ranges::mismatch(a, b).in1 - a.begin();
    const auto most = std::min(a.size(), b.size()) - common.head;
    while (common.tail < most && a[a.size() - 1 - common.tail] == b[b.size() - 1 - common.tail])
        ++common.tail;
    return common;
}

// From a word's start to a word's end around what differs.
QString withContext(const QString &text, Common common)
{
    auto start = std::max<qsizetype>(common.head - context, 0);
    auto end = std::min(text.size() - common.tail + context, text.size());
    while (start > 0 && text[start - 1] != u' ')
        --start;
    while (end < text.size() && text[end] != u' ')
        ++end;
    QString told = text.mid(start, end - start).replace(u"  "_s, u" "_s);
    if (start > 0)
        told.prepend(ellipsis);
    if (end < text.size())
        told.append(ellipsis);
    return told;
}

QString withoutBreaks(QString text)
{
    return text.remove(u'¶').remove(u' ');
}

} // namespace

SuggestionWords wordsOf(const Suggestion &suggestion)
{
    const Replacement &by = suggestion.replacement;
    if (!by.isOfBlocks())
        return {suggestion.anchor.quotation, by.words.text()};
    const QString before = joinedText(by.gone);
    const QString after = joinedText(by.come);
    if (before.isEmpty() || after.isEmpty() || before == after)
        return {before, after};
    const Common common = commonOf(before, after);
    const bool adds = common.head + common.tail == before.size();
    return {adds ? QString() : withContext(before, common), withContext(after, common)};
}

std::optional<Place> breakOf(const Suggestion &suggestion)
{
    const Replacement &by = suggestion.replacement;
    const QString before = joinedText(by.gone);
    const QString after = joinedText(by.come);
    if (by.gone.isEmpty() || before == after || withoutBreaks(before) != withoutBreaks(after))
        return std::nullopt;
    Place place = suggestion.anchor.place;
    place.start += std::min(commonOf(before, after).head, place.length);
    place.length = 0;
    return place;
}

} // namespace feuillet
