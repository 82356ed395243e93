#pragma once

#include "proofing/words/Readings.h"

#include <QHash>
#include <QList>
#include <QStringView>

#include <vector>

namespace feuillet {

// One way of ending a word, from an affix file of hunspell: "SFX S. l ux/D'Q' al".
struct Suffix
{
    struct Class // one letter of the condition: "[^sxz]"
    {
        QStringView letters;
        bool negated = false;
        bool any = false;
    };

    QStringView strip;
    QStringView add;
    QStringView condition;
    std::vector<Class> ending;
    bool mayTakeAll = false; // the stem may vanish whole: être, était
    Features features;
    bool fitsAsBefore = false; // what the one before it in the table fits, and nothing else

    bool fits(QStringView stem) const;
};

// What WordForms needs of an affix file; a view, the text must live.
class AffixFile
{
public:
    explicit AffixFile(QStringView text);

    bool isUnderstood() const { return m_hasLongFlags && !m_isUnusual; }
    // Those whose result is a word as others.
    const std::vector<Suffix> &suffixes(QStringView flag) const;

    bool needsAffix(QStringView flags) const { return has(flags, m_needAffix); }
    bool isForbidden(QStringView flags) const { return has(flags, m_forbidden); }
    // A word as others: with no condition on its case, its neighbours or its being suggested.
    bool isOrdinary(QStringView flags) const;

private:
    static bool has(QStringView flags, QStringView flag);
    void readLine(QStringView line);
    void readSuffix(const QList<QStringView> &fields);

    bool m_hasLongFlags = false;
    bool m_fullStrip = false;
    bool m_isUnusual = false; // aliases, or options below the tables
    QStringView m_needAffix;
    QStringView m_forbidden;
    QList<QStringView> m_special;
    QHash<quint32, std::vector<Suffix>> m_suffixes; // by both letters of the flag
};

// Calls visit with each line of a text, without its end.
template <typename Visit>
void forEachLine(QStringView text, Visit visit)
{
    while (!text.isEmpty()) {
        const auto end = text.indexOf(u'\n');
        const auto line = end < 0 ? text : text.first(end);
        visit(line.endsWith(u'\r') ? line.chopped(1) : line);
        text = end < 0 ? QStringView() : text.mid(end + 1);
    }
}

} // namespace feuillet
