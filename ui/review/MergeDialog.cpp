#include "ui/review/MergeDialog.h"

#include "ui/review/MarkedText.h"
#include "ui/review/MergeWording.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PaperStyle.h"
#include "ui/widgets/Theme.h"

#include <QButtonGroup>
#include <QFrame>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace feuillet {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int charactersWide = 110;
constexpr double mostOfScreen = 0.85;

QList<ComparedStretch> marked(const MergeConflict &conflict, const MergeOffer &offer, bool isMine)
{
    const QString saying = sayingOf(conflict, isMine ? offer.mine : offer.theirs, isMine);
    const bool isRemoved =
        conflict.about == (isMine ? Disagreement::RemovedByMe : Disagreement::RemovedByThem);
    if (!isText(conflict) || isRemoved)
        return {{StretchKind::Kept, saying}};
    return comparedTexts(conflict.base.text(), saying);
}

} // namespace

MergeDialog::MergeDialog(const MergeOffer &offer, QWidget *parent)
    : QDialog(parent), m_offer(offer), m_hint(quietLabel({}, this)),
      m_save(new QPushButton(tr("Save the joined text"), this))
{
    setWindowTitle(tr("Two people wrote here"));
    build();
    follow();
}

std::optional<Article> MergeDialog::ask(const MergeOffer &offer, QWidget *parent)
{
    MergeDialog dialog(offer, parent);
    return dialog.exec() == Accepted ? std::optional(dialog.article()) : std::nullopt;
}

Article MergeDialog::article() const
{
    QList<MergeChoice> choices;
    for (const QButtonGroup *group : m_choices)
        choices.append(static_cast<MergeChoice>(std::max(group->checkedId(), 0)));
    return decided(m_offer.merged, m_offer.theirs, choices);
}

void MergeDialog::build()
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(wideSpace, wideSpace, wideSpace, space);
    column->setSpacing(space);
    const QString title = workingTitle(m_offer.merged.article);
    column->addWidget(titleLabel(title.isEmpty() ? tr("Untitled") : title, this));
    column->addWidget(plainLabel(
        tr("%1 saved this article while you were writing. All that could be joined is joined; "
           "in %Ln place(s) you both wrote. Choose what stays.",
           nullptr, int(m_offer.merged.conflicts.size()))
            .arg(m_offer.others),
        this));
    for (const MergeConflict &conflict : m_offer.merged.conflicts)
        addConflict(*column, conflict);
    column->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is chosen in it has the keyboard
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, wideSpace);
    rows->addWidget(scroll, 1);
    addButtons(*rows);
    const auto room = screen()->availableSize() * mostOfScreen;
    const int wide = qMin(fontMetrics().averageCharWidth() * charactersWide, room.width());
    const int high =
        column->totalHeightForWidth(wide) + m_save->sizeHint().height() + 2 * wideSpace;
    resize(wide, qMin(high, room.height()));
}

void MergeDialog::addConflict(QBoxLayout &column, const MergeConflict &conflict)
{
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    column.addSpacing(tightSpace);
    column.addWidget(line);
    column.addWidget(headingLabel(headingOf(conflict), this));
    auto *sides = new QGridLayout;
    sides->setHorizontalSpacing(wideSpace);
    sides->setColumnStretch(0, 1);
    sides->setColumnStretch(1, 1);
    for (const bool isMine : {true, false}) {
        const int at = isMine ? 0 : 1;
        sides->addWidget(quietLabel(isMine ? m_offer.me : m_offer.others, this), 0, at);
        sides->addWidget(new MarkedText(marked(conflict, m_offer, isMine), this), 1, at,
                         Qt::AlignTop);
    }
    column.addLayout(sides);
    column.addWidget(choicesFor(conflict));
}

QWidget *MergeDialog::choicesFor(const MergeConflict &conflict)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *group = new QButtonGroup(row);
    const auto add = [&](const QString &label, MergeChoice choice, const char *name) {
        auto *button = new QRadioButton(label, row);
        button->setObjectName(QLatin1StringView(name));
        button->setAccessibleName(headingOf(conflict) + u": "_s + label);
        group->addButton(button, static_cast<int>(choice));
        line->addWidget(button);
    };
    add(tr("Mine"), MergeChoice::Mine, "mine");
    add(tr("Theirs"), MergeChoice::Theirs, "theirs");
    if (conflict.about == Disagreement::Words)
        add(tr("Both"), MergeChoice::Both, "both");
    line->addStretch();
    connect(group, &QButtonGroup::idClicked, this, &MergeDialog::follow);
    m_choices.append(group);
    return row;
}

void MergeDialog::addButtons(QBoxLayout &column)
{
    auto *later = new QPushButton(tr("Not now"), this);
    later->setObjectName(u"later"_s);
    later->setAutoDefault(false);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    makePrimary(m_save);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    m_hint->setObjectName(u"hint"_s);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(wideSpace, space, wideSpace, 0);
    row->addWidget(m_hint, 1);
    row->addWidget(later);
    row->addWidget(m_save);
    column.addLayout(row);
}

void MergeDialog::follow()
{
    const auto open = std::ranges::count_if(
        m_choices, [](const QButtonGroup *group) { return group->checkedId() < 0; });
    m_save->setEnabled(open == 0);
    m_hint->setText(open > 0 ? tr("%Ln place(s) left to choose.", nullptr, int(open)) : QString());
}

} // namespace feuillet
