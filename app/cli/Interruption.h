#pragma once

#include <QtGlobal>

namespace feuillet::cli {

// While one lives, Ctrl+C asks for an end instead of making one; a second Ctrl+C makes one.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

    bool isAsked() const;
};

} // namespace feuillet::cli
