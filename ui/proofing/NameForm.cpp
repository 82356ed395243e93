#include "ui/proofing/NameForm.h"

#include "ui/widgets/PaperStyle.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr HouseWordKind kinds[] = {HouseWordKind::Person, HouseWordKind::Place,
                                   HouseWordKind::Acronym, HouseWordKind::Word};

QLineEdit *lineEdit(const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    return edit;
}

} // namespace

QString kindLabel(HouseWordKind kind)
{
    switch (kind) {
    case HouseWordKind::Word:
        return NameForm::tr("Word");
    case HouseWordKind::Person:
        return NameForm::tr("Person");
    case HouseWordKind::Place:
        return NameForm::tr("Place");
    case HouseWordKind::Acronym:
        return NameForm::tr("Acronym");
    }
    Q_UNREACHABLE();
}

NameForm::NameForm(QWidget *parent)
    : QWidget(parent), m_spelling(lineEdit(u"spelling"_s, this)), m_kind(new QComboBox(this)),
      m_refused(lineEdit(u"refused"_s, this)), m_function(lineEdit(u"function"_s, this)),
      m_note(lineEdit(u"note"_s, this)), m_keep(new QPushButton(tr("Keep"), this)),
      m_remove(new QPushButton(tr("Remove"), this))
{
    build();
    connect(m_spelling, &QLineEdit::textChanged, this, &NameForm::follow);
    connect(m_keep, &QPushButton::clicked, this, &NameForm::keepAsked);
    connect(m_remove, &QPushButton::clicked, this, &NameForm::removeAsked);
    for (const QLineEdit *edit : {m_spelling, m_refused, m_function, m_note})
        connect(edit, &QLineEdit::returnPressed, m_keep, &QPushButton::click);
    fill({});
}

void NameForm::build()
{
    m_kind->setObjectName(u"kind"_s);
    for (const HouseWordKind kind : kinds)
        m_kind->addItem(kindLabel(kind), static_cast<int>(kind));
    m_refused->setPlaceholderText(tr("Zelbenski | Zelbenskyi"));
    m_refused->setToolTip(tr("Spellings that the house does not want, with | between them"));
    m_keep->setObjectName(u"keep"_s);
    m_keep->setAutoDefault(false);
    makePrimary(m_keep);
    m_remove->setObjectName(u"remove"_s);
    m_remove->setAutoDefault(false);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Spelling"), m_spelling);
    form->addRow(tr("K&ind"), m_kind);
    form->addRow(tr("Spellings that the house &refuses"), m_refused);
    form->addRow(tr("&Function"), m_function);
    form->addRow(tr("&Note for the desk"), m_note);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, space, 0, 0);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_keep);
    form->addRow(buttons);
}

void NameForm::show(const HouseWord &entry)
{
    m_former = entry.spelling;
    fill(entry);
}

void NameForm::startNew()
{
    m_former.clear();
    fill({{}, HouseWordKind::Person, {}, {}, {}});
    m_spelling->setFocus();
}

void NameForm::fill(const HouseWord &entry)
{
    m_spelling->setText(entry.spelling);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(entry.kind)));
    m_refused->setText(entry.refused.join(u" | "_s));
    m_function->setText(entry.function);
    m_note->setText(entry.note);
    follow();
}

HouseWord NameForm::entry() const
{
    return cleaned({m_spelling->text(), static_cast<HouseWordKind>(m_kind->currentData().toInt()),
                    m_refused->text().split(u'|'), m_function->text(), m_note->text()});
}

void NameForm::follow()
{
    m_keep->setEnabled(!m_spelling->text().trimmed().isEmpty());
    m_remove->setEnabled(!m_former.isEmpty());
}

} // namespace feuillet
