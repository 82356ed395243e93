#include "proofing/consistency/WordPrint.h"

#include "proofing/words/Elision.h"
#include "proofing/words/Letters.h"

#include <QString>

#include <array>

namespace feuillet::consistency {

namespace {

constexpr quint32 seed = 2166136261U; // FNV-1a
constexpr quint32 prime = 16777619U;

char16_t folded(QChar unit)
{
    const QString parts = unit.decomposition();
    return (parts.isEmpty() ? unit : parts.front()).toLower().unicode();
}

using Table = std::array<char16_t, 0x180>;

Table foldings()
{
    Table table{};
    for (size_t unit = 0; unit < table.size(); ++unit)
        table[unit] = folded(QChar(static_cast<char16_t>(unit)));
    return table;
}

const Table table = foldings();

char16_t foldedQuickly(QChar c)
{
    return c.unicode() < table.size() ? table[c.unicode()]
                                      : withPlainApostrophe(c.toLower().unicode());
}

} // namespace

WordPrint printOf(QStringView word)
{
    WordPrint print{seed, seed, seed, 0};
    for (const QChar c : word) {
        const char16_t unit = foldedQuickly(c);
        print.whole = (print.whole ^ unit) * prime;
        ++print.letters;
        if (print.letters <= 4)
            print.four = print.whole;
        if (print.letters <= 5)
            print.five = print.whole;
    }
    return print;
}

quint32 nounPrint(QStringView noun)
{
    const bool many = noun.size() > 3 && (noun.back() == u's' || noun.back() == u'x');
    return printOf(many ? noun.chopped(1) : noun).whole;
}

QStringView withoutElision(QStringView word)
{
    return word.mid(elisionLength(word));
}

} // namespace feuillet::consistency
