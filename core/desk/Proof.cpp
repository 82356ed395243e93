#include "desk/Proof.h"

#include "proofing/SpellCheck.h"
#include "store/Chaining.h"
#include "store/WordStore.h"

namespace feuillet {

Result<std::unique_ptr<Spelling>> loadSpelling(const QStringList &houseWords)
{
    auto dictionary = Dictionary::load();
    if (!dictionary)
        return failed(dictionary);
    return std::make_unique<Spelling>(std::move(*dictionary), HouseWords::of(houseWords));
}

QList<Finding> proof(const Article &article, Spelling &spelling)
{
    return ranked(misspellings(article, spelling));
}

Result<QList<Finding>> proof(Seat &seat, const Article &article)
{
    const auto words = houseWords(seat);
    if (!words)
        return failed(words);
    const auto spelling = loadSpelling(*words);
    if (!spelling)
        return failed(spelling);
    return proof(article, **spelling);
}

Result<> learnWord(Seat &seat, const QString &word)
{
    return WordStore(seat.database).add({word, seat.person.id, seat.now()});
}

Result<QStringList> houseWords(Seat &seat)
{
    const auto kept = WordStore(seat.database).all();
    if (!kept)
        return failed(kept);
    QStringList words;
    for (const KeptWord &word : *kept)
        words << word.word;
    return words;
}

} // namespace feuillet
