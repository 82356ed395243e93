#include "desk/proofing/HouseDictionary.h"

#include "proofing/names/HouseWordsText.h"
#include "proofing/words/Elision.h"
#include "signoff/Refusal.h"
#include "store/ArticleStore.h"
#include "store/Chaining.h"
#include "store/WordStore.h"

#include <QStringConverter>

#include <algorithm>

namespace feuillet {

namespace {

// Which entry each spelling belongs to; a second one that wants it clashes.
class Claims
{
public:
    explicit Claims(const QList<HouseWord> &entries)
    {
        for (const HouseWord &entry : entries) {
            ++m_claims[entry.spelling];
            for (const QString &refused : entry.refused)
                ++m_claims[refused];
        }
    }
    bool clashes(const HouseWord &entry) const
    {
        return isTwice(entry.spelling) ||
               std::ranges::any_of(entry.refused,
                                   [this](const QString &one) { return isTwice(one); });
    }

private:
    bool isTwice(const QString &spelling) const { return m_claims.value(spelling) > 1; }

    QHash<QString, int> m_claims;
};

QList<HouseWord> without(QList<HouseWord> entries, const QString &spelling)
{
    entries.removeIf([&](const HouseWord &one) { return one.spelling == spelling; });
    return entries;
}

bool contains(const QList<HouseWord> &entries, const QString &spelling)
{
    return std::ranges::find(entries, spelling, &HouseWord::spelling) != entries.end();
}

// Whether this name is there to be changed is known to the caller.
Result<> write(Seat &seat, const HouseWord &entry, const QString &former, bool isThere)
{
    WordStore store(seat.database);
    return isThere ? store.change(former, entry) : store.add({entry, seat.person.id, seat.now()});
}

Result<> keepIn(Seat &seat, const QList<HouseWord> &entries, const HouseWord &entry,
                const QString &former)
{
    const bool isThere = contains(entries, former);
    if (!isThere && former != entry.spelling)
        return fail(Fault::Unknown, former);
    if (Claims(without(entries, former) << entry).clashes(entry))
        return std::unexpected(refused(Refusal::HouseWordClash, entry.spelling));
    return write(seat, entry, former, isThere);
}

// The entries as they will be, those of the file in place of their namesakes.
QList<HouseWord> merged(QList<HouseWord> entries, const QList<HouseWordLine> &lines)
{
    QSet<QString> read;
    for (const HouseWordLine &line : lines)
        read.insert(line.entry.spelling);
    entries.removeIf([&read](const HouseWord &one) { return read.contains(one.spelling); });
    for (const HouseWordLine &line : lines)
        entries << line.entry;
    return entries;
}

Result<> writeLines(Seat &seat, const QList<HouseWord> &before, const QList<HouseWordLine> &lines)
{
    QSet<QString> there;
    for (const HouseWord &entry : before)
        there.insert(entry.spelling);
    for (const HouseWordLine &line : lines)
        if (const auto done =
                write(seat, line.entry, line.entry.spelling, there.contains(line.entry.spelling));
            !done)
            return done;
    return {};
}

Result<> take(Seat &seat, const QList<HouseWordLine> &lines, const QString &name)
{
    auto transaction = Transaction::begin(seat.database);
    if (!transaction)
        return failed(transaction);
    const auto before = houseDictionary(seat);
    if (!before)
        return failed(before);
    const Claims claims(merged(*before, lines));
    for (const HouseWordLine &line : lines)
        if (claims.clashes(line.entry))
            return fail(Fault::Malformed, name + u':' + QString::number(line.line));
    return inOrder([&] { return writeLines(seat, *before, lines); },
                   [&] { return transaction->commit(); });
}

} // namespace

Result<QList<HouseWord>> houseDictionary(Seat &seat)
{
    return mapped(WordStore(seat.database).all(), [](const QList<KeptWord> &kept) {
        QList<HouseWord> entries;
        for (const KeptWord &word : kept)
            entries << word.entry;
        return entries;
    });
}

Result<QStringList> houseWords(Seat &seat)
{
    return mapped(houseDictionary(seat), [](const QList<HouseWord> &entries) {
        QStringList words;
        for (const HouseWord &entry : entries)
            words << entry.spelling;
        return words;
    });
}

Result<> keepHouseWord(Seat &seat, const HouseWord &written, const QString &formerSpelling)
{
    const HouseWord entry = cleaned(written);
    if (!isValid(entry))
        return std::unexpected(refused(Refusal::HouseWordInvalid, entry.spelling.left(40)));
    auto transaction = Transaction::begin(seat.database);
    if (!transaction)
        return failed(transaction);
    const auto entries = houseDictionary(seat);
    if (!entries)
        return failed(entries);
    const QString former = formerSpelling.isEmpty() ? entry.spelling : formerSpelling;
    return inOrder([&] { return keepIn(seat, *entries, entry, former); },
                   [&] { return transaction->commit(); });
}

Result<> removeHouseWord(Seat &seat, const QString &spelling)
{
    const auto entries = houseDictionary(seat);
    if (!entries)
        return failed(entries);
    if (!contains(*entries, spelling.normalized(QString::NormalizationForm_C)))
        return fail(Fault::Unknown, spelling);
    return WordStore(seat.database).remove(spelling);
}

Result<> learnWord(Seat &seat, const QString &word)
{
    // In "l'Armorike" the article is not learnt.
    const QString learnt = word.mid(elisionLength(word));
    const HouseWord entry = cleaned({learnt, HouseWordKind::Word, {}, {}, {}});
    const auto entries = houseDictionary(seat);
    if (!entries)
        return failed(entries);
    return contains(*entries, entry.spelling) ? Result<>() : keepHouseWord(seat, entry);
}

Result<QByteArray> exportedHouseWords(Seat &seat)
{
    return mapped(houseDictionary(seat),
                  [](const QList<HouseWord> &entries) { return houseWordsText(entries).toUtf8(); });
}

Result<qsizetype> importHouseWords(Seat &seat, const QByteArray &bytes, const QString &name)
{
    QStringDecoder decoder(QStringDecoder::Utf8); // drops a BOM
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return fail(Fault::Undecodable, name);
    const auto lines = readHouseWords(text);
    if (!lines)
        return fail(Fault::Malformed, name + u':' + lines.error().detail);
    if (const auto taken = take(seat, *lines, name); !taken)
        return failed(taken);
    return lines->size();
}

Result<QList<NameProposal>> nameProposals(Seat &seat, Spelling &spelling, int mostArticles)
{
    ArticleStore store(seat.database);
    NameCount names(spelling);
    for (const Stage stage : {Stage::Signed, Stage::Published, Stage::Corrected, Stage::Updated}) {
        const auto rows = store.newest(stage, mostArticles);
        if (!rows)
            return failed(rows);
        for (const ArticleRow &row : *rows) {
            const auto article = store.head(row.id);
            if (!article)
                return failed(article);
            names.add(*article);
        }
    }
    return names.proposals();
}

} // namespace feuillet
