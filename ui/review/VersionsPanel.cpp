#include "ui/review/VersionsPanel.h"

#include "ui/review/ComparisonView.h"
#include "ui/widgets/EmptyNote.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PaperStyle.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

QPushButton *choiceButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setCheckable(true);
    return button;
}

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tightSpace);
    return column;
}

} // namespace

VersionsPanel::VersionsPanel(QWidget *parent) : QWidget(parent), m_stack(new QStackedLayout(this))
{
    auto *nothing = new EmptyNote(this);
    nothing->teach(IconName::Undo,
                   tr("Open an article: each version that was saved will be here, with what "
                      "changed from one to the next."));
    m_stack->addWidget(nothing);
}

QWidget *VersionsPanel::buildPage()
{
    auto *page = new QSplitter(Qt::Vertical, this);
    page->setChildrenCollapsible(false);
    page->addWidget(buildTop());
    page->addWidget(buildComparison());
    page->setStretchFactor(1, 1);
    page->setSizes({170, 490});
    return page;
}

QWidget *VersionsPanel::buildTop()
{
    auto *top = new QWidget;
    auto *column = columnIn(top);
    m_list = new VersionList(top);
    m_sinceSignOff = choiceButton(tr("Since the sign-off"), u"sinceSignOff"_s);
    m_sinceAuthor = choiceButton(tr("Since the author’s version"), u"sinceAuthor"_s);
    connect(m_list, &VersionList::chosen, this, &VersionsPanel::choosePair);
    connect(m_sinceSignOff, &QPushButton::clicked, this, [this] { choose(Choice::SinceSignOff); });
    connect(m_sinceAuthor, &QPushButton::clicked, this, [this] { choose(Choice::SinceAuthor); });
    auto *since = new QVBoxLayout;
    since->setContentsMargins(space, 0, space, tightSpace);
    since->setSpacing(tightSpace);
    since->addWidget(m_sinceSignOff);
    since->addWidget(m_sinceAuthor);
    column->addWidget(m_list, 1);
    column->addLayout(since);
    return top;
}

QWidget *VersionsPanel::buildComparison()
{
    auto *bottom = new QWidget;
    auto *column = columnIn(bottom);
    m_heading = headingLabel({}, bottom);
    m_heading->setObjectName(u"comparisonHeading"_s);
    m_heading->setContentsMargins(space, tightSpace, space, 0);
    m_view = new ComparisonView(bottom);
    m_restore = new QPushButton(bottom);
    m_restore->setObjectName(u"restore"_s);
    makeQuiet(m_restore);
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreAsked(restorable()); });
    connect(m_view, &ComparisonView::stepped, this, &VersionsPanel::showPosition);
    column->addWidget(m_heading);
    column->addWidget(buildTools());
    column->addWidget(m_view, 1);
    column->addWidget(m_restore, 0, Qt::AlignLeft);
    return bottom;
}

QToolButton *VersionsPanel::stepButton(Qt::ArrowType arrow, const QString &name, int direction)
{
    auto *button = new QToolButton;
    button->setArrowType(arrow);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setMinimumSize(targetHeight, targetHeight);
    connect(button, &QToolButton::clicked, this, [this, direction] { step(direction); });
    return button;
}

QWidget *VersionsPanel::buildTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(tightSpace, 0, space, 0);
    auto *beside = choiceButton(tr("Side by side"), u"sideBySide"_s);
    auto *all = choiceButton(tr("All"), u"showAll"_s);
    all->setToolTip(tr("Show what did not change, too"));
    m_position = quietLabel({}, tools);
    m_position->setObjectName(u"position"_s);
    m_position->setWordWrap(false);
    connect(beside, &QPushButton::toggled, this, [this](bool on) {
        m_view->setComparisonLayout(on ? ComparisonLayout::SideBySide : ComparisonLayout::Inline);
    });
    connect(all, &QPushButton::toggled, m_view, &ComparisonView::setShowsAll);
    row->addWidget(stepButton(Qt::UpArrow, tr("Previous difference"), -1));
    row->addWidget(stepButton(Qt::DownArrow, tr("Next difference"), 1));
    row->addWidget(m_position, 1);
    row->addWidget(all);
    row->addWidget(beside);
    return tools;
}

void VersionsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit versionsAsked();
}

void VersionsPanel::show(const ShownVersions &shown)
{
    if (m_stack->count() == 1)
        m_stack->addWidget(buildPage());
    const bool isOther = shown.article != m_shown.article;
    const bool isNewlyVoid = shown.isSealVoid && !m_shown.isSealVoid;
    m_shown = shown;
    if (isOther || isNewlyVoid)
        m_choice = shown.isSealVoid ? Choice::SinceSignOff : Choice::Newest;
    m_list->showVersions(shown.versions.list);
    m_stack->setCurrentIndex(1);
    compare();
}

void VersionsPanel::clear()
{
    m_shown = {};
    m_choice = Choice::Newest;
    m_stack->setCurrentIndex(0);
}

VersionPair VersionsPanel::pairOf(Choice choice) const
{
    const QList<Version> &list = m_shown.versions.list;
    const int newest = list.first().number;
    switch (choice) {
    case Choice::SinceSignOff:
        return {m_shown.versions.signedOff.value_or(newest), newest};
    case Choice::SinceAuthor:
        return {m_shown.versions.authors.value_or(newest), newest};
    case Choice::Pair:
        return m_pair;
    case Choice::Newest:
        break;
    }
    return {list.size() > 1 ? list[1].number : newest, newest};
}

bool VersionsPanel::holds(const VersionPair &pair) const
{
    const auto isThere = [this](int number) {
        return std::ranges::any_of(m_shown.versions.list, [number](const Version &version) {
            return version.number == number;
        });
    };
    return isThere(pair.before) && isThere(pair.after);
}

void VersionsPanel::compare()
{
    if (m_shown.versions.list.isEmpty())
        return;
    if (!holds(pairOf(m_choice)))
        m_choice = Choice::Newest;
    m_pair = pairOf(m_choice);
    m_list->select(m_pair);
    showChoices();
    emit comparisonAsked(m_pair);
}

void VersionsPanel::choose(Choice choice)
{
    m_choice = choice;
    compare();
}

void VersionsPanel::choosePair(const VersionPair &pair)
{
    m_pair = pair;
    m_choice = Choice::Pair;
    showChoices();
    emit comparisonAsked(pair);
}

void VersionsPanel::compareSinceSignOff()
{
    m_choice = Choice::SinceSignOff;
    if (!m_shown.versions.list.isEmpty())
        compare();
}

// The one that is looked at, or what it is compared with where it is the newest.
int VersionsPanel::restorable() const
{
    const int newest = m_shown.versions.list.first().number;
    return m_pair.after == newest ? m_pair.before : m_pair.after;
}

void VersionsPanel::showChoices()
{
    m_sinceSignOff->setVisible(m_shown.versions.signedOff.has_value());
    m_sinceAuthor->setVisible(m_shown.versions.authors.has_value());
    m_sinceSignOff->setChecked(m_choice == Choice::SinceSignOff);
    m_sinceAuthor->setChecked(m_choice == Choice::SinceAuthor);
    const int number = restorable();
    m_restore->setText(tr("Restore version %1").arg(number));
    m_restore->setVisible(m_shown.canRestore && number > 0 &&
                          number != m_shown.versions.list.first().number);
}

QString VersionsPanel::nameOfVersion(int number) const
{
    return nameOf(Version{.number = number, .who = {}, .at = {}, .reason = {}, .sealedBy = {}});
}

void VersionsPanel::showComparison(const VersionPair &pair, const Comparison &comparison)
{
    const QString before = nameOfVersion(pair.before);
    const QString after = nameOfVersion(pair.after);
    if (pair.before == pair.after)
        m_heading->setText(m_shown.versions.list.size() > 1
                               ? tr("%1: nothing came after it.").arg(before)
                               : tr("There is one version so far: nothing to compare it with."));
    else if (comparison.isSame())
        m_heading->setText(tr("%1 and %2 say the same.").arg(before, after));
    else
        m_heading->setText(tr("%1 → %2").arg(before, after));
    m_view->show(comparison, before, after);
}

void VersionsPanel::showPosition()
{
    const auto count = m_view->differences().size();
    m_position->setText(m_view->current() < 0
                            ? tr("%n difference(s)", nullptr, int(count))
                            : tr("%1 of %2").arg(m_view->current() + 1).arg(count));
    m_view->setAccessibleDescription(
        m_view->current() < 0 ? QString() : m_view->differences()[m_view->current()].label);
}

void VersionsPanel::step(int direction)
{
    if (m_stack->currentIndex() == 1)
        m_view->step(direction);
}

} // namespace feuillet
