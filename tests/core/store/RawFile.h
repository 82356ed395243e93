#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;

namespace feuillet::test {

// A store's file as somebody else's program opens it: none of our settings, any SQL.
class RawFile
{
public:
    explicit RawFile(const QString &file);
    ~RawFile();
    Q_DISABLE_COPY_MOVE(RawFile)

    // The engine's complaint, empty if there was none.
    QByteArray run(const QByteArray &sql);
    qint64 number(const QByteArray &sql); // the first column of the first row
    void dropTriggers();

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace feuillet::test
