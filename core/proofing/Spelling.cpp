#include "proofing/Spelling.h"

#include "proofing/words/Elision.h"
#include "proofing/words/Letters.h"

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// Greek, Cyrillic, Arabic…: no French dictionary can judge them.
bool isForeignScript(QStringView word)
{
    return std::ranges::none_of(word, [](QChar c) { return c.script() == QChar::Script_Latin; });
}

// XXIe, XIXes, Ier, Ire, IIde; and XVI alone.
bool isRomanNumeral(QStringView word)
{
    const auto end =
        std::ranges::find_if_not(word, [](QChar c) { return QStringView(u"IVXLCDM").contains(c); });
    const qsizetype length = end - word.begin();
    const QStringView ending = word.mid(length);
    if (length == 0)
        return false;
    if (word.first(length) == u"I")
        return ending == u"er" || ending == u"re" || ending == u"ers" || ending == u"res";
    return ending.isEmpty() ||
           (length > 1 &&
            (ending == u"e" || ending == u"es" || ending == u"nd" || ending == u"nde")) ||
           (ending == u"e" && (word.front() == u'V' || word.front() == u'X'));
}

bool isSign(QChar c)
{
    const Letter letter = letterClass(c);
    return letter == Letter::Superscript || letter == Letter::Degree || letter == Letter::Dot ||
           letter == Letter::Digit;
}

// What stands before the sign in km², n°, M., G20; else the word itself.
QString withoutSigns(QString word)
{
    while (!word.isEmpty() && isSign(word.back()))
        word.chop(1);
    return word;
}

// État for Etat: a capital that may have lost its accent.
QStringList withAccentedCapital(const QString &word)
{
    static const QString plain = u"EAIOUC"_s;
    static const QStringList accented{u"ÉÈÊ"_s, u"ÀÂ"_s, u"ÎÏ"_s, u"Ô"_s, u"ÙÛ"_s, u"Ç"_s};
    QStringList words;
    if (const auto which = plain.indexOf(word.front()); which >= 0)
        for (const QChar capital : accented[which])
            words << capital + word.mid(1);
    return words;
}

Verdict worse(Verdict one, Verdict other)
{
    if (one == Verdict::Unknown || other == Verdict::Unknown)
        return Verdict::Unknown;
    return one == Verdict::UnknownName ? one : other;
}

} // namespace

Spelling::Spelling(std::unique_ptr<Dictionary> dictionary, HouseWords houseWords)
    : m_dictionary(std::move(dictionary)), m_houseWords(std::move(houseWords))
{
    Q_ASSERT(m_dictionary);
}

void Spelling::setHouseWords(HouseWords houseWords)
{
    m_houseWords = std::move(houseWords);
    m_verdicts.clear();
}

void Spelling::setRegionalWords(HouseWords words)
{
    m_regionalWords = std::move(words);
    m_verdicts.clear();
}

Verdict Spelling::check(QStringView word)
{
    if (const auto known = m_verdicts.find(word))
        return *known;
    const Verdict verdict = judge(word);
    m_verdicts.insert(word, verdict);
    return verdict;
}

bool Spelling::accepts(const QString &plainWord)
{
    return m_houseWords.accepts(plainWord) || m_regionalWords.accepts(plainWord) ||
           m_dictionary->accepts(plainWord);
}

Verdict Spelling::judge(QStringView written)
{
    if (written.size() > VerdictCache::longestWord)
        return Verdict::Unknown;
    const QString word = plainWord(written);
    if (const auto head = elisionLength(word))
        return judgeElided(word, head);
    if (accepts(word) || isRomanNumeral(word) || isForeignScript(word))
        return Verdict::Right;
    if (const QString bare = withoutSigns(word); bare != word)
        return bare.isEmpty() ? Verdict::Right : check(bare);
    return word.contains(u'-') ? judgeCompound(word) : judgeUnknown(word);
}

// The word behind the apostrophe first: it has mostly been seen, and hunspell lets l'voiture pass.
// French elides before any name (d'Xi), but no common word that begins with a consonant.
Verdict Spelling::judgeElided(const QString &word, qsizetype head)
{
    const auto rest = QStringView(word).mid(head);
    if (rest.isEmpty())
        return Verdict::Right;
    const Verdict verdict = check(rest);
    if (verdict != Verdict::Right)
        return accepts(word) ? Verdict::Right : verdict;
    const bool elides = takesElision(rest) || !rest.front().isLower() || m_dictionary->isForm(word);
    return elides ? Verdict::Right : Verdict::Unknown;
}

Verdict Spelling::judgeCompound(const QString &word)
{
    Verdict verdict = Verdict::Right;
    for (const auto part : QStringView(word).split(u'-'))
        if (!part.isEmpty())
            verdict = worse(verdict, check(part));
    return verdict;
}

Verdict Spelling::judgeUnknown(const QString &word)
{
    switch (wordCase(word)) {
    case WordCase::Lower:
        return Verdict::Unknown;
    case WordCase::Capitalised:
        return std::ranges::any_of(withAccentedCapital(word),
                                   [this](const QString &one) { return accepts(one); })
                   ? Verdict::Unknown
                   : Verdict::UnknownName;
    case WordCase::Mixed: // a shift key held too long, or a brand
        return accepts(word.toLower()) ? Verdict::Unknown : Verdict::UnknownName;
    case WordCase::AllCapitals:
        return Verdict::UnknownName;
    }
    Q_UNREACHABLE();
}

} // namespace feuillet
