#include "ingest/Sample.h"

#include <QFile>

// Q_INIT_RESOURCE declares a function of the global namespace.
static void initSamples()
{
    Q_INIT_RESOURCE(samples);
}

namespace feuillet {

QByteArray sampleWire()
{
    initSamples();
    QFile file(QStringLiteral(":/samples/depeche.txt"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

} // namespace feuillet
