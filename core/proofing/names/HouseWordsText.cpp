#include "proofing/names/HouseWordsText.h"

#include <QSet>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 10'000;

std::optional<HouseWordKind> kindRead(const QString &name)
{
    const QStringList french{u"mot"_s, u"personne"_s, u"lieu"_s, u"sigle"_s};
    if (const auto at = french.indexOf(name); at >= 0)
        return static_cast<HouseWordKind>(at);
    return houseWordKindNamed(name);
}

std::optional<HouseWord> entryOn(const QString &line)
{
    const auto field = [&line](int at) {
        return line.section(u';', at, at).trimmed();
    };
    const auto kind = kindRead(field(0).toLower());
    if (!kind || line.size() > longestLine)
        return std::nullopt;
    const HouseWord entry =
        cleaned({field(1), *kind, field(2).split(u'|'), field(3), line.section(u';', 4)});
    return isValid(entry) ? std::optional(entry) : std::nullopt;
}

QString lineOf(const HouseWord &entry)
{
    QString line = QStringList{houseWordKindName(entry.kind), entry.spelling,
                               entry.refused.join(u" | "_s), entry.function, entry.note}
                       .join(u"; "_s);
    while (line.endsWith(u"; "_s))
        line.chop(2);
    return line;
}

} // namespace

QString houseWordsText(const QList<HouseWord> &entries)
{
    QString text = u"# Feuillet, house dictionary\n"
                   "# kind (word, person, place, acronym); spelling; refused spellings with | "
                   "between them; function; note\n"_s;
    for (const HouseWord &entry : entries)
        text += lineOf(entry) + u'\n';
    return text;
}

Result<QList<HouseWordLine>> readHouseWords(QStringView text)
{
    QList<HouseWordLine> read;
    QSet<QString> spellings;
    qsizetype number = 0;
    for (const QStringView written : text.split(u'\n')) {
        ++number;
        const QString line = written.trimmed().toString();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const auto entry = entryOn(line);
        if (!entry || spellings.contains(entry->spelling))
            return fail(Fault::Malformed, QString::number(number));
        spellings.insert(entry->spelling);
        read.append({*entry, number});
    }
    return read;
}

} // namespace feuillet
