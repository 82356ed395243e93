#include "proofing/consistency/Figures.h"

#include "proofing/consistency/WordPrint.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace feuillet::consistency {

namespace {

struct NumberWord
{
    QStringView word;
    double value;
};

constexpr NumberWord numberWords[] = {
    {u"deux", 2},      {u"trois", 3},          {u"quatre", 4},     {u"cinq", 5},
    {u"six", 6},       {u"sept", 7},           {u"huit", 8},       {u"neuf", 9},
    {u"dix", 10},      {u"onze", 11},          {u"douze", 12},     {u"treize", 13},
    {u"quatorze", 14}, {u"quinze", 15},        {u"seize", 16},     {u"vingt", 20},
    {u"trente", 30},   {u"quarante", 40},      {u"cinquante", 50}, {u"soixante", 60},
    {u"cent", 100},    {u"quatre-vingts", 80}, {u"dix-sept", 17},  {u"dix-huit", 18},
    {u"dix-neuf", 19}};

constexpr NumberWord multipliers[] = {{u"mille", 1e3},
                                      {u"million", 1e6},
                                      {u"millions", 1e6},
                                      {u"milliard", 1e9},
                                      {u"milliards", 1e9}};

// What may follow a number without being counted by it.
constexpr QStringView noUnits[] = {
    u"aux",      u"par",       u"pour",      u"contre",   u"dans",      u"sur",      u"ont",
    u"est",      u"sont",      u"dont",      u"des",      u"les",       u"qui",      u"que",
    u"puis",     u"mais",      u"avec",      u"après",    u"avant",     u"entre",    u"sous",
    u"plus",     u"moins",     u"autres",    u"premiers", u"premières", u"derniers", u"dernières",
    u"ans",      u"janvier",   u"février",   u"mars",     u"avril",     u"mai",      u"juin",
    u"juillet",  u"août",      u"septembre", u"octobre",  u"novembre",  u"décembre", u"fois",
    u"nouveaux", u"nouvelles", u"seuls",     u"grands",   u"grandes",   u"petits",   u"jours",
    u"voire",    u"selon",     u"vers",      u"depuis",   u"lors",      u"tandis",   u"chez",
    u"sans"};

constexpr QStringView everydayUnits[] = {
    u"euros",  u"euro",     u"dollars", u"heures", u"heure",  u"minutes",    u"secondes",
    u"mois",   u"semaines", u"années",  u"points", u"mètres", u"kilomètres", u"hectares",
    u"degrés", u"tonnes",   u"litres",  u"pages",  u"places", u"personnes",  u"voix"};

constexpr QStringView definite[] = {u"les", u"ces", u"ses", u"leurs", u"nos",
                                    u"vos", u"mes", u"aux", u"des"};

template <typename List>
bool isOneOf(const List &list, QStringView word)
{
    return std::ranges::find(list, word) != std::end(list);
}

template <size_t count>
std::optional<double> valueIn(const NumberWord (&words)[count], QStringView word)
{
    for (const auto &[name, value] : words)
        if (word.size() == name.size() && word.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return std::nullopt;
}

bool isAllDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

bool isYear(QStringView text)
{
    return text.size() == 4 && (text.startsWith(u"19") || text.startsWith(u"20"));
}

// 10.000, 10 000 with a no-break space, 3,5; nothing for 1er, 10h30, 3-1.
std::optional<double> valueOfDigits(QStringView text)
{
    const auto comma = text.indexOf(u',');
    const QStringView integral = text.first(comma < 0 ? text.size() : comma);
    QString digits;
    for (qsizetype at = 0; at < integral.size(); ++at) {
        if (integral[at].isDigit())
            digits += integral[at];
        else if (!(integral[at] == u'.' || integral[at].isSpace()) ||
                 !isAllDigits(integral.mid(at + 1, 3)))
            return std::nullopt;
    }
    if (comma >= 0 && !isAllDigits(text.mid(comma + 1)))
        return std::nullopt;
    if (comma >= 0)
        digits += u'.' + text.mid(comma + 1).toString();
    return isYear(text) ? std::nullopt : std::optional(digits.toDouble());
}

// "vingt-deux": the parts added.
std::optional<double> valueOfWord(QStringView word)
{
    if (const auto value = valueIn(numberWords, word))
        return value;
    const auto hyphen = word.indexOf(u'-');
    if (hyphen <= 0)
        return std::nullopt;
    const auto tens = valueIn(numberWords, word.first(hyphen));
    const auto rest = valueIn(numberWords, word.mid(hyphen + 1));
    return tens && rest && *tens >= 20 && *rest < 20 ? std::optional(*tens + *rest) : std::nullopt;
}

// Reads one figure from a token on.
class FigureReader
{
public:
    FigureReader(const Passage &passage, size_t at) : m_passage(passage), m_first(at), m_next(at) {}

    std::optional<Figure> read()
    {
        const auto value = number();
        return value ? counted(*value * multiplier()) : std::nullopt;
    }
    size_t next() const { return m_next; }

private:
    const std::vector<Token> &tokens() const { return m_passage.tokens; }
    QStringView word(size_t at) const { return tokens()[at].in(m_passage.words()); }
    // What stands between the token before and this one.
    QStringView gapBefore(size_t at) const
    {
        const auto from = tokens()[at - 1].end();
        const auto until = at < tokens().size() ? tokens()[at].start : m_passage.words().size();
        return m_passage.words().mid(from, until - from);
    }
    bool followsClosely(size_t at) const
    {
        return at < tokens().size() && gapBefore(at).size() == 1 && gapBefore(at).front().isSpace();
    }

    std::optional<double> number()
    {
        const QStringView first = word(m_next++);
        if (tokens()[m_first].kind == TokenKind::Word)
            return isDefinite() ? std::nullopt : valueOfWord(first);
        QString digits = first.toString();
        while (digits.indexOf(u',') < 0 && first.size() <= 3 && followsClosely(m_next) &&
               word(m_next).size() == 3 && isAllDigits(word(m_next)))
            digits += word(m_next++);
        return digits.size() == first.size() ? valueOfDigits(first)
                                             : std::optional(digits.toDouble());
    }

    bool isDefinite() const { return m_first > 0 && isOneOf(definite, word(m_first - 1)); }

    double multiplier()
    {
        if (!followsClosely(m_next))
            return 1;
        const auto times = valueIn(multipliers, word(m_next));
        m_next += times ? 1U : 0U;
        return times.value_or(1);
    }

    std::optional<Figure> counted(double value)
    {
        const QStringView gap = m_next <= tokens().size() ? gapBefore(m_next) : QStringView();
        const QStringView sign = gap.trimmed();
        if (!sign.isEmpty() && QStringView(u"%€$").contains(sign.front()) && gap.size() <= 3)
            return figure(value, printOf(sign.first(1)).whole, endBefore() + gap.indexOf(sign) + 1,
                          true);
        if (followsClosely(m_next) && word(m_next) == QStringView(u"de"))
            ++m_next;
        if (!followsClosely(m_next) || tokens()[m_next].kind != TokenKind::Word)
            return std::nullopt;
        const QStringView unit = withoutElision(word(m_next));
        if (unit.size() < 3 || !unit.front().isLower() || isOneOf(noUnits, unit))
            return std::nullopt;
        return figure(value, nounPrint(unit), tokens()[m_next].end(), isOneOf(everydayUnits, unit));
    }

    qsizetype endBefore() const { return tokens()[m_next - 1].end(); }

    Figure figure(double value, quint32 unit, qsizetype end, bool everyday) const
    {
        const auto start = tokens()[m_first].start;
        return {{start, end - start}, value, unit, everyday};
    }

    const Passage &m_passage;
    size_t m_first;
    size_t m_next;
};

bool mayBeNumber(const Token &token, QStringView text)
{
    if (token.kind == TokenKind::Number)
        return true;
    return token.kind == TokenKind::Word && token.length >= 3 &&
           QStringView(u"dtqcshnov").contains(text[token.start].toLower());
}

bool isRound(double value)
{
    return value >= 10 && std::fmod(value, 10) == 0;
}

} // namespace

QList<Figure> figuresIn(const Passage &passage)
{
    QList<Figure> figures;
    for (size_t at = 0; at < passage.tokens.size();) {
        if (!mayBeNumber(passage.tokens[at], passage.words())) {
            ++at;
            continue;
        }
        FigureReader reader(passage, at);
        if (const auto figure = reader.read())
            figures.append(*figure);
        at = reader.next();
    }
    return figures;
}

bool agree(double left, double right)
{
    const double apart = std::abs(left - right);
    if (apart < 1e-9)
        return true;
    const bool whole = std::fmod(left, 1) == 0 && std::fmod(right, 1) == 0;
    if (!whole)
        return apart < 1;
    return (isRound(left) || isRound(right)) && apart <= 0.1 * std::max(left, right);
}

} // namespace feuillet::consistency
