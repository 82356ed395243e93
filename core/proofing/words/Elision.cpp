#include "proofing/words/Elision.h"

#include "proofing/words/Letters.h"

#include <algorithm>

namespace feuillet {

namespace {
constexpr qsizetype longestHead = 6;
constexpr QStringView heads[] = {u"l",      u"d",      u"c",      u"ç",      u"j",     u"m",
                                 u"n",      u"s",      u"t",      u"qu",     u"jusqu", u"lorsqu",
                                 u"puisqu", u"quoiqu", u"presqu", u"quelqu", u"entr"};
constexpr QStringView openings = u"aàâäeéèêëiîïoôöuùûüyhœæ";
} // namespace

bool isElided(QStringView head)
{
    return head.size() <= longestHead && std::ranges::any_of(heads, [head](QStringView one) {
               return head.compare(one, Qt::CaseInsensitive) == 0;
           });
}

qsizetype elisionLength(QStringView word)
{
    const auto within = word.first(std::min(word.size(), longestHead + 1));
    const auto apostrophe =
        std::ranges::find_if(within, [](QChar c) { return letterClass(c) == Letter::Apostrophe; });
    if (apostrophe == within.end())
        return 0;
    const qsizetype head = apostrophe - within.begin();
    return isElided(within.first(head)) ? head + 1 : 0;
}

bool takesElision(QStringView word)
{
    return !word.isEmpty() && openings.contains(word.front(), Qt::CaseInsensitive);
}

} // namespace feuillet
