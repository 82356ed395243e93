#include "ui/recovery/RecoveryPanel.h"

#include "ui/widgets/Labels.h"
#include "ui/widgets/PaperStyle.h"
#include "ui/widgets/Theme.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowRole = Qt::UserRole; // its place among the left, then the discarded ones
constexpr int listHeight = 168;

QString momentText(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), RecoveryPanel::tr("d MMM, HH:mm"));
}

QString titleText(const Draft &draft)
{
    const QString title = workingTitle(draft.text);
    return title.isEmpty() ? RecoveryPanel::tr("Untitled") : title;
}

// Over which revision; the moment is only a help to remember.
QString standingText(const LeftDraft &left)
{
    const QString typed = RecoveryPanel::tr("typed %1").arg(momentText(left.draft.at));
    if (left.revision == 0)
        return typed + u", "_s + RecoveryPanel::tr("never saved");
    if (left.isBehind())
        return typed + u", "_s +
               RecoveryPanel::tr("over revision %1; revision %2 was saved since")
                   .arg(left.draft.base)
                   .arg(left.revision);
    return typed + u", "_s + RecoveryPanel::tr("over revision %1").arg(left.draft.base);
}

QString countText(qsizetype left)
{
    if (left == 0)
        return RecoveryPanel::tr("Everything that was typed here is saved.");
    return RecoveryPanel::tr("%n text(s) were typed and not saved. Nothing of them is lost: take "
                             "each up again, or discard it.",
                             nullptr, static_cast<int>(left));
}

} // namespace

RecoveryPanel::RecoveryPanel(QWidget *comparison, QWidget *parent)
    : QWidget(parent), m_sentence(plainLabel({}, this)), m_list(new QListWidget(this)),
      m_comparison(comparison), m_resume(new QPushButton(tr("&Resume"), this)),
      m_discard(new QPushButton(tr("&Discard"), this)),
      m_bringBack(new QPushButton(tr("&Bring back"), this))
{
    setObjectName(u"recovery"_s);
    m_list->setObjectName(u"leftDrafts"_s);
    m_list->setAccessibleName(tr("Texts that were not saved"));
    m_list->setMaximumHeight(listHeight);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(wideSpace, wideSpace, wideSpace, wideSpace);
    column->setSpacing(space);
    column->addWidget(titleLabel(tr("Typed and not saved"), this));
    column->addWidget(m_sentence);
    column->addWidget(m_list);
    column->addLayout(buttonRow());
    column->addWidget(comparison, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &RecoveryPanel::showCurrent);
    connect(m_list, &QListWidget::itemActivated, m_resume, &QPushButton::click);
}

QBoxLayout *RecoveryPanel::buttonRow()
{
    makePrimary(m_resume);
    m_resume->setObjectName(u"resume"_s);
    m_discard->setObjectName(u"discard"_s);
    m_discard->setToolTip(tr("It is kept thirty days, in this list."));
    m_bringBack->setObjectName(u"bringBack"_s);
    auto *later = new QPushButton(tr("&Later"), this);
    later->setObjectName(u"later"_s);
    makeQuiet(later);
    connect(m_resume, &QPushButton::clicked, this,
            [this] { emit resumeAsked(current()->draft.article); });
    connect(m_discard, &QPushButton::clicked, this,
            [this] { emit discardAsked(current()->draft.article); });
    connect(m_bringBack, &QPushButton::clicked, this,
            [this] { emit bringBackAsked(current()->draft.sequence); });
    connect(later, &QPushButton::clicked, this, &RecoveryPanel::laterAsked);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_resume, m_bringBack, m_discard})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(later);
    return row;
}

void RecoveryPanel::showDrafts(const QList<LeftDraft> &left, const QList<LeftDraft> &discarded)
{
    m_left = left;
    m_discarded = discarded;
    m_sentence->setText(countText(left.size()));
    m_list->clear();
    int row = 0;
    for (const LeftDraft &draft : left)
        addRow(draft, row++);
    if (!discarded.isEmpty())
        addHeading(tr("Discarded, kept thirty days"));
    for (const LeftDraft &draft : discarded)
        addRow(draft, row++);
    m_list->setCurrentRow(left.isEmpty() && !discarded.isEmpty() ? 1 : 0);
    showCurrent();
}

void RecoveryPanel::addRow(const LeftDraft &draft, int row)
{
    auto *item = new QListWidgetItem(titleText(draft.draft) + u'\n' + standingText(draft), m_list);
    item->setData(rowRole, row);
}

void RecoveryPanel::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
    item->setData(rowRole, -1);
}

const LeftDraft *RecoveryPanel::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const int row = item ? item->data(rowRole).toInt() : -1;
    if (row < 0)
        return nullptr;
    return row < m_left.size() ? &m_left[row] : &m_discarded[row - m_left.size()];
}

void RecoveryPanel::showCurrent()
{
    const LeftDraft *draft = current();
    const bool discarded = draft && draft->draft.discardedAt.isValid();
    m_resume->setVisible(!discarded);
    m_discard->setVisible(!discarded);
    m_bringBack->setVisible(discarded);
    m_resume->setEnabled(draft);
    m_discard->setEnabled(draft);
    m_comparison->setVisible(draft);
    if (draft)
        emit lookedAt(*draft);
}

} // namespace feuillet
