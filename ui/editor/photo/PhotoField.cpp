#include "ui/editor/photo/PhotoField.h"

#include "ui/editor/FieldEdit.h"

#include <QLabel>

namespace feuillet {

PhotoField photoField(const Place &place, const QString &name, const QString &objectName,
                      QWidget *parent)
{
    auto *label = new QLabel(name, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *edit = new FieldEdit(place, false, parent);
    edit->setAccessibleName(name);
    edit->setObjectName(objectName);
    label->setBuddy(edit);
    return {label, edit};
}

} // namespace feuillet
