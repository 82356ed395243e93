#include "proofing/words/Edits.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace feuillet {

namespace {

// What each slip costs. Only their order matters; it was tuned on
// tests/data/proofing/misspellings.txt.
namespace cost {
constexpr int oneAccent = 10;
constexpr int apostrophe = 12;
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

// The slips at one place of a word: before its letter `at`, or behind its last.
class Spot
{
public:
    Spot(QStringView word, qsizetype at) : m_word(word), m_at(at) {}

    std::vector<Typo> typos();

private:
    bool isLetter() const { return m_at < m_word.size(); }
    bool isInside() const { return m_at > 0 && isLetter(); }
    QChar letter() const { return m_word[m_at]; }
    int dearer(int price) const { return m_at == 0 ? price + cost::firstLetter : price; }
    void add(qsizetype read, QStringView meant, int price);

    void addAccents();
    void addJoints();
    void addDoubles();
    void addSounds();
    void addMuteLetters();
    void addMissing();
    void addOthers();

    QStringView m_word;
    qsizetype m_at;
    std::vector<Typo> m_typos;
};

void Spot::add(qsizetype read, QStringView meant, int price)
{
    m_typos.push_back({read, meant.toString(), price});
}

void Spot::addAccents()
{
    for (const QChar sister : sisters(letter()))
        if (sister != letter())
            m_typos.push_back({1, QString(sister), cost::oneAccent, true});
}

// peutêtre -> peut-être, presquîle -> presqu'île, aujourd-hui -> aujourd'hui.
void Spot::addJoints()
{
    add(0, u"-", cost::hyphen);
    add(0, u"'", cost::apostrophe);
    if (letter() == u'-')
        add(1, u"'", cost::apostrophe);
}

void Spot::addDoubles()
{
    if (isVowel(letter()) || !letter().isLetter())
        return;
    const QString twice(2, letter());
    add(1, twice, cost::doubled);
    if (m_at > 0 && letter() == m_word[m_at - 1])
        add(1, {}, cost::doubled);
}

void Spot::addSounds()
{
    const auto exchange = [this](QStringView from, QStringView to) {
        if (m_word.mid(m_at).startsWith(from))
            add(from.size(), to, cost::sound);
    };
    for (const Sound &sound : sounds) {
        exchange(sound.one, sound.other);
        exchange(sound.other, sound.one);
    }
}

void Spot::addMuteLetters()
{
    add(0, u"h", cost::muteLetter);
    if (m_at + 1 == m_word.size() && muteLetters.contains(letter()))
        add(1, {}, cost::muteLetter);
    if (m_at + 1 == m_word.size() && m_word.endsWith(u"itée")) // qualitée: in -té there is no e
        add(1, {}, cost::oneAccent);
}

void Spot::addMissing()
{
    for (const QChar &one : alphabet)
        add(0, {&one, 1}, dearer(cost::missing));
}

void Spot::addOthers()
{
    add(1, {}, dearer(cost::tooMuch));
    for (const QChar &one : alphabet)
        if (one != letter())
            add(1, {&one, 1}, dearer(areNeighbours(letter(), one) ? cost::neighbour : cost::other));
    if (m_at + 1 < m_word.size()) {
        const QString swapped = QString(m_word[m_at + 1]) + letter();
        add(2, swapped, cost::swapped);
    }
}

std::vector<Typo> Spot::typos()
{
    addMissing();
    if (isLetter()) {
        addAccents();
        addDoubles();
        addSounds();
        addMuteLetters();
        addOthers();
    } else {
        for (const QChar &mute : muteLetters)
            add(0, {&mute, 1}, cost::muteLetter);
    }
    if (isInside()) {
        addJoints();
        add(0, u" ", cost::space);
    }
    return std::move(m_typos);
}

void sortByPrice(std::vector<Typo> &typos)
{
    const auto what = [](const Typo &typo) {
        return std::tie(typo.read, typo.meant);
    };
    std::ranges::sort(typos, [&](const Typo &one, const Typo &other) {
        return what(one) != what(other) ? what(one) < what(other) : one.price < other.price;
    });
    const auto same = std::ranges::unique(typos, {}, what);
    typos.erase(same.begin(), same.end());
    std::ranges::stable_sort(typos, {}, &Typo::price);
}

} // namespace

std::vector<std::vector<Typo>> typosOf(QStringView word)
{
    std::vector<std::vector<Typo>> places;
    for (qsizetype at = 0; at <= word.size(); ++at) {
        places.push_back(Spot(word, at).typos());
        sortByPrice(places.back());
    }
    return places;
}

Candidates nearEdits(const QString &word)
{
    Candidates candidates;
    const auto places = typosOf(word);
    for (size_t at = 0; at < places.size(); ++at)
        for (const Typo &typo : places[at]) {
            const QString meant =
                QString(word).replace(static_cast<qsizetype>(at), typo.read, typo.meant);
            const auto known = candidates.constFind(meant);
            if (known == candidates.cend() || known.value() > typo.price)
                candidates.insert(meant, typo.price);
        }
    candidates.remove(word);
    return candidates;
}

} // namespace feuillet
