#pragma once

#include "core/publish/SamplePages.h"
#include "publish/Templates.h"

#include <catch2/catch.hpp>

namespace feuillet::test {

// The real page of an article, always at the same address.
inline Page realPage(Article article)
{
    static const auto templates = Templates::builtIn();
    REQUIRE(templates);
    for (Photo &photo : article.photos)
        photo.image.clear();
    Edition edition;
    edition.address = QStringLiteral("region/essai");
    const auto page = laidOut(article, edition, theGazette(), *templates, {});
    REQUIRE(page);
    return *page;
}

} // namespace feuillet::test
