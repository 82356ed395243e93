#pragma once

#include "article/Article.h"

#include <optional>

namespace feuillet {

// One element of a loaded page whose inside changes: document.querySelectorAll(selector)[index].
struct Patch
{
    QString selector;
    qsizetype index = 0;
    QString innerHtml;

    bool operator==(const Patch &) const = default;
};

// What turns the page of one article into that of another, for a preview that follows the keys:
// afterwards its words are those that a new load would show. Nothing when more than words changed
// (another paragraph, another kind, a photo…) and the page has to be loaded again. The <head> and
// the reading time wait for the next load.
std::optional<QList<Patch>> patchesBetween(const Article &shown, const Article &wanted);

} // namespace feuillet
