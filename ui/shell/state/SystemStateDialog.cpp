#include "ui/shell/state/SystemStateDialog.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize usualSize(680, 420); // fits a screen of 1024 x 700
} // namespace

QString commandFor(const SystemState &state)
{
    QStringList packages;
    for (const SystemPart &part : state.parts)
        if (!part.isPresent && !packages.contains(part.package))
            packages << part.package;
    return packages.isEmpty() ? QString() : u"sudo apt install "_s + packages.join(u' ');
}

SystemStateDialog::SystemStateDialog(const SystemState &state, const QString &report,
                                     QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("System state"));
    resize(usualSize);
    const QString command = commandFor(state);
    auto *told =
        plainLabel(command.isEmpty()
                       ? tr("Everything is there.")
                       : tr("Everything else works. To install what is missing: %1").arg(command),
                   this);
    told->setObjectName(u"told"_s);
    told->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *copy = new QPushButton(tr("Copy the report"), this);
    copy->setObjectName(u"copyReport"_s);
    copy->setToolTip(tr("For who helps you: versions and counts, no word of an article, no name"));
    connect(copy, &QPushButton::clicked, this,
            [report] { QGuiApplication::clipboard()->setText(report); });
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    close->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(copy);
    foot->addStretch();
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(wideSpace, wideSpace, wideSpace, wideSpace);
    column->addWidget(table(state), 1);
    column->addWidget(told);
    column->addLayout(foot);
}

QTableWidget *SystemStateDialog::table(const SystemState &state)
{
    auto *table = new QTableWidget(static_cast<int>(state.parts.size()), 3, this);
    table->setObjectName(u"parts"_s);
    table->setAccessibleName(tr("Parts and whether they are there"));
    table->setHorizontalHeaderLabels({tr("Part"), tr("Here"), tr("Version or package")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    int row = 0;
    for (const SystemPart &part : state.parts) {
        auto *here = new QTableWidgetItem(part.isPresent ? tr("yes") : tr("missing"));
        here->setIcon(icon(part.isPresent ? IconName::Tick : IconName::Warning));
        table->setItem(row, 0, new QTableWidgetItem(part.part));
        table->setItem(row, 1, here);
        table->setItem(row, 2, new QTableWidgetItem(part.isPresent ? part.version : part.package));
        ++row;
    }
    table->resizeColumnsToContents();
    return table;
}

} // namespace feuillet
