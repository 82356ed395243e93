#include "support/Widgets.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QKeyEvent>

namespace feuillet::test {

using namespace Qt::Literals::StringLiterals;

namespace {

// Parts of a widget that has the name for them: the viewport of a view, the edit of a spin box.
bool isPart(const QWidget &widget)
{
    return widget.objectName().startsWith("qt_"_L1) || widget.focusProxy();
}

} // namespace

QStringList speechless(QWidget &root)
{
    QStringList found;
    for (auto *widget : root.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->isHidden() || isPart(*widget))
            continue;
        const auto *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            found += u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                    widget->objectName());
    }
    return found;
}

void type(QWidget &widget, const QString &text)
{
    for (const QChar character : text) {
        const int key = character == u'\n' ? int(Qt::Key_Return) : int(Qt::Key_unknown);
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, character);
        QCoreApplication::sendEvent(&widget, &press);
        QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, character);
        QCoreApplication::sendEvent(&widget, &release);
    }
}

} // namespace feuillet::test
