#include "proofing/words/Edits.h"

#include "proofing/words/Elision.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace feuillet {

namespace {

// What each slip costs. Only their order matters; it was tuned on
// tests/data/proofing/misspellings.txt.
namespace cost {
constexpr int oneAccent = 10;
constexpr int moreAccents = 13;
constexpr int elision = 12;
constexpr int hyphen = 16;
constexpr int doubled = 15;
constexpr int sound = 20;
constexpr int swapped = 20;
constexpr int muteLetter = 22;
constexpr int missing = 28;
constexpr int tooMuch = 26;
constexpr int neighbour = 26;
constexpr int other = 36;
constexpr int space = 34;
constexpr int firstLetter = 8; // on top: seldom missed
} // namespace cost

constexpr QStringView alphabet = u"abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûœ";
constexpr QStringView muteLetters = u"esthx";
constexpr QStringView accented[] = {u"aàâ", u"eéèêë", u"iîï", u"oôö", u"uùûü", u"cç"};
constexpr QStringView keyboard[] = {u"azertyuiop", u"qsdfghjklmù", u"wxcvbn"};
constexpr qsizetype mostOpenE = 5;

struct Sound
{
    QStringView one;
    QStringView other;
};
constexpr Sound sounds[] = {
    {u"ph", u"f"},        {u"qu", u"c"},   {u"qu", u"k"},      {u"c", u"k"},     {u"an", u"en"},
    {u"am", u"em"},       {u"in", u"ain"}, {u"in", u"ein"},    {u"ain", u"ein"}, {u"en", u"in"},
    {u"ai", u"é"},        {u"ai", u"è"},   {u"ei", u"è"},      {u"ai", u"ê"},    {u"ai", u"ei"},
    {u"au", u"o"},        {u"eau", u"o"},  {u"eau", u"au"},    {u"ss", u"c"},    {u"ss", u"ç"},
    {u"s", u"c"},         {u"s", u"ç"},    {u"s", u"sc"},      {u"c", u"sc"},    {u"ti", u"ci"},
    {u"ti", u"ssi"},      {u"ti", u"si"},  {u"z", u"s"},       {u"x", u"ct"},    {u"x", u"cs"},
    {u"x", u"cc"},        {u"g", u"j"},    {u"ge", u"j"},      {u"gu", u"g"},    {u"ge", u"g"},
    {u"y", u"i"},         {u"œ", u"oe"},   {u"œ", u"e"},       {u"æ", u"ae"},    {u"th", u"t"},
    {u"rh", u"r"},        {u"ch", u"c"},   {u"ch", u"k"},      {u"er", u"é"},    {u"ez", u"er"},
    {u"ill", u"y"},       {u"eu", u"œu"},  {u"ueil", u"euil"}, {u"m", u"n"},     {u"ett", u"èt"},
    {u"ell", u"èl"},      {u"emm", u"am"}, {u"en", u"emm"},    {u"è", u"ê"},     {u"oin", u"ouin"},
    {u"cueil", u"ceuil"}, {u"eî", u"aî"},  {u"aî", u"ai"},     {u"gn", u"ni"},   {u"oi", u"oî"}};

void keep(Candidates &candidates, const QString &word, int price)
{
    const auto at = candidates.constFind(word);
    if (at == candidates.cend() || at.value() > price)
        candidates.insert(word, price);
}

QStringView sisters(QChar letter)
{
    const auto family =
        std::ranges::find_if(accented, [letter](QStringView one) { return one.contains(letter); });
    return family == std::end(accented) ? QStringView() : *family;
}

bool isVowel(QChar letter)
{
    return QStringView(u"aàâeéèêëiîïoôöuùûüyœ").contains(letter);
}

QString replaced(const QString &word, qsizetype at, qsizetype length, QStringView by)
{
    return QString(word).replace(at, length, by.data(), by.size());
}

// Two keys that touch on a French keyboard.
bool areNeighbours(QChar one, QChar other)
{
    const auto keyOf = [](QChar letter) {
        for (int row = 0; row < 3; ++row)
            if (const auto column = keyboard[row].indexOf(letter); column >= 0)
                return std::pair(row, static_cast<int>(column));
        return std::pair(-9, -9);
    };
    const auto [row, column] = keyOf(one);
    const auto [otherRow, otherColumn] = keyOf(other);
    return row >= 0 && std::abs(row - otherRow) <= 1 && std::abs(column - otherColumn) <= 1;
}

void addAccents(Candidates &candidates, const QString &word, int most, int price = 0)
{
    for (qsizetype at = 0; at < word.size(); ++at)
        for (const QChar letter : sisters(word[at])) {
            if (letter == word[at])
                continue;
            const QString once = replaced(word, at, 1, QStringView(&letter, 1));
            keep(candidates, once, price + cost::oneAccent);
            if (most < 2)
                continue;
            for (qsizetype then = at + 1; then < word.size(); ++then)
                for (const QChar second : sisters(word[then]))
                    if (second != word[then])
                        keep(candidates, replaced(once, then, 1, QStringView(&second, 1)),
                             price + cost::moreAccents);
        }
}

// reverberees -> réverbérées: any choice of its first e's, closed.
void addClosedE(Candidates &candidates, const QString &word)
{
    QList<qsizetype> open;
    for (qsizetype at = 0; at < word.size() && open.size() < mostOpenE; ++at)
        if (word[at] == u'e')
            open.append(at);
    for (unsigned choice = 1; choice < 1U << open.size(); ++choice) {
        QString closed = word;
        for (qsizetype k = 0; k < open.size(); ++k)
            if (choice >> k & 1U)
                closed[open[k]] = u'é';
        keep(candidates, closed, cost::moreAccents);
    }
}

// lhomme -> l'homme, cetait -> c'était, peutêtre -> peut-être.
void addJoints(Candidates &candidates, const QString &word)
{
    for (qsizetype at = 1; at < word.size(); ++at) {
        const auto head = QStringView(word).first(at);
        if (isElided(head) && takesElision(QStringView(word).mid(at))) {
            const QString joined = replaced(word, at, 0, u"'");
            keep(candidates, joined, cost::elision);
            addAccents(candidates, joined, 1, cost::elision);
        }
        keep(candidates, replaced(word, at, 0, u"-"), cost::hyphen);
    }
    if (word.startsWith(u"aujourd"))
        keep(candidates, replaced(word, 7, word.indexOf(u'h') == 7 ? 0 : 1, u"'"), cost::elision);
}

void addDoubles(Candidates &candidates, const QString &word)
{
    for (qsizetype at = 0; at < word.size(); ++at) {
        if (isVowel(word[at]) || !word[at].isLetter())
            continue;
        keep(candidates, replaced(word, at, 0, QStringView(word).mid(at, 1)), cost::doubled);
        if (at > 0 && word[at] == word[at - 1])
            keep(candidates, replaced(word, at, 1, {}), cost::doubled);
    }
}

void addSounds(Candidates &candidates, const QString &word)
{
    const auto exchange = [&](QStringView from, QStringView to) {
        for (auto at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1))
            keep(candidates, replaced(word, at, from.size(), to), cost::sound);
    };
    for (const Sound &sound : sounds) {
        exchange(sound.one, sound.other);
        exchange(sound.other, sound.one);
    }
}

void addMuteLetters(Candidates &candidates, const QString &word)
{
    for (const QChar letter : muteLetters)
        keep(candidates, word + letter, cost::muteLetter);
    for (qsizetype at = 0; at < word.size(); ++at)
        keep(candidates, replaced(word, at, 0, u"h"), cost::muteLetter);
    if (word.endsWith(u"itée")) // qualitée: nouns in -té take no e
        keep(candidates, word.chopped(1), cost::oneAccent);
    if (muteLetters.contains(word.back()))
        keep(candidates, word.chopped(1), cost::muteLetter);
}

void addMissing(Candidates &candidates, const QString &word)
{
    for (qsizetype at = 0; at <= word.size(); ++at)
        for (const QChar letter : alphabet)
            keep(candidates, replaced(word, at, 0, QStringView(&letter, 1)),
                 at == 0 ? cost::missing + cost::firstLetter : cost::missing);
}

void addOthers(Candidates &candidates, const QString &word)
{
    for (qsizetype at = 0; at < word.size(); ++at) {
        const int first = at == 0 ? cost::firstLetter : 0;
        keep(candidates, replaced(word, at, 1, {}), cost::tooMuch + first);
        for (const QChar letter : alphabet) {
            const int price = areNeighbours(word[at], letter) ? cost::neighbour : cost::other;
            keep(candidates, replaced(word, at, 1, QStringView(&letter, 1)), price + first);
        }
    }
}

void addSwapped(Candidates &candidates, const QString &word)
{
    for (qsizetype at = 0; at + 1 < word.size(); ++at) {
        QString swapped = word;
        std::swap(swapped[at], swapped[at + 1]);
        keep(candidates, swapped, cost::swapped);
    }
}

void addSpaces(Candidates &candidates, const QString &word)
{
    for (qsizetype at = 1; at < word.size(); ++at)
        keep(candidates, replaced(word, at, 0, u" "), cost::space);
}

} // namespace

Candidates lightEdits(const QString &word)
{
    Candidates candidates;
    if (word.isEmpty())
        return candidates;
    addAccents(candidates, word, 2);
    addClosedE(candidates, word);
    addJoints(candidates, word);
    addDoubles(candidates, word);
    addSounds(candidates, word);
    addMuteLetters(candidates, word);
    candidates.remove(word);
    return candidates;
}

Candidates nearEdits(const QString &word)
{
    Candidates candidates = lightEdits(word);
    if (word.isEmpty())
        return candidates;
    addMissing(candidates, word);
    addOthers(candidates, word);
    addSwapped(candidates, word);
    addSpaces(candidates, word);
    candidates.remove(word);
    return candidates;
}

Candidates doubleEdits(const QString &word)
{
    Candidates candidates;
    const auto combine = [&candidates](const Candidates &first, auto addSecond) {
        for (auto one = first.cbegin(); one != first.cend(); ++one) {
            Candidates twice;
            addSecond(twice, one.key());
            for (auto other = twice.cbegin(); other != twice.cend(); ++other)
                keep(candidates, other.key(), one.value() + other.value());
        }
    };
    combine(lightEdits(word), [](Candidates &twice, const QString &once) {
        addAccents(twice, once, 1);
        addDoubles(twice, once);
        addSounds(twice, once);
        addMuteLetters(twice, once);
    });
    combine(nearEdits(word),
            [](Candidates &twice, const QString &once) { addAccents(twice, once, 1); });
    return candidates;
}

} // namespace feuillet
