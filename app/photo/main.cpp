#include "photo/decoding/Work.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <malloc.h>

// Reads one errand, answers it and ends. Whoever starts it holds it to its memory and its time.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv); // knows where Qt's plugins are
    mallopt(M_ARENA_MAX, 1); // more would be promised of its memory than is used
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    const QByteArray errand = input.readAll();
    const QByteArray answer = feuillet::answered(errand);
    const auto size = static_cast<size_t>(answer.size());
    const bool done =
        std::fwrite(answer.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    // At once: what tidies up at an orderly end could want to open a file.
    std::_Exit(done ? 0 : 1);
}
