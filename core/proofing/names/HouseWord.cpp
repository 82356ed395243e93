#include "proofing/names/HouseWord.h"

#include "article/RichText.h"
#include "proofing/Tokens.h"

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSpelling = 100;
constexpr qsizetype longestRemark = 500;
constexpr qsizetype mostRefused = 50;

struct KindName
{
    HouseWordKind kind;
    QLatin1StringView name;
};
constexpr KindName kindNames[] = {{HouseWordKind::Word, "word"_L1},
                                  {HouseWordKind::Person, "person"_L1},
                                  {HouseWordKind::Place, "place"_L1},
                                  {HouseWordKind::Acronym, "acronym"_L1}};

// What cannot be seen must not tell two spellings apart.
bool isUnseen(QChar c)
{
    return c.category() == QChar::Other_Format || c.isSurrogate();
}

QString cleanLine(const QString &text)
{
    QString line = cleanText(text);
    line.removeIf(isUnseen);
    return line.simplified().normalized(QString::NormalizationForm_C);
}

bool isSpelling(const QString &text)
{
    return text.size() <= longestSpelling && Tokenizer(text).next().has_value() &&
           std::ranges::none_of(text, [](QChar c) { return c == u';' || c == u'|'; });
}

} // namespace

QString houseWordKindName(HouseWordKind kind)
{
    return std::ranges::find(kindNames, kind, &KindName::kind)->name;
}

std::optional<HouseWordKind> houseWordKindNamed(QStringView name)
{
    const auto known =
        std::ranges::find_if(kindNames, [name](const KindName &one) { return name == one.name; });
    return known == std::end(kindNames) ? std::nullopt : std::optional(known->kind);
}

HouseWord cleaned(HouseWord entry)
{
    entry.spelling = cleanLine(entry.spelling);
    entry.function = cleanLine(entry.function);
    entry.note = cleanLine(entry.note);
    for (QString &refused : entry.refused)
        refused = cleanLine(refused);
    entry.refused.removeAll(QString());
    entry.refused.removeDuplicates();
    return entry;
}

bool isValid(const HouseWord &entry)
{
    return isSpelling(entry.spelling) && std::ranges::all_of(entry.refused, isSpelling) &&
           entry.refused.size() <= mostRefused && !entry.refused.contains(entry.spelling) &&
           entry.function.size() <= longestRemark && !entry.function.contains(u';') &&
           entry.note.size() <= longestRemark;
}

} // namespace feuillet
