#include "ui/editor/photo/PhotoOrigin.h"

#include "ui/editor/FieldEdit.h"
#include "ui/editor/photo/PhotoField.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PaperStyle.h"
#include "ui/widgets/Theme.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>
#include <tuple>

namespace feuillet {

using namespace Qt::StringLiterals;

PhotoOrigin::PhotoOrigin(qsizetype photo, QWidget *parent)
    : QWidget(parent), m_opener(new QPushButton(this)), m_inside(new QWidget(this)),
      m_noDay(quietLabel({}, m_inside))
{
    m_opener->setObjectName(u"photoOrigin"_s);
    m_opener->setAccessibleName(tr("Author, agency, rights, place, date"));
    makeQuiet(m_opener);
    connect(m_opener, &QPushButton::clicked, this, [this] { open(m_inside->isHidden()); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_opener, 0, Qt::AlignLeft);
    column->addWidget(m_inside);
    build(photo);
    open(false);
}

void PhotoOrigin::build(qsizetype photo)
{
    const std::tuple<Field, QString, QString> rows[] = {
        {Field::Creator, tr("Author"), u"creator"_s},
        {Field::Provider, tr("Agency"), u"provider"_s},
        {Field::Rights, tr("Rights"), u"rights"_s},
        {Field::Scene, tr("Place"), u"scene"_s},
        {Field::TakenOn, tr("Date"), u"takenOn"_s}};
    auto *grid = new QGridLayout(m_inside);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[field, name, objectName] : rows) {
        const auto [label, edit] =
            photoField({.field = field, .photo = photo}, name, objectName, m_inside);
        edit->setPlaceholderText(field == Field::TakenOn ? tr("dd/mm/yyyy") : tr("Write here"));
        grid->addWidget(label, row, 0);
        grid->addWidget(edit, row++, 1);
        m_fields.append(edit);
    }
    m_noDay->setObjectName(u"noDay"_s);
    m_noDay->setText(u"⚠ "_s + tr("This is no date. Write it as 18/11/2025."));
    grid->addWidget(m_noDay, row, 1);
}

void PhotoOrigin::open(bool isOpen)
{
    m_opener->setText((isOpen ? u"▾ "_s : u"▸ "_s) + m_opener->accessibleName());
    m_inside->setVisible(isOpen);
}

void PhotoOrigin::show(const Photo &photo)
{
    const QString texts[] = {photo.creator, photo.provider, photo.rights, photo.place};
    for (qsizetype at = 0; at < qsizetype(std::size(texts)); ++at)
        m_fields[at]->show(RichText(texts[at]));
    showDay(photo.dateTaken);
}

// A day is left as it was typed, and until it is one.
void PhotoOrigin::showDay(QDate taken)
{
    FieldEdit &field = *m_fields.last();
    if (takenIn(field.text().text()) != taken)
        field.show(RichText(takenText(taken)));
    m_noDay->setVisible(!taken.isValid() && !field.text().text().trimmed().isEmpty());
}

void PhotoOrigin::reveal(const Place &place)
{
    if (std::ranges::any_of(m_fields, [&](const FieldEdit *field) { return field->holds(place); }))
        open(true);
}

} // namespace feuillet
