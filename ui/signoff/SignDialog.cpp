#include "ui/signoff/SignDialog.h"

#include "desk/Wording.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PaperStyle.h"
#include "ui/widgets/Theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace feuillet {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int charactersWide = 62;
constexpr double mostOfScreen = 0.9;

QString lengthLine(const SignOffer &offer)
{
    QStringList parts = {SignDialog::tr("%Ln character(s)", nullptr, int(offer.length.signes)),
                         SignDialog::tr("%1 feuillets", nullptr, int(offer.length.feuillets()))
                             .arg(QLocale().toString(offer.length.feuillets(), 'f', 2))};
    if (offer.revision > 0)
        parts += SignDialog::tr("version %Ln", nullptr, offer.revision);
    return parts.join(u" · "_s);
}

} // namespace

SignDialog::SignDialog(const SignOffer &offer, QWidget *parent)
    : QDialog(parent), m_blocked(anyBlocking(offer.machine)), m_hint(quietLabel({}, this)),
      m_sign(new QPushButton(icon(IconName::Sign), tr("Sign"), this))
{
    setWindowTitle(tr("Sign off"));
    build(offer);
    follow();
    m_checks.first()->setFocus();
}

SignAnswer SignDialog::ask(const SignOffer &offer, QWidget *parent)
{
    SignDialog dialog(offer, parent);
    if (dialog.exec() == Accepted)
        return {dialog.ticked(), {}};
    return {{}, dialog.place()};
}

void SignDialog::look(const Place &place)
{
    m_place = place;
    reject();
}

QStringList SignDialog::ticked() const
{
    QStringList keys;
    for (const auto *check : m_checks)
        if (check->isChecked())
            keys += check->objectName();
    return keys;
}

void SignDialog::build(const SignOffer &offer)
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(wideSpace, wideSpace, wideSpace, space);
    addText(*column, offer);
    addChecks(*column);
    addName(*column, offer);
    column->addStretch();

    // On a small screen or in large letters the text scrolls; the buttons stay.
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("What is signed"));
    scroll->setFocusPolicy(Qt::NoFocus); // its boxes have the keyboard
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, wideSpace);
    rows->addWidget(scroll, 1);
    addButtons(*rows);
    fit(*column);
}

void SignDialog::fit(const QLayout &content)
{
    const auto room = screen()->availableSize() * mostOfScreen;
    const int wide = qMin(fontMetrics().averageCharWidth() * charactersWide, room.width());
    const int high =
        content.totalHeightForWidth(wide) + m_sign->sizeHint().height() + 2 * wideSpace;
    resize(wide, qMin(high, room.height()));
}

void SignDialog::addText(QBoxLayout &column, const SignOffer &offer)
{
    column.addWidget(titleLabel(offer.title.isEmpty() ? tr("Untitled") : offer.title, this));
    column.addWidget(quietLabel(lengthLine(offer), this));
    if (offer.machine.isEmpty())
        return;
    column.addSpacing(space);
    column.addWidget(headingLabel(tr("Checked by the machine"), this));
    auto *machine = new Checklist(this);
    machine->showLines(offer.machine);
    connect(machine, &Checklist::placeAsked, this, &SignDialog::look);
    column.addWidget(machine);
}

void SignDialog::addChecks(QBoxLayout &column)
{
    column.addSpacing(space);
    column.addWidget(headingLabel(tr("Checked by you"), this));
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    column.addLayout(rows);
    for (const auto &hand : handChecks()) {
        auto *check = new QCheckBox(hand.text, this);
        check->setObjectName(hand.key);
        connect(check, &QCheckBox::toggled, this, &SignDialog::follow);
        rows->addWidget(check);
        m_checks += check;
    }
}

void SignDialog::addName(QBoxLayout &column, const SignOffer &offer)
{
    column.addSpacing(space);
    column.addWidget(headingLabel(tr("What you put your name to"), this));
    auto *statement = plainLabel(signingStatement(), this);
    statement->setObjectName(u"statement"_s);
    column.addWidget(statement);
    auto *name = plainLabel(offer.reader.name, this);
    name->setObjectName(u"readerName"_s);
    name->setFont(boldFont(name->font()));
    column.addWidget(name);
    column.addWidget(
        quietLabel(tr("This name is declared on this computer; nothing proves it."), this));
    if (offer.isOwnText)
        column.addWidget(plainLabel(
            tr("You wrote this text. The record will say that its author signed it."), this));
}

void SignDialog::addButtons(QBoxLayout &column)
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_sign->setObjectName(u"sign"_s);
    m_sign->setDefault(true);
    makePrimary(m_sign);
    connect(m_sign, &QPushButton::clicked, this, &QDialog::accept);
    m_hint->setObjectName(u"hint"_s);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(wideSpace, space, wideSpace, 0);
    row->addWidget(m_hint, 1);
    row->addWidget(cancel);
    row->addWidget(m_sign);
    column.addLayout(row);
}

void SignDialog::follow()
{
    const auto open = m_checks.size() - ticked().size();
    m_sign->setEnabled(open == 0 && !m_blocked);
    if (m_blocked)
        m_hint->setText(tr("The machine found what blocks the sign-off: see above."));
    else
        m_hint->setText(open > 0 ? tr("%Ln check(s) left to tick.", nullptr, int(open))
                                 : QString());
}

} // namespace feuillet
