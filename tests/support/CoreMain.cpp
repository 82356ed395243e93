#define CATCH_CONFIG_RUNNER
#include "support/Sandbox.h"

#include <catch2/catch.hpp>
#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const feuillet::test::Sandbox sandbox;
    QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
