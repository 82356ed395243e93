#include "ui/queue/QueuePanel.h"

#include "ui/queue/QueueDelegate.h"
#include "ui/queue/QueueModel.h"
#include "ui/widgets/EmptyNote.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace feuillet {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastSearched = 3; // letters: fewer would find most of the archive

QTreeView *listOf(QAbstractItemModel *model, QWidget *parent)
{
    auto *list = new QTreeView(parent);
    list->setObjectName(u"queueList"_s);
    list->setAccessibleName(QueuePanel::tr("Articles"));
    list->setModel(model);
    list->setItemDelegate(new QueueDelegate(list));
    list->setHeaderHidden(true);
    list->setRootIsDecorated(false);
    list->setIndentation(0);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QTreeView::ScrollPerPixel);
    list->setEditTriggers(QTreeView::NoEditTriggers);
    list->setExpandsOnDoubleClick(false);
    list->setMouseTracking(true);
    list->viewport()->setBackgroundRole(QPalette::Window);
    return list;
}

QLineEdit *filterOf(QWidget *parent)
{
    auto *filter = new QLineEdit(parent);
    filter->setObjectName(u"queueFilter"_s);
    filter->setPlaceholderText(QueuePanel::tr("Filter…"));
    filter->setAccessibleName(QueuePanel::tr("Filter the articles"));
    filter->setToolTip(
        QueuePanel::tr("By title, byline or rubric; three letters also search the texts"));
    filter->setClearButtonEnabled(true);
    filter->addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
    for (auto *part : filter->findChildren<QToolButton *>())
        part->setAccessibleName(filter->accessibleName());
    return filter;
}

QComboBox *choiceOf(QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setObjectName(u"queueShown"_s);
    choice->setAccessibleName(QueuePanel::tr("Which articles are shown"));
    for (const auto shown : {Shown::Everything, Shown::Mine, Shown::ToRead, Shown::Signed})
        choice->addItem(label(shown), int(shown));
    return choice;
}

} // namespace

QueuePanel::QueuePanel(QWidget *parent)
    : QWidget(parent), m_model(new QueueModel(this)), m_filter(filterOf(this)),
      m_shown(choiceOf(this)), m_list(listOf(m_model, this)), m_empty(new EmptyNote(this)),
      m_stack(new QStackedLayout), m_folded({GroupKind::Published, GroupKind::Shelved})
{
    build();
    refill();
}

void QueuePanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space, space, tightSpace, 0);
    column->addWidget(m_filter);
    column->addWidget(m_shown);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack);
    setFocusProxy(m_filter);

    m_filter->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &QueuePanel::applyFilter);
    connect(m_shown, &QComboBox::currentIndexChanged, this, &QueuePanel::refill);
    connect(m_list, &QTreeView::clicked, this, &QueuePanel::takeUp);
    connect(m_list, &QTreeView::collapsed, this, [this](auto index) { noteFolded(index, true); });
    connect(m_list, &QTreeView::expanded, this, [this](auto index) { noteFolded(index, false); });
    connect(m_empty, &EmptyNote::asked, this, &QueuePanel::answerNote);
}

void QueuePanel::showRows(const QList<ArticleRow> &rows, const Person &me, const QDateTime &now)
{
    const bool isOther = me.id != m_me.id;
    m_rows = rows;
    m_me = me;
    m_now = now;
    if (isOther)
        choose(shownFor(me.roles));
    refill();
}

Shown QueuePanel::shown() const
{
    return Shown(m_shown->currentData().toInt());
}

void QueuePanel::choose(Shown shown)
{
    m_shown->setCurrentIndex(m_shown->findData(int(shown)));
}

void QueuePanel::showWriters(const QHash<ArticleId, QString> &names)
{
    if (names == m_writers)
        return;
    m_writers = names;
    refill();
}

void QueuePanel::showFound(const QString &words, const QList<FoundText> &found)
{
    if (words != m_filter->text().trimmed())
        return;
    m_found = found;
    refill();
}

void QueuePanel::markOpen(ArticleId id)
{
    m_model->markOpen(id);
    if (const auto index = m_model->indexOf(id); index.isValid())
        m_list->setCurrentIndex(index);
}

void QueuePanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void QueuePanel::applyFilter(const QString &text)
{
    const auto words = text.trimmed();
    m_found.clear();
    refill();
    if (words.size() >= leastSearched)
        emit searchAsked(words);
}

// The selection, the folded groups and the place in the list stay through a refill.
void QueuePanel::refill()
{
    const auto current = m_model->articleAt(m_list->currentIndex());
    const auto scrolled = m_list->verticalScrollBar()->value();
    auto groups = grouped(m_rows, {m_me, m_now, m_filter->text(), shown(), m_writers});
    if (const auto found = foundGroup(m_found, groups); !found.lines.isEmpty())
        groups += found;
    m_model->show(groups);
    unfold();
    if (current)
        m_list->setCurrentIndex(m_model->indexOf(*current));
    m_list->verticalScrollBar()->setValue(scrolled);
    teachIfEmpty();
}

// While a filter is on, every group shows what it holds.
void QueuePanel::unfold()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto group = m_model->index(row, 0);
        const bool folded = !isFiltering() && m_folded.contains(m_model->groups()[row].kind);
        m_list->setExpanded(group, !folded);
    }
}

void QueuePanel::noteFolded(const QModelIndex &group, bool folded)
{
    if (isFiltering() || group.parent().isValid())
        return;
    const auto kind = m_model->groups()[group.row()].kind;
    if (folded)
        m_folded.insert(kind);
    else
        m_folded.remove(kind);
}

bool QueuePanel::isFiltering() const
{
    return !m_filter->text().trimmed().isEmpty();
}

void QueuePanel::teachIfEmpty()
{
    const bool empty = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_list);
    if (!empty)
        return;
    if (isFiltering())
        m_empty->teach(IconName::Search, tr("No article has “%1” in its title, byline or rubric.")
                                             .arg(m_filter->text().trimmed()));
    else if (!m_rows.isEmpty())
        m_empty->teach(IconName::Tick,
                       tr("Nothing waits for you here. The other articles of the desk are there."),
                       tr("Show all articles"));
    else
        m_empty->teach(IconName::New,
                       tr("The articles of the desk will be here, by stage. Write one, or paste "
                          "a wire story."),
                       tr("New article"));
}

void QueuePanel::answerNote()
{
    if (m_rows.isEmpty())
        emit newAsked();
    else
        choose(Shown::Everything);
}

void QueuePanel::takeUp(const QModelIndex &index)
{
    if (const auto article = m_model->articleAt(index))
        emit openAsked(*article);
    else if (index.isValid())
        m_list->setExpanded(index, !m_list->isExpanded(index));
}

void QueuePanel::enterList()
{
    if (m_model->rowCount() == 0)
        return;
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(firstLine());
    m_list->setFocus(Qt::TabFocusReason);
}

bool QueuePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    return watched == m_filter ? filterKey(key) : listKey(key);
}

bool QueuePanel::filterKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        enterList();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isFiltering())
            takeUp(firstLine());
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

bool QueuePanel::listKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        takeUp(m_list->currentIndex());
        return true;
    case Qt::Key_Up:
        if (m_list->indexAbove(m_list->currentIndex()).isValid())
            return false;
        focusFilter();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

void QueuePanel::leave()
{
    if (isFiltering())
        m_filter->clear();
    else
        emit left();
}

std::optional<ArticleId> QueuePanel::first() const
{
    return m_model->articleAt(firstLine());
}

QModelIndex QueuePanel::firstLine() const
{
    return m_model->index(0, 0, m_model->index(0, 0));
}

} // namespace feuillet
