#include "ui/publish/NoticeDialog.h"

#include "desk/Wording.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PaperStyle.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrittenText.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr int charactersWide = 62;
constexpr int linesOfText = 5;

QString meaning(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Correction:
        return NoticeDialog::tr("Something was wrong: say what, and what is right.");
    case NoticeKind::Clarification:
        return NoticeDialog::tr("Something was missing or could be misread.");
    case NoticeKind::Update:
        return NoticeDialog::tr("The events went on: say what is new in the text.");
    case NoticeKind::RightOfReply:
        return NoticeDialog::tr("The words of somebody whom the story names.");
    case NoticeKind::Withdrawal:
        return NoticeDialog::tr("The story is taken back: its page keeps the title and this note "
                                "alone.");
    }
    Q_UNREACHABLE();
}

} // namespace

NoticeDialog::NoticeDialog(const QString &title, const QList<NoticeKind> &kinds, QWidget *parent)
    : QDialog(parent), m_kind(new QComboBox(this)), m_meaning(quietLabel({}, this)),
      m_text(new QPlainTextEdit(this)), m_reason(new QLineEdit(this)),
      m_tell(new QPushButton(tr("Tell readers"), this))
{
    setWindowTitle(tr("After publication"));
    for (const NoticeKind kind : kinds)
        m_kind->addItem(label(kind), static_cast<int>(kind));
    build(title);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NoticeDialog::follow);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoticeDialog::follow);
    connect(m_reason, &QLineEdit::textChanged, this, &NoticeDialog::follow);
    follow();
    m_text->setFocus();
}

void NoticeDialog::build(const QString &title)
{
    m_kind->setObjectName(u"kind"_s);
    m_text->setObjectName(u"text"_s);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(linesOfText * fontMetrics().lineSpacing() + wideSpace);
    m_text->setMinimumWidth(charactersWide * fontMetrics().averageCharWidth());
    m_reason->setObjectName(u"reason"_s);
    m_tell->setObjectName(u"tell"_s);
    makePrimary(m_tell);

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&What happened"), m_kind);
    form->addRow(m_meaning);
    form->addRow(tr("What &readers are told"), m_text);
    form->addRow(tr("&Why, for the desk alone"), m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_tell, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(wideSpace, wideSpace, wideSpace, wideSpace);
    rows->addWidget(titleLabel(title, this));
    rows->addLayout(form);
    rows->addWidget(
        quietLabel(tr("The note goes out with the page when it is published again."), this));
    rows->addWidget(buttons);
}

NoticeWords NoticeDialog::words() const
{
    return {static_cast<NoticeKind>(m_kind->currentData().toInt()),
            writtenText(*m_text->document()), m_reason->text().trimmed()};
}

void NoticeDialog::follow()
{
    const NoticeWords written = words();
    m_meaning->setText(meaning(written.kind));
    m_tell->setEnabled(!written.text.isEmpty() && !written.reason.isEmpty());
}

std::optional<NoticeWords> NoticeDialog::ask(const QString &title, const QList<NoticeKind> &kinds,
                                             QWidget *parent)
{
    NoticeDialog dialog(title, kinds, parent);
    return dialog.exec() == Accepted ? std::optional(dialog.words()) : std::nullopt;
}

} // namespace feuillet
