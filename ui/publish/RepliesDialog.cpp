#include "ui/publish/RepliesDialog.h"

#include "ui/widgets/Labels.h"
#include "ui/widgets/PaperStyle.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrittenText.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr int charactersWide = 76;
constexpr int linesOfText = 4;
constexpr int rowsShown = 4;

QString dayText(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

// How the request stands today, lateness in words.
QString stateText(const ReplyDue &due, const QDate &today)
{
    switch (due.reply.state) {
    case ReplyState::Published:
        return RepliesDialog::tr("published");
    case ReplyState::Declined:
        return RepliesDialog::tr("declined: %1").arg(due.reply.reason);
    case ReplyState::Open:
        break;
    }
    if (due.asksTooLate)
        return RepliesDialog::tr("asked after the term");
    if (today > due.due)
        return RepliesDialog::tr("late: was due %1").arg(dayText(due.due));
    return RepliesDialog::tr("due %1").arg(dayText(due.due));
}

QString measureText(const ReplyDue &due)
{
    const QString text = RepliesDialog::tr("%n line(s) of %1", nullptr, static_cast<int>(due.lines))
                             .arg(due.linesAllowed);
    return due.lines > due.linesAllowed ? RepliesDialog::tr("%1: too long").arg(text) : text;
}

} // namespace

RepliesDialog::RepliesDialog(const QString &title, QWidget *parent)
    : QDialog(parent), m_list(new QTreeWidget(this)), m_words(plainLabel({}, this)),
      m_reason(new QLineEdit(this)), m_publish(new QPushButton(tr("Publish the reply"), this)),
      m_decline(new QPushButton(tr("Decline"), this)), m_from(new QLineEdit(this)),
      m_received(new QDateEdit(this)), m_text(new QPlainTextEdit(this)),
      m_receive(new QPushButton(tr("Note the request"), this)), m_trouble(plainLabel({}, this))
{
    setWindowTitle(tr("Right of reply"));
    build(title);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RepliesDialog::follow);
    connect(m_reason, &QLineEdit::textChanged, this, &RepliesDialog::follow);
    connect(m_from, &QLineEdit::textChanged, this, &RepliesDialog::follow);
    connect(m_text, &QPlainTextEdit::textChanged, this, &RepliesDialog::follow);
    connect(m_publish, &QPushButton::clicked, this, [this] { emit publishAsked(chosen()); });
    connect(m_decline, &QPushButton::clicked, this,
            [this] { emit declineAsked(chosen(), m_reason->text().trimmed()); });
    connect(m_receive, &QPushButton::clicked, this, [this] {
        emit receiveAsked(m_from->text().trimmed(), writtenText(*m_text->document()),
                          m_received->date());
    });
}

void RepliesDialog::build(const QString &title)
{
    m_list->setObjectName(u"replies"_s);
    m_list->setAccessibleName(tr("Replies asked for"));
    m_list->setHeaderLabels({tr("From"), tr("Received"), tr("State"), tr("Length")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->setMinimumHeight(rowsShown * m_list->fontMetrics().height() * 2);
    m_list->setAllColumnsShowFocus(true);
    m_list->setMinimumWidth(charactersWide * fontMetrics().averageCharWidth());
    m_reason->setPlaceholderText(tr("Why it is declined"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_publish->setObjectName(u"publish"_s);
    m_decline->setObjectName(u"decline"_s);
    m_reason->setObjectName(u"reason"_s);
    for (QPushButton *button : {m_publish, m_decline, m_receive})
        button->setAutoDefault(false);
    auto *answers = new QHBoxLayout;
    answers->addWidget(m_publish);
    answers->addSpacing(space);
    answers->addWidget(m_reason, 1);
    answers->addWidget(m_decline);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(wideSpace, wideSpace, wideSpace, wideSpace);
    rows->addWidget(titleLabel(title, this));
    rows->addWidget(m_list, 1);
    rows->addWidget(m_words);
    rows->addLayout(answers);
    rows->addWidget(m_trouble);
    rows->addWidget(buildForm());
    auto *close = new QDialogButtonBox(this);
    close->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(close);
    m_trouble->hide();
}

QWidget *RepliesDialog::buildForm()
{
    m_from->setObjectName(u"from"_s);
    m_received->setCalendarPopup(true);
    m_received->setMaximumDate(QDate::currentDate());
    m_received->setDate(QDate::currentDate());
    m_text->setObjectName(u"text"_s);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(linesOfText * fontMetrics().lineSpacing() + wideSpace);
    m_receive->setObjectName(u"receive"_s);
    auto *box = new QGroupBox(tr("A request that comes in"), this);
    auto *form = new QFormLayout(box);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&Received on"), m_received);
    form->addRow(tr("&Its words"), m_text);
    auto *end = new QHBoxLayout;
    end->addStretch(1);
    end->addWidget(m_receive);
    form->addRow(end);
    return box;
}

void RepliesDialog::show(const QList<ReplyDue> &replies, const QDate &today)
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_replies = replies;
    m_list->clear();
    for (const ReplyDue &due : replies)
        m_list->addTopLevelItem(new QTreeWidgetItem({due.reply.from, dayText(due.reply.receivedOn),
                                                     stateText(due, today), measureText(due)}));
    m_list->setCurrentItem(m_list->topLevelItem(std::max(row, 0)));
    m_trouble->hide();
    follow();
}

void RepliesDialog::showTrouble(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->show();
}

void RepliesDialog::clearForm()
{
    m_from->clear();
    m_text->clear();
}

ReplyId RepliesDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || m_replies[row].reply.state != ReplyState::Open)
        return {};
    return m_replies[row].reply.id;
}

void RepliesDialog::follow()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_words->setText(row < 0 ? tr("Nobody asked for a reply to this story.")
                             : m_replies[row].reply.text);
    const bool open = !chosen().isNull();
    m_publish->setEnabled(open);
    m_reason->setEnabled(open);
    m_decline->setEnabled(open && !m_reason->text().trimmed().isEmpty());
    m_receive->setEnabled(!m_from->text().trimmed().isEmpty() &&
                          !writtenText(*m_text->document()).isEmpty());
}

} // namespace feuillet
