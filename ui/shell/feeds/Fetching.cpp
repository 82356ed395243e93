#include "ui/shell/feeds/Fetching.h"

#include "desk/Queue.h"
#include "ui/shell/Workbench.h"

namespace feuillet {

QList<FoundText> foundTexts(Workbench &workbench, const QString &words)
{
    const auto hits = search(workbench.seat(), words);
    if (!hits) {
        emit workbench.failed(hits.error());
        return {};
    }
    QList<FoundText> found;
    for (const Hit &hit : *hits)
        found.append({hit.row.id, hit.row.title, hit.snippet.text});
    return found;
}

} // namespace feuillet
