#include "desk/Proof.h"

#include "desk/HouseDictionary.h"
#include "proofing/SpellCheck.h"
#include "store/Chaining.h"

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

} // namespace feuillet
