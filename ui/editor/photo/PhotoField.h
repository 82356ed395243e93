#pragma once

#include "article/Place.h"

#include <QString>

class QLabel;
class QWidget;

namespace feuillet {

class FieldEdit;

// One text of a photo and the name over or beside it.
struct PhotoField
{
    QLabel *label;
    FieldEdit *edit;
};
PhotoField photoField(const Place &place, const QString &name, const QString &objectName,
                      QWidget *parent);

} // namespace feuillet
