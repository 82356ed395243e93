#pragma once

#include "base/Result.h"

class QSqlError;

// What is particular to SQLite stands in this folder.
namespace feuillet::sqlite {

enum class Mode
{
    ReadWrite,
    ReadOnly,
    New, // an empty file that is to become a store
};

// Opens the file under Qt's name for a connection, with the locks and the durability that the store
// promises. Faults: Damaged, Malformed (not a store of ours), Unreadable, Unwritable, Busy.
Result<> connect(const QString &name, const QString &file, Mode mode);
void disconnect(const QString &name);

Result<int> version(const QString &name);

// What a result code of the engine is to us.
Fault faultOf(int code);
Error errorOf(const QSqlError &error, const QString &file);

} // namespace feuillet::sqlite
