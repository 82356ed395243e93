#include "architecture/Names.h"

#include "support/Printing.h"

#include <catch2/catch.hpp>

using namespace feuillet::architecture;
using namespace Qt::StringLiterals;

namespace {

QString inside(const QString &space, const QString &code)
{
    return u"namespace %1 {\n\n%2\n\n} // namespace %1\n"_s.arg(space, code);
}

QStringList said(const QString &one, const QString &other)
{
    return sharedNames({{u"core/ingest/A.h"_s, one}, {u"core/proofing/B.h"_s, other}});
}

} // namespace

TEST_CASE("two headers that define one name are told", "[architecture]")
{
    CHECK(said(inside(u"feuillet"_s, u"struct Passage\n{\n};"_s),
               inside(u"feuillet"_s, u"enum class Passage\n{\n};"_s)) ==
          QStringList{u"core/proofing/B.h:3: feuillet::Passage is also in core/ingest/A.h"_s});
}

TEST_CASE("a name is shared where it is declared, inside another, or in another namespace",
          "[architecture]")
{
    const QString defined = inside(u"feuillet"_s, u"struct Passage\n{\n};"_s);
    CHECK(said(defined, inside(u"feuillet"_s, u"struct Passage;"_s)).isEmpty());
    CHECK(said(defined, inside(u"feuillet::ingest"_s, u"struct Passage\n{\n};"_s)).isEmpty());
    CHECK(
        said(defined, inside(u"feuillet"_s, u"class A\n{\n    struct Passage\n    {\n    };\n};"_s))
            .isEmpty());
}
