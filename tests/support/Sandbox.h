#pragma once

#include <QTemporaryDir>

namespace feuillet::test {

// A home of its own for this process: HOME and the XDG folders point into it, the language is C and
// the time zone far from Paris, so that nothing leans on the machine. Make it before the
// application.
class Sandbox
{
public:
    Sandbox();
    QString path(const QString &name) const { return m_home.filePath(name); }

private:
    QTemporaryDir m_home;
};

// A file of tests/data, whole; fails the test if it is not there.
QByteArray testData(const QString &name);

} // namespace feuillet::test
