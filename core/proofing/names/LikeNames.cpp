#include "proofing/names/LikeNames.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// Shorter names differ by one letter too easily: Kerlan and Kerlaz are two places.
constexpr qsizetype shortestBySound = 4;
constexpr qsizetype shortestByOneLetter = 7;
constexpr qsizetype shortestByTwoLetters = 10;

struct Sound
{
    QLatin1StringView written;
    QLatin1StringView heard;
};
// In this order.
constexpr Sound sounds[] = {
    {"tsch"_L1, "ch"_L1}, {"tch"_L1, "ch"_L1}, {"sch"_L1, "ch"_L1}, {"sh"_L1, "ch"_L1},
    {"ph"_L1, "f"_L1},    {"ck"_L1, "k"_L1},   {"qu"_L1, "k"_L1},   {"q"_L1, "k"_L1},
    {"ch"_L1, "_"_L1},    {"h"_L1, ""_L1},     {"ca"_L1, "ka"_L1},  {"co"_L1, "ko"_L1},
    {"cu"_L1, "ku"_L1},   {"cr"_L1, "kr"_L1},  {"cl"_L1, "kl"_L1},  {"ou"_L1, "u"_L1},
    {"y"_L1, "i"_L1},     {"ij"_L1, "i"_L1},   {"w"_L1, "v"_L1},    {"z"_L1, "s"_L1}};

// What French adds to a name to make another word of it.
const QStringList &endings()
{
    static const QStringList all{
        u""_s,     u"s"_s,    u"e"_s,   u"es"_s,   u"x"_s,    u"a"_s,     u"ie"_s,  u"ies"_s,
        u"en"_s,   u"ens"_s,  u"ien"_s, u"iens"_s, u"enne"_s, u"ienne"_s, u"ais"_s, u"aise"_s,
        u"ois"_s,  u"oise"_s, u"ain"_s, u"ains"_s, u"aine"_s, u"in"_s,    u"ine"_s, u"ique"_s,
        u"iste"_s, u"isme"_s, u"o"_s,   u"ov"_s,   u"ova"_s,  u"na"_s,    u"aya"_s, u"aïa"_s};
    return all;
}

QString bareLetters(QStringView name)
{
    QString letters;
    for (const QChar c : name.toString().normalized(QString::NormalizationForm_D))
        if (c.isLetter())
            letters += c.toLower();
    return letters;
}

bool differByEnding(const QString &one, const QString &other)
{
    const auto [left, right] = std::ranges::mismatch(one, other);
    return endings().contains(one.mid(left - one.begin())) &&
           endings().contains(other.mid(right - other.begin()));
}

// Letters missing, too much, other or swapped with their neighbour; 3 stands for more than two.
int distance(const QString &one, const QString &other)
{
    constexpr int far = 3;
    if (std::abs(one.size() - other.size()) >= far)
        return far;
    const auto width = static_cast<size_t>(other.size()) + 1;
    std::array<std::vector<int>, 3> rows{std::vector<int>(width), std::vector<int>(width),
                                         std::vector<int>(width)};
    for (size_t column = 0; column < width; ++column)
        rows[0][column] = static_cast<int>(column);
    for (qsizetype line = 1; line <= one.size(); ++line) {
        auto &row = rows[static_cast<size_t>(line % 3)];
        const auto &above = rows[static_cast<size_t>((line + 2) % 3)];
        const auto &before = rows[static_cast<size_t>((line + 1) % 3)];
        row[0] = static_cast<int>(line);
        for (size_t column = 1; column < width; ++column) {
            const auto at = static_cast<qsizetype>(column);
            const bool same = one[line - 1] == other[at - 1];
            row[column] =
                std::min({row[column - 1] + 1, above[column] + 1, above[column - 1] + !same});
            if (line > 1 && at > 1 && one[line - 1] == other[at - 2] &&
                one[line - 2] == other[at - 1])
                row[column] = std::min(row[column], before[column - 2] + 1);
        }
    }
    return std::min(far, rows[static_cast<size_t>(one.size() % 3)].back());
}

// Brévin and Brévan of Saint-Brévin and Saint-Brévan; both whole if more than one part differs.
std::pair<QString, QString> differingParts(const QString &one, const QString &other)
{
    const QStringList left = one.split(u'-');
    const QStringList right = other.split(u'-');
    qsizetype differing = -1;
    for (qsizetype at = 0; at < left.size() && left.size() == right.size(); ++at)
        if (left[at] != right[at]) {
            if (differing >= 0)
                return {one, other};
            differing = at;
        }
    return differing < 0 ? std::pair(one, other) : std::pair(left[differing], right[differing]);
}

} // namespace

QString soundOf(QStringView name)
{
    QString sound = bareLetters(name);
    for (const Sound &one : sounds)
        sound.replace(one.written, one.heard);
    const auto doubled = std::ranges::unique(sound);
    sound.truncate(doubled.begin() - sound.begin());
    return sound;
}

bool areLikeNames(const QString &one, const QString &other)
{
    const auto [left, right] = differingParts(one.toLower(), other.toLower());
    const qsizetype shorter = std::min(left.size(), right.size());
    if (shorter < shortestBySound)
        return false;
    if (left == right || bareLetters(left) == bareLetters(right))
        return true;
    if (differByEnding(left, right))
        return false;
    if (soundOf(left) == soundOf(right))
        return true;
    const int letters = shorter < shortestByOneLetter ? 0 : shorter < shortestByTwoLetters ? 1 : 2;
    return distance(bareLetters(left), bareLetters(right)) <= letters;
}

} // namespace feuillet
