#pragma once

#include <QStringList>

class QWidget;

namespace feuillet::test {

// What a screen reader meets under the widget and cannot name, by role and object name: whatever
// can have the keyboard, and every button, field, list, tab and item of one.
QStringList unnamed(QWidget &root);

// Fields whose name is not what their label says.
QStringList namedOtherwise(const QWidget &root);

} // namespace feuillet::test
