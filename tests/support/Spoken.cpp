#include "support/Spoken.h"

#include <QAccessible>
#include <QLabel>
#include <QMetaEnum>
#include <QWidget>

namespace feuillet::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 60;

bool mustSpeak(const QAccessibleInterface &one)
{
    using enum QAccessible::Role;
    static const QSet<QAccessible::Role> roles{
        Button,       ButtonMenu, ButtonDropDown, CheckBox,     RadioButton, ComboBox,
        EditableText, SpinBox,    Slider,         List,         Tree,        Table,
        PageTab,      MenuItem,   ListItem,       ColumnHeader, Dialog,      Link};
    return one.state().focusable || roles.contains(one.role());
}

// Parts of a widget that has the name for them: the viewport of a view, the arrows of a spin box,
// the list that a combo box drops.
bool isPart(const QAccessibleInterface &one)
{
    const QObject *object = one.object();
    if (!object)
        return false;
    const QString kind = QString::fromLatin1(object->metaObject()->className());
    const auto *widget = qobject_cast<const QWidget *>(object);
    return object->objectName().startsWith("qt_"_L1) || kind.startsWith("QComboBox"_L1 + u"P"_s) ||
           kind == "QTabBar"_L1 || (widget && widget->focusProxy());
}

// On Linux a combo box is spoken as what is chosen in it: what it is about comes from its label.
bool hasLabel(const QAccessibleInterface &one)
{
    const auto *widget = qobject_cast<const QWidget *>(one.object());
    return !one.relations(QAccessible::Label).isEmpty() ||
           (widget && !widget->accessibleName().isEmpty());
}

// Of a row that has its name in the first column.
bool isLaterCell(QAccessibleInterface &one)
{
    auto *cell = one.tableCellInterface();
    return cell && cell->columnIndex() > 0;
}

bool isMute(QAccessibleInterface &one)
{
    if (one.role() == QAccessible::ComboBox)
        return !hasLabel(one);
    return one.text(QAccessible::Name).trimmed().isEmpty() && !isLaterCell(one);
}

QString told(const QAccessibleInterface &one)
{
    const auto role = QMetaEnum::fromType<QAccessible::Role>().valueToKey(one.role());
    QString words = QString::fromLatin1(role);
    for (const QObject *object = one.object(); object; object = object->parent())
        words += u" < %1 %2"_s.arg(QString::fromLatin1(object->metaObject()->className()),
                                   object->objectName());
    return words;
}

void walk(QAccessibleInterface *one, int depth, QStringList &found)
{
    if (!one || !one->isValid() || one->state().invisible || depth > deepest)
        return;
    if (mustSpeak(*one) && !isPart(*one) && isMute(*one))
        found += told(*one);
    for (int child = 0; child < one->childCount(); ++child)
        walk(one->child(child), depth + 1, found);
}

QString bare(QString words)
{
    return words.remove(u'&').remove(u':').simplified();
}

} // namespace

QStringList unnamed(QWidget &root)
{
    QStringList found;
    walk(QAccessible::queryAccessibleInterface(&root), 0, found);
    return found;
}

QStringList namedOtherwise(const QWidget &root)
{
    QStringList found;
    for (const auto *label : root.findChildren<QLabel *>()) {
        if (!label->buddy() || !label->isVisible())
            continue;
        const auto *spoken = QAccessible::queryAccessibleInterface(label->buddy());
        if (spoken && spoken->role() == QAccessible::ComboBox && hasLabel(*spoken))
            continue;
        const QString name = spoken ? bare(spoken->text(QAccessible::Name)) : QString();
        if (!name.contains(bare(label->text()), Qt::CaseInsensitive))
            found += u"%1 / %2"_s.arg(label->text(), name);
    }
    return found;
}

} // namespace feuillet::test
