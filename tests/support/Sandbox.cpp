#include "support/Sandbox.h"

#include <catch2/catch.hpp>
#include <QDir>
#include <QFile>

namespace feuillet::test {

using namespace Qt::StringLiterals;

Sandbox::Sandbox()
{
    qputenv("HOME", m_home.path().toUtf8());
    for (const char *folder :
         {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
        const QString path = m_home.filePath(QString::fromLatin1(folder).toLower());
        QDir().mkpath(path);
        qputenv(folder, path.toUtf8());
    }
    qputenv("LC_ALL", "C");
    qputenv("TZ", "Pacific/Auckland");
    qunsetenv("LANGUAGE");
}

QByteArray testData(const QString &name)
{
    QFile file(QStringLiteral(FEUILLET_TEST_DATA) + u'/' + name);
    INFO(file.fileName().toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace feuillet::test
