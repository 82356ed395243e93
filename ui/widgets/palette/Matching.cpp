#include "ui/widgets/palette/Matching.h"

#include <QStringList>

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholeWord = 100;
constexpr int beginning = 80;
constexpr int inside = 50;
constexpr int scattered = 30;
constexpr int sameBeginning = 15;     // the name begins with all that was typed
constexpr int mostLate = 10;          // taken off what is found in a late word
constexpr qsizetype leastLetters = 3; // fewer are found scattered anywhere
constexpr qsizetype widest = 3;       // times its letters is as far as a word may be scattered

// Letters and digits in lower case without accents, one space for all else; with the place of each
// in the text.
struct Folded
{
    QString text;
    QList<qsizetype> origin;
};

QString plain(QChar c)
{
    switch (c.unicode()) {
    case u'œ':
    case u'Œ':
        return u"oe"_s;
    case u'æ':
    case u'Æ':
        return u"ae"_s;
    default:
        return QString(c).normalized(QString::NormalizationForm_KD).toLower();
    }
}

Folded folded(const QString &text)
{
    Folded folded;
    for (qsizetype at = 0; at < text.size(); ++at)
        for (const QChar c : plain(text[at])) {
            if (c.category() == QChar::Mark_NonSpacing)
                continue;
            folded.text += c.isLetterOrNumber() ? c : u' ';
            folded.origin += at;
        }
    return folded;
}

bool beginsWord(const QString &text, qsizetype at)
{
    return text[at] != u' ' && (at == 0 || text[at - 1] == u' ');
}

bool endsWord(const QString &text, qsizetype end)
{
    return end == text.size() || text[end] == u' ';
}

QList<qsizetype> lettersOf(const Folded &text, qsizetype from, qsizetype count)
{
    return text.origin.mid(from, count);
}

// The letters in order, from there on; nothing if they lie too far apart.
std::optional<NameMatch> scatteredFrom(qsizetype start, const QString &word, const Folded &name)
{
    NameMatch found;
    qsizetype at = start;
    for (const QChar letter : word) {
        at = name.text.indexOf(letter, at);
        if (at < 0 || at - start >= widest * word.size())
            return std::nullopt;
        found.letters += name.origin[at++];
    }
    found.score = scattered - static_cast<int>(at - start - word.size()) / 2;
    return found.score > 0 ? std::optional(found) : std::nullopt;
}

std::optional<NameMatch> foundAt(qsizetype at, const QString &word, const Folded &name)
{
    const bool begins = beginsWord(name.text, at);
    if (QStringView(name.text).mid(at).startsWith(word)) {
        const bool whole = begins && endsWord(name.text, at + word.size());
        const int late = std::min(static_cast<int>(at) / 4, mostLate);
        const int score = whole ? wholeWord : begins ? beginning : inside;
        return NameMatch{score - late, lettersOf(name, at, word.size())};
    }
    if (!begins || name.text[at] != word[0] || word.size() < leastLetters)
        return std::nullopt;
    return scatteredFrom(at, word, name);
}

std::optional<NameMatch> bestOf(const QString &word, const Folded &name)
{
    std::optional<NameMatch> best;
    for (qsizetype at = 0; at < name.text.size(); ++at)
        if (const auto found = foundAt(at, word, name);
            found && (!best || found->score > best->score))
            best = found;
    return best;
}

std::optional<NameMatch> matchWord(const QString &word, const Folded &name, const Folded &context)
{
    if (auto found = bestOf(word, name))
        return found;
    const auto around = bestOf(word, context);
    return around ? std::optional(NameMatch{around->score / 2, {}}) : std::nullopt;
}

} // namespace

std::optional<NameMatch> nameMatch(const QString &typed, const Candidate &candidate)
{
    const QString query = folded(typed).text.simplified();
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return NameMatch{candidate.bonus, {}};
    const Folded name = folded(candidate.name);
    const Folded context = folded(candidate.context);
    NameMatch all;
    for (const QString &word : words) {
        const auto found = matchWord(word, name, context);
        if (!found)
            return std::nullopt;
        all.score += found->score;
        all.letters += found->letters;
    }
    all.score /= static_cast<int>(words.size());
    all.score += candidate.bonus + (name.text.simplified().startsWith(query) ? sameBeginning : 0);
    std::ranges::sort(all.letters);
    return all;
}

QList<Ranked> ranked(const QString &typed, const QList<Candidate> &candidates)
{
    QList<Ranked> found;
    for (qsizetype at = 0; at < candidates.size(); ++at)
        if (const auto fits = nameMatch(typed, candidates[at]))
            found.append({at, *fits});
    std::ranges::stable_sort(found, std::ranges::greater(),
                             [](const Ranked &one) { return one.match.score; });
    return found;
}

} // namespace feuillet
