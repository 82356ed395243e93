#include "proofing/words/AffixFile.h"

#include <algorithm>

namespace feuillet {

namespace {

QList<QStringView> fieldsOf(QStringView line)
{
    QList<QStringView> fields;
    qsizetype start = -1;
    for (qsizetype at = 0; at <= line.size(); ++at) {
        const bool blank = at == line.size() || line[at] == u' ' || line[at] == u'\t';
        if (!blank && start < 0)
            start = at;
        if (blank && start >= 0) {
            fields.append(line.mid(start, at - start));
            start = -1;
        }
    }
    return fields;
}

// Flags are pairs of letters.
quint32 numberOf(QStringView flag)
{
    return flag.size() == 2 ? quint32{flag[0].unicode()} << 16 | flag[1].unicode() : 0;
}

QStringView orNothing(QStringView field)
{
    return field == u"0" ? QStringView() : field;
}

std::vector<Suffix::Class> classesOf(QStringView condition)
{
    std::vector<Suffix::Class> classes;
    for (qsizetype at = 0; at < condition.size(); ++at) {
        if (condition[at] != u'[') {
            classes.push_back({condition.mid(at, 1), false, condition[at] == u'.'});
            continue;
        }
        const auto close = condition.indexOf(u']', at);
        const auto letters = condition.mid(at + 1, (close < 0 ? condition.size() : close) - at - 1);
        const bool negated = letters.startsWith(u'^');
        classes.push_back({negated ? letters.mid(1) : letters, negated, false});
        at = close < 0 ? condition.size() : close;
    }
    return classes;
}

} // namespace

bool Suffix::fits(QStringView stem) const
{
    if (stem.size() < static_cast<qsizetype>(ending.size()) ||
        (!mayTakeAll && stem.size() <= strip.size()))
        return false;
    const QChar *letter = stem.end();
    for (auto one = ending.crbegin(); one != ending.crend(); ++one)
        if (--letter; !one->any && one->letters.contains(*letter) == one->negated)
            return false;
    return stem.endsWith(strip);
}

AffixFile::AffixFile(QStringView text)
{
    forEachLine(text, [this](QStringView line) { readLine(line); });
}

const std::vector<Suffix> &AffixFile::suffixes(QStringView flag) const
{
    static const std::vector<Suffix> none;
    const auto at = m_suffixes.constFind(numberOf(flag));
    return at == m_suffixes.cend() ? none : at.value();
}

bool AffixFile::isOrdinary(QStringView flags) const
{
    return std::ranges::none_of(m_special, [flags](QStringView flag) { return has(flags, flag); });
}

bool AffixFile::has(QStringView flags, QStringView flag)
{
    for (qsizetype at = 0; at + 1 < flags.size(); at += 2)
        if (flags.mid(at, 2) == flag)
            return true;
    return false;
}

void AffixFile::readLine(QStringView line)
{
    static constexpr QStringView special[] = {u"FORBIDDENWORD", u"CIRCUMFIX",      u"KEEPCASE",
                                              u"NOSUGGEST",     u"ONLYINCOMPOUND", u"WARN"};
    const auto fields = fieldsOf(line);
    m_fullStrip = m_fullStrip || (!fields.isEmpty() && fields[0] == u"FULLSTRIP");
    if (fields.size() < 2)
        return;
    const QStringView option = fields[0];
    const bool isSpecial = std::ranges::find(special, option) != std::end(special);
    if (option == u"FLAG")
        m_hasLongFlags = fields[1] == u"long";
    else if (option == u"NEEDAFFIX")
        m_needAffix = fields[1];
    else if (option == u"SFX" && fields.size() >= 5)
        readSuffix(fields);
    else if (isSpecial)
        m_special.append(fields[1]);
    if (option == u"FORBIDDENWORD")
        m_forbidden = fields[1];
    if (option == u"AF" || ((isSpecial || option == u"NEEDAFFIX") && !m_suffixes.isEmpty()))
        m_isUnusual = true;
}

// SFX flag strip add/flags condition po:… is:….
void AffixFile::readSuffix(const QList<QStringView> &fields)
{
    const auto slash = fields[3].indexOf(u'/');
    const auto add = slash < 0 ? fields[3] : fields[3].first(slash);
    const auto flags = slash < 0 ? QStringView() : fields[3].mid(slash + 1);
    Features features;
    for (const auto field : fields.mid(5))
        features = features | Features::of(field);
    if (!isOrdinary(flags) || needsAffix(flags))
        return;
    const auto strip = orNothing(fields[2]);
    auto &known = m_suffixes[numberOf(fields[1])];
    const bool fitsAsBefore =
        !known.empty() && known.back().strip == strip && known.back().condition == fields[4];
    known.push_back({strip, orNothing(add), fields[4], classesOf(fields[4]), m_fullStrip, features,
                     fitsAsBefore});
}

} // namespace feuillet
