#pragma once

#include "core/publish/SamplePages.h"
#include "publish/Templates.h"

namespace feuillet::test {

// The real page of an article, always at the same address.
inline Page realPage(Article article)
{
    static const Templates templates = Templates::builtIn().value();
    for (Photo &photo : article.photos)
        photo.image.clear();
    Edition edition;
    edition.address = QStringLiteral("region/essai");
    return laidOut(article, edition, theGazette(), templates, {}).value();
}

} // namespace feuillet::test
