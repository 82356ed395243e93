#include "ui/proofing/RuleTree.h"

#include "desk/wording/FindingWording.h"
#include "desk/wording/Rules.h"
#include "ui/widgets/PaperShapes.h"
#include "ui/widgets/Theme.h"

#include <QHeaderView>
#include <QMenu>
#include <QStyledItemDelegate>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

enum Column
{
    Name,
    Gravity,
};
constexpr int idRole = Qt::UserRole;           // of a rule: its id; of a kind: its number
constexpr int severityRole = Qt::UserRole + 1; // a number; none: as the engine says
constexpr int gravityWidth = 210;
constexpr int arrowWidth = 24;

constexpr std::optional<Severity> choices[] = {std::nullopt, Severity::Off, Severity::Remark,
                                               Severity::ToCheck, Severity::Blocking};

std::optional<Severity> severityOf(const QTreeWidgetItem &rule)
{
    const QVariant number = rule.data(Gravity, severityRole);
    return number.isValid() ? std::optional(static_cast<Severity>(number.toInt())) : std::nullopt;
}

FindingKind kindOf(const QTreeWidgetItem &row)
{
    return static_cast<FindingKind>(row.data(Name, idRole).toInt());
}

bool isKind(const QTreeWidgetItem &row)
{
    return row.parent() == nullptr;
}

// What can be chosen shows it by the arrow of a choice.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        QRect box = option.rect;
        box.setLeft(box.right() - arrowWidth);
        if (index.parent().isValid())
            shapes::menuArrow(*painter, box, themeOf(option.palette).grey);
    }
};

} // namespace

RuleTree::RuleTree(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"rules"_s);
    setAccessibleName(tr("Kinds of findings and their rules"));
    setHeaderLabels({tr("What is looked for"), tr("How it is taken")});
    setUniformRowHeights(true);
    setItemDelegateForColumn(Gravity, new ChoiceDelegate(this));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    header()->resizeSection(Gravity, gravityWidth);
    connect(this, &QTreeWidget::itemClicked, this, &RuleTree::offerSeverities);
    connect(this, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem *row) { offerSeverities(row, Gravity); });
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *row, int column) {
        if (isKind(*row) && column == Name)
            followKind(row);
    });
}

void RuleTree::show(const ProofSettings &settings)
{
    QSet<FindingKind> unfolded;
    for (int at = 0; at < topLevelItemCount(); ++at)
        if (topLevelItem(at)->isExpanded())
            unfolded.insert(kindOf(*topLevelItem(at)));
    clear();
    for (const FindingKind kind : kindsWithRules()) {
        addKind(kind, settings);
        topLevelItem(topLevelItemCount() - 1)->setExpanded(unfolded.contains(kind));
    }
}

void RuleTree::addKind(FindingKind kind, const ProofSettings &settings)
{
    auto *row = new QTreeWidgetItem(this, {label(kind)});
    row->setData(Name, idRole, static_cast<int>(kind));
    row->setSizeHint(Name, QSize(0, feuillet::rowHeight));
    for (const QString &rule : rulesOf(kind)) {
        auto *child = new QTreeWidgetItem(row, {ruleLabel(rule)});
        child->setData(Name, idRole, rule);
        child->setToolTip(Name, rule);
        const auto severity = settings.severities.constFind(rule);
        setSeverity(child, severity == settings.severities.cend() ? std::nullopt
                                                                  : std::optional(*severity));
    }
    row->setCheckState(Name, settings.isOn(kind) ? Qt::Checked : Qt::Unchecked);
}

ProofSettings RuleTree::withShown(ProofSettings settings) const
{
    for (int at = 0; at < topLevelItemCount(); ++at) {
        const QTreeWidgetItem &kind = *topLevelItem(at);
        if (kind.checkState(Name) == Qt::Checked)
            settings.silent.remove(kindOf(kind));
        else
            settings.silent.insert(kindOf(kind));
        for (int rule = 0; rule < kind.childCount(); ++rule) {
            const QString id = kind.child(rule)->data(Name, idRole).toString();
            if (const auto severity = severityOf(*kind.child(rule)))
                settings.severities.insert(id, *severity);
            else
                settings.severities.remove(id);
        }
    }
    return settings;
}

void RuleTree::filter(const QString &words)
{
    const QString wanted = words.trimmed();
    for (int at = 0; at < topLevelItemCount(); ++at) {
        QTreeWidgetItem *kind = topLevelItem(at);
        bool isEmpty = true;
        for (int rule = 0; rule < kind->childCount(); ++rule) {
            QTreeWidgetItem *row = kind->child(rule);
            const bool fits = row->text(Name).contains(wanted, Qt::CaseInsensitive) ||
                              row->data(Name, idRole).toString().contains(wanted);
            row->setHidden(!fits);
            isEmpty = isEmpty && !fits;
        }
        kind->setHidden(isEmpty);
        kind->setExpanded(!wanted.isEmpty());
    }
}

void RuleTree::offerSeverities(QTreeWidgetItem *row, int column)
{
    if (isKind(*row) || column != Gravity)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &choice : choices) {
        QAction *action = menu->addAction(choice ? label(*choice) : tr("As its engine says"));
        action->setCheckable(true);
        action->setChecked(severityOf(*row) == choice);
        connect(action, &QAction::triggered, this,
                [this, row, choice] { setSeverity(row, choice); });
    }
    menu->popup(viewport()->mapToGlobal(visualItemRect(row).bottomRight()) -
                QPoint(gravityWidth, 0));
}

// What the newsroom decided stands out from what nobody touched.
void RuleTree::setSeverity(QTreeWidgetItem *rule, std::optional<Severity> severity)
{
    rule->setData(Gravity, severityRole,
                  severity ? QVariant(static_cast<int>(*severity)) : QVariant());
    rule->setText(Gravity, severity ? label(*severity) : tr("As its engine says"));
    rule->setFont(Gravity, severity ? boldFont(font()) : font());
    followKind(rule->parent());
}

void RuleTree::followKind(QTreeWidgetItem *kind)
{
    const bool isOn = kind->checkState(Name) == Qt::Checked;
    int decided = 0;
    for (int rule = 0; rule < kind->childCount(); ++rule) {
        kind->child(rule)->setDisabled(!isOn);
        decided += severityOf(*kind->child(rule)) ? 1 : 0;
    }
    kind->setText(Gravity, !isOn          ? tr("Not looked for")
                           : decided == 0 ? QString()
                                          : tr("%n rule(s) set here", nullptr, decided));
}

} // namespace feuillet
