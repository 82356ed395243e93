#include "proofing/words/SpelledForms.h"

#include <algorithm>

namespace feuillet {

DictionaryEntry entryOf(QStringView line)
{
    const auto end = std::ranges::find_if(line, [](QChar c) { return c == u' ' || c == u'\t'; });
    const auto entry = line.first(end - line.begin());
    const auto slash = entry.indexOf(u'/');
    const auto features = Features::of(line.mid(entry.size()));
    return slash < 0 ? DictionaryEntry{entry, {}, features}
                     : DictionaryEntry{entry.first(slash), entry.mid(slash + 1), features};
}

} // namespace feuillet
