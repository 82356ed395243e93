#pragma once

#include "signoff/Person.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QLineEdit;

namespace feuillet {

// Who else works at the desk: a name, and what they may do.
class PersonDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PersonDialog(QWidget *parent = nullptr);

    Person person() const;

    static std::optional<Person> ask(QWidget *parent);

private:
    QLineEdit *m_name;
    QList<std::pair<Role, QCheckBox *>> m_roles;
};

} // namespace feuillet
