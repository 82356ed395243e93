#define CATCH_CONFIG_RUNNER
#include "support/Sandbox.h"
#include "ui/widgets/Theme.h"

#include <catch2/catch.hpp>
#include <QApplication>

int main(int argc, char *argv[])
{
    const feuillet::test::Sandbox sandbox;
    QApplication application(argc, argv);
    feuillet::applyTheme(application, feuillet::Scheme::Light);
    return Catch::Session().run(argc, argv);
}
