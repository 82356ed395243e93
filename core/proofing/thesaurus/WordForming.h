#pragma once

#include <QStringList>

#include <functional>

namespace feuillet {

// What a dictionary knows of the forms of words. Each may be missing.
struct WordForming
{
    // maisons: maison.
    std::function<QStringList(const QString &word)> baseForms;
    // bâtiment like maisons: bâtiments. As it is where that cannot be made.
    std::function<QString(const QString &word, const QString &like)> inflected;
};

} // namespace feuillet
