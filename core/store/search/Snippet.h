#pragma once

#include <QList>
#include <QString>

namespace feuillet {

// A stretch of a snippet that was looked for, in UTF-16 units.
struct SearchMatch
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const SearchMatch &) const = default;
};

struct Snippet
{
    QString text; // plain, one line; … where it is cut
    QList<SearchMatch> matches;

    bool operator==(const Snippet &) const = default;
};

// Words that are looked for, as the index of the store cuts and folds them: whatever the case, the
// accents and the ligatures.
class Sought
{
public:
    // The last word may be the beginning of one.
    explicit Sought(const QString &words);

    // The sixteen words of the text that have most of them; no matches if it has none.
    Snippet in(const QString &text) const;

private:
    struct Phrase
    {
        QStringList words; // that follow each other: l’éolien is two
        bool isBeginning = false;
    };
    QList<Phrase> m_phrases;
};

} // namespace feuillet
