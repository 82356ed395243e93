#include "store/WordStore.h"

#include "store/Query.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

QString keptForm(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

QString keptLines(const QStringList &texts)
{
    return keptForm(texts.join(u'\n'));
}

KeptWord keptWord(const Query &row)
{
    const HouseWord entry{row.text(0),
                          houseWordKindNamed(row.text(1)).value_or(HouseWordKind::Word),
                          row.text(2).split(u'\n', Qt::SkipEmptyParts), row.text(3), row.text(4)};
    return {entry, row.id<PersonId>(5), row.moment(6)};
}

} // namespace

Result<> WordStore::add(const KeptWord &word)
{
    const HouseWord &entry = word.entry;
    return inTransaction(m_database, [&] {
        return write(m_database,
                     u"INSERT INTO words (word, kind, refused, duty, note, person, at) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                     keptForm(entry.spelling), houseWordKindName(entry.kind),
                     keptLines(entry.refused), entry.function, entry.note, word.person, word.at);
    });
}

Result<> WordStore::change(const QString &spelling, const HouseWord &to)
{
    return inTransaction(m_database, [&]() -> Result<> {
        const auto changed =
            feuillet::change(m_database,
                             u"UPDATE words SET word = ?, kind = ?, refused = ?, duty = ?, "
                             "note = ? WHERE word = ?"_s,
                             keptForm(to.spelling), houseWordKindName(to.kind),
                             keptLines(to.refused), to.function, to.note, keptForm(spelling));
        if (!changed)
            return failed(changed);
        return *changed == 1 ? Result<>() : fail(Fault::Unknown, spelling);
    });
}

Result<> WordStore::remove(const QString &spelling)
{
    return inTransaction(m_database, [&] {
        return write(m_database, u"DELETE FROM words WHERE word = ?"_s, keptForm(spelling));
    });
}

Result<QList<KeptWord>> WordStore::all() const
{
    return rows(m_database,
                u"SELECT word, kind, refused, duty, note, person, at FROM words ORDER BY word"_s,
                keptWord);
}

} // namespace feuillet
