#include "ui/proofing/NamesDialog.h"

#include "ui/proofing/NameForm.h"
#include "ui/proofing/NamesModel.h"
#include "ui/proofing/ProposalList.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TabOrder.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(940, 600); // fits a screen of 1024 x 700
constexpr int formWidth = 270;
constexpr int proposalsTab = 1;

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

NamesDialog::NamesDialog(QWidget *parent)
    : QDialog(parent), m_strip(new Strip(this)), m_tabs(new QTabWidget(this)),
      m_filter(new QLineEdit(this)), m_table(new QTableView(this)), m_count(quietLabel({}, this)),
      m_model(new NamesModel(this)), m_filtered(new QSortFilterProxyModel(this)),
      m_form(new NameForm(this)), m_proposals(new ProposalList(this))
{
    setWindowTitle(tr("House dictionary"));
    resize(usualSize);
    buildTable();
    buildForm();
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(namesPage(), tr("Names"));
    m_tabs->addTab(m_proposals, tr("To learn"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->setSizeConstraint(QLayout::SetNoConstraint); // a remark does not make it grow
    column->addWidget(m_strip);
    column->addWidget(m_tabs, 1);
    tabAsRead(*this);
    connect(m_tabs, &QTabWidget::currentChanged, this, &NamesDialog::tabChanged);
    connect(m_strip, &Strip::closed, m_strip, &Strip::clear);
    connect(m_proposals, &ProposalList::addAsked, this,
            [this](const HouseWord &entry) { emit keepAsked(entry, {}); });
    m_filter->setFocus();
}

void NamesDialog::buildTable()
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered->setSortLocaleAware(true);
    m_table->setModel(m_filtered);
    m_table->setObjectName(u"names"_s);
    m_table->setAccessibleName(tr("Names of the house"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(NamesModel::Spelling, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    int column = 0;
    for (const int width : {130, 75, 140, 145})
        m_table->setColumnWidth(column++, width);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &NamesDialog::showCurrent);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setPlaceholderText(tr("Find a name, a refused spelling, a function…"));
    m_filter->setAccessibleName(tr("Find in the house dictionary"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, m_filtered,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::textChanged, this, &NamesDialog::showCount);
}

void NamesDialog::buildForm()
{
    m_form->setFixedWidth(formWidth);
    connect(m_form, &NameForm::keepAsked, this,
            [this] { emit keepAsked(m_form->entry(), m_form->formerSpelling()); });
    connect(m_form, &NameForm::removeAsked, this,
            [this] { emit removeAsked(m_form->formerSpelling()); });
    m_form->startNew();
}

QBoxLayout *NamesDialog::toolRow()
{
    auto *add = button(tr("New name"), u"new"_s, this);
    add->setIcon(icon(IconName::Plus));
    auto *import = button(tr("Import…"), u"import"_s, this);
    auto *exported = button(tr("Export…"), u"export"_s, this);
    connect(add, &QPushButton::clicked, m_table, &QTableView::clearSelection);
    connect(add, &QPushButton::clicked, m_form, &NameForm::startNew);
    connect(import, &QPushButton::clicked, this, &NamesDialog::importAsked);
    connect(exported, &QPushButton::clicked, this, &NamesDialog::exportAsked);
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    for (QPushButton *one : {add, import, exported})
        row->addWidget(one);
    return row;
}

QWidget *NamesDialog::namesPage()
{
    auto *page = new QWidget(this);
    auto *left = new QVBoxLayout;
    left->addWidget(m_table, 1);
    left->addWidget(m_count);
    auto *right = new QVBoxLayout;
    right->addWidget(m_form);
    right->addStretch();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(wideSpace);
    middle->addLayout(left, 1);
    middle->addLayout(right);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(wideSpace, wideSpace, wideSpace, space);
    column->addLayout(toolRow());
    column->addLayout(middle, 1);
    return page;
}

void NamesDialog::show(const QList<HouseWord> &entries)
{
    m_strip->clear(); // what was said is done with
    m_model->show(entries);
    showCount();
    QDialog::show();
}

void NamesDialog::select(const QString &spelling)
{
    m_proposals->take(spelling);
    const int row = m_model->rowOf(spelling);
    const QModelIndex index = m_filtered->mapFromSource(m_model->index(row, 0));
    if (!index.isValid())
        return m_form->startNew();
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void NamesDialog::showProposals(const QList<NameProposal> &proposals)
{
    m_proposals->show(proposals);
}

void NamesDialog::showProposalState(const QString &sentence)
{
    m_proposals->showState(sentence);
}

void NamesDialog::tell(const QString &sentence)
{
    m_strip->tell(Strip::Kind::Notice, sentence, {}, true);
}

void NamesDialog::showCount()
{
    const int all = m_model->rowCount();
    const int shown = m_filtered->rowCount();
    m_count->setText(shown == all ? tr("%Ln name(s)", nullptr, all)
                                  : tr("%1 of %Ln name(s)", nullptr, all).arg(shown));
}

void NamesDialog::showCurrent()
{
    const QModelIndex current = m_filtered->mapToSource(m_table->currentIndex());
    if (current.isValid())
        m_form->show(m_model->entry(current.row()));
}

void NamesDialog::tabChanged(int tab)
{
    if (tab == proposalsTab)
        emit proposalsAsked();
}

} // namespace feuillet
