#include "ingest/Sample.h"

#include <QFile>

// Q_INIT_RESOURCE declares a function of the global namespace.
static void initSamples()
{
    Q_INIT_RESOURCE(samples);
}

namespace feuillet {

namespace {

QByteArray sample(const QString &name)
{
    initSamples();
    QFile file(QStringLiteral(":/samples/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

} // namespace

QByteArray sampleWire()
{
    return sample(QStringLiteral("depeche.txt"));
}

QByteArray exampleWire()
{
    return sample(QStringLiteral("exemple.txt"));
}

} // namespace feuillet
