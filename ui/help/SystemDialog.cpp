#include "ui/help/SystemDialog.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

QString summary(const SystemState &state)
{
    const auto missing =
        static_cast<int>(std::ranges::count(state.parts, false, &SystemState::Found::isThere));
    return missing == 0
               ? SystemDialog::tr("Everything is installed.")
               : SystemDialog::tr("%n part(s) missing. Everything else works.", nullptr, missing);
}

// Told by its sign and in words, never by colour alone.
QTreeWidgetItem *row(const SystemState::Found &found)
{
    auto *row =
        new QTreeWidgetItem({label(found.part), found.isThere ? SystemDialog::tr("Installed")
                                                              : lossWithout(found.part)});
    row->setIcon(0, icon(found.isThere ? IconName::Tick : IconName::Warning));
    row->setToolTip(1, row->text(1));
    return row;
}

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace

SystemDialog::SystemDialog(const SystemState &state, const QString &report, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("System state"));
    setObjectName(u"systemState"_s);
    resize(640, 400);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(wideSpace, wideSpace, wideSpace, wideSpace);
    column->setSpacing(space);
    column->addWidget(plainLabel(summary(state), this));
    addTable(*column, state);
    if (!state.missingPackages().isEmpty())
        addInstallation(*column, state);
    addButtons(*column, report);
}

void SystemDialog::addTable(QBoxLayout &column, const SystemState &state)
{
    auto *table = new QTreeWidget(this);
    table->setObjectName(u"systemParts"_s);
    table->setAccessibleName(tr("Parts of the system"));
    table->setHeaderLabels({tr("Part"), tr("State")});
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    for (const SystemState::Found &found : state.parts)
        table->addTopLevelItem(row(found));
    table->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->setCurrentItem(table->topLevelItem(0));
    column.addWidget(table, 1);
}

void SystemDialog::addInstallation(QBoxLayout &column, const SystemState &state)
{
    auto *command = new QLineEdit(installation(state), this);
    command->setObjectName(u"installation"_s);
    command->setAccessibleName(tr("Command that installs what is missing"));
    command->setReadOnly(true);
    command->setCursorPosition(0);
    auto *take = new QPushButton(tr("&Copy the command"), this);
    take->setObjectName(u"copyCommand"_s);
    take->setAutoDefault(false);
    connect(take, &QPushButton::clicked, this, [command] { copy(command->text()); });
    auto *row = new QHBoxLayout;
    row->addWidget(command, 1);
    row->addWidget(take);
    column.addWidget(quietLabel(tr("To install what is missing, in a terminal:"), this));
    column.addLayout(row);
}

void SystemDialog::addButtons(QBoxLayout &column, const QString &report)
{
    auto *take = new QPushButton(tr("Copy a &report"), this);
    take->setObjectName(u"copyReport"_s);
    take->setAutoDefault(false);
    take->setToolTip(
        tr("For who helps you: versions, packages and counts, no word of an article, no name."));
    connect(take, &QPushButton::clicked, this, [report] { copy(report); });
    auto *close = new QPushButton(tr("C&lose"), this);
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *row = new QHBoxLayout;
    row->addWidget(take);
    row->addStretch();
    row->addWidget(close);
    column.addLayout(row);
}

} // namespace feuillet
