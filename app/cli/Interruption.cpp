#include "app/cli/Interruption.h"

#include <csignal>

namespace feuillet::cli {

namespace {

volatile std::sig_atomic_t asked = 0; // the one thing that a signal may touch

void ask(int signal)
{
    asked = 1;
    std::signal(signal, SIG_DFL);
}

} // namespace

Interruption::Interruption()
{
    asked = 0;
    std::signal(SIGINT, ask);
    std::signal(SIGTERM, ask);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

bool Interruption::isAsked() const
{
    return asked != 0;
}

} // namespace feuillet::cli
