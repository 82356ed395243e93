#pragma once

#include <catch2/catch.hpp>
#include <QByteArray>
#include <QString>

// How a failed check shows our values.
namespace Catch {
template <>
struct StringMaker<QString>
{
    static std::string convert(const QString &value) { return '"' + value.toStdString() + '"'; }
};
template <>
struct StringMaker<QStringView>
{
    static std::string convert(QStringView value)
    {
        return '"' + value.toString().toStdString() + '"';
    }
};
template <>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &value) { return '"' + value.toStdString() + '"'; }
};
} // namespace Catch
