#include "ui/proofing/ProposalList.h"

#include "ui/proofing/NameForm.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

enum Column
{
    Name,
    Count,
    FirstKind,
};
constexpr HouseWordKind kinds[] = {HouseWordKind::Person, HouseWordKind::Place,
                                   HouseWordKind::Acronym, HouseWordKind::Word};
constexpr int kindCount = 4;
constexpr int kindWidth = 84;

} // namespace

ProposalList::ProposalList(QWidget *parent)
    : QWidget(parent), m_state(quietLabel({}, this)), m_rows(new QTreeWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(wideSpace, space, wideSpace, wideSpace);
    column->addWidget(m_state);
    column->addWidget(m_rows, 1);
    m_rows->setObjectName(u"proposals"_s);
    m_rows->setAccessibleName(tr("Names of signed articles that nobody taught yet"));
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setHeaderLabels({tr("Name"), tr("Seen"), tr("Keep as"), {}, {}, {}});
    m_rows->setSelectionBehavior(QAbstractItemView::SelectItems);
    QHeaderView *header = m_rows->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(kindWidth);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Name, QHeaderView::Stretch);
    connect(m_rows, &QTreeWidget::itemClicked, this, &ProposalList::choose);
    connect(m_rows, &QTreeWidget::itemActivated, this, &ProposalList::choose);
}

void ProposalList::show(const QList<NameProposal> &proposals)
{
    m_rows->clear();
    for (const NameProposal &proposal : proposals)
        add(proposal);
    m_state->setText(proposals.isEmpty()
                         ? tr("Signed articles use no name that the dictionary does not know.")
                         : tr("Signed articles use these names and the dictionary does not know "
                              "them. Click on what each one is to keep it."));
}

void ProposalList::showState(const QString &sentence)
{
    m_rows->clear();
    m_state->setText(sentence);
}

void ProposalList::take(const QString &name)
{
    for (const QTreeWidgetItem *row : m_rows->findItems(name, Qt::MatchExactly, Name))
        delete row;
}

// What can be chosen is underlined, as a link is.
QFont ProposalList::linkFont(bool likely) const
{
    QFont link = likely ? boldFont(font()) : font();
    link.setUnderline(true);
    return link;
}

void ProposalList::add(const NameProposal &proposal)
{
    auto *row = new QTreeWidgetItem(m_rows, {proposal.name, QString::number(proposal.count)});
    const QBrush link(themeOf(palette()).action);
    for (int at = 0; at < kindCount; ++at) {
        const QString label = kindLabel(kinds[at]);
        row->setText(FirstKind + at, label);
        row->setForeground(FirstKind + at, link);
        row->setFont(FirstKind + at, linkFont(kinds[at] == proposal.likely));
        row->setToolTip(FirstKind + at, tr("Keep “%1” as: %2").arg(proposal.name, label));
    }
}

void ProposalList::choose(QTreeWidgetItem *row, int column)
{
    if (column >= FirstKind && column < FirstKind + kindCount)
        emit addAsked({row->text(Name), kinds[column - FirstKind], {}, {}, {}});
}

} // namespace feuillet
