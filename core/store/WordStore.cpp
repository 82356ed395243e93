#include "store/WordStore.h"

#include "store/Query.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {
QString keptForm(const QString &word)
{
    return word.normalized(QString::NormalizationForm_C);
}
} // namespace

Result<> WordStore::add(const KeptWord &word)
{
    return inTransaction(m_database, [&] {
        return write(
            m_database,
            u"INSERT INTO words (word, person, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
            keptForm(word.word), word.person, word.at);
    });
}

Result<> WordStore::remove(const QString &word)
{
    return inTransaction(m_database, [&] {
        return write(m_database, u"DELETE FROM words WHERE word = ?"_s, keptForm(word));
    });
}

Result<QList<KeptWord>> WordStore::all() const
{
    return rows(m_database, u"SELECT word, person, at FROM words ORDER BY word"_s,
                [](const Query &row) {
                    return KeptWord{row.text(0), row.id<PersonId>(1), row.moment(2)};
                });
}

} // namespace feuillet
