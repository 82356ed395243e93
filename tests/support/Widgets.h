#pragma once

#include <catch2/catch.hpp>
#include <QString>
#include <QWidget>

namespace feuillet::test {

// The widgets that can have the keyboard and would say nothing to a screen reader, by class and
// object name.
QStringList speechless(QWidget &root);

// As at the keyboard, a key a character; Qt Test's keyClicks() stops at the first one that is not
// ASCII.
void type(QWidget &widget, const QString &text);

// The child of that kind and object name; fails the test if it is not there.
template <typename Kind>
Kind &child(const QWidget &root, const QString &name)
{
    auto *found = root.findChild<Kind *>(name);
    INFO(name.toStdString());
    REQUIRE(found);
    return *found;
}

} // namespace feuillet::test
