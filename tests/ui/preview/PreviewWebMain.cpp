#define CATCH_CONFIG_RUNNER
#include "support/Sandbox.h"

#include <catch2/catch.hpp>
#include <QApplication>

#include <cstdio>
#include <unistd.h>

namespace {

constexpr int skipped = 77; // ctest: SKIP_RETURN_CODE

// A test never switches the sandbox off: who runs it as root does, or goes without.
bool rootWithoutVariable()
{
    return geteuid() == 0 && qgetenv("QTWEBENGINE_DISABLE_SANDBOX") != "1";
}

} // namespace

int main(int argc, char *argv[])
{
    if (rootWithoutVariable()) {
        std::puts("skipped: root, and QTWEBENGINE_DISABLE_SANDBOX=1 is not set");
        return qgetenv("CI") == "true" ? 1 : skipped;
    }
    const feuillet::test::Sandbox sandbox;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
