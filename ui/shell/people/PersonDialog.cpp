#include "ui/shell/people/PersonDialog.h"

#include "desk/Wording.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace feuillet {

namespace {

// Its words were those of DialogQuestions, and are translated there.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(feuillet::DialogQuestions)
};

} // namespace

PersonDialog::PersonDialog(QWidget *parent) : QDialog(parent), m_name(new QLineEdit(this))
{
    setWindowTitle(Words::tr("Add a person"));
    auto *form = new QFormLayout(this);
    form->addRow(Words::tr("Name:"), m_name);
    for (const Role role : {Role::Journalist, Role::CopyEditor, Role::Producer, Role::Chief}) {
        m_roles.append({role, new QCheckBox(label(role), this)});
        form->addRow(m_roles.last().second);
    }
    m_roles.first().second->setChecked(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *add = buttons->addButton(Words::tr("Add"), QDialogButtonBox::AcceptRole);
    add->setEnabled(false);
    form->addRow(buttons);
    connect(m_name, &QLineEdit::textChanged, add,
            [add](const QString &text) { add->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Person PersonDialog::person() const
{
    Person person{{}, m_name->text().trimmed(), {}, {}};
    for (const auto &[role, box] : m_roles)
        person.roles.setFlag(role, box->isChecked());
    return person;
}

std::optional<Person> PersonDialog::ask(QWidget *parent)
{
    PersonDialog dialog(parent);
    return dialog.exec() == Accepted ? std::optional(dialog.person()) : std::nullopt;
}

} // namespace feuillet
