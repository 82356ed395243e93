#pragma once

#include "article/Article.h"
#include "article/Place.h"
#include "base/Result.h"

#include <QRegularExpression>

namespace feuillet {

// What one looks for. A space finds every space, an apostrophe or a quotation mark each of its
// forms.
struct SearchTerms
{
    QString text;
    bool matchesCase = false;
    bool foldsAccents = false; // é and e, œ and oe are the same
    bool wholeWords = false;
    bool isPattern = false; // a regular expression; it says accents and spaces for itself

    bool operator==(const SearchTerms &) const = default;
};

// Terms made ready to be looked for, one paragraph or field at a time.
class TextSearch
{
public:
    // Malformed for a pattern that cannot be read: the detail is the number of characters that can.
    static Result<TextSearch> of(const SearchTerms &terms);

    // In order, without overlap, none empty; each with what it becomes: in a pattern's replacement
    // \1 and $1 are its groups. Unanswered for a pattern that takes too long.
    Result<QList<Rewording>> in(const QString &words, const QString &replacement = {}) const;

private:
    TextSearch(const SearchTerms &terms, const QString &pattern);

    bool m_isPattern = false;
    QRegularExpression m_expression;
};

// All of them in the texts that one writes, in the order of the sheet.
Result<QList<Place>> placesOf(const TextSearch &search, const Article &article);
// Which of them is the first that begins at the caret or behind it; as many as there are for none.
qsizetype firstFrom(const Place &caret, const QList<Place> &places, const Article &article);

// As one step of an editor's: the article, and where the words stand now.
struct Replaced
{
    Article article;
    QList<Place> places;
};
Result<Replaced> withAllReplaced(const Article &article, const TextSearch &search,
                                 const QString &replacement);
// The one at this place. Unknown if there is none.
Result<Replaced> withOneReplaced(const Article &article, const TextSearch &search,
                                 const Place &place, const QString &replacement);

} // namespace feuillet
