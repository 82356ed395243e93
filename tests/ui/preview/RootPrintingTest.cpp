#include "ui/preview/paper/Printing.h"

#include "ui/preview/ShownPanel.h"

#include <catch2/catch.hpp>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

namespace feuillet::test {

using namespace Qt::StringLiterals;

TEST_CASE("root without the engine's own leave is told so, not to install what is there",
          "[preview]")
{
    if (geteuid() != 0)
        return; // an ordinary user always prints
    const QTemporaryDir folder;
    const QByteArray leave = qgetenv("QTWEBENGINE_DISABLE_SANDBOX");
    qunsetenv("QTWEBENGINE_DISABLE_SANDBOX");
    Result<> outcome;
    writePdf(aPage(paragraphs(1)), folder.filePath(u"a.pdf"_s),
             [&](const Result<> &result) { outcome = result; });
    qputenv("QTWEBENGINE_DISABLE_SANDBOX", leave);

    REQUIRE_FALSE(outcome);
    CHECK((outcome.error() == Error{Fault::Refused, u"root"_s}));
    CHECK_FALSE(QFile::exists(folder.filePath(u"a.pdf"_s)));
}

} // namespace feuillet::test
