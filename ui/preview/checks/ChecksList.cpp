#include "ui/preview/checks/ChecksList.h"

#include "ui/preview/checks/CheckWords.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PaperStyle.h"
#include "ui/widgets/Theme.h"

#include <QListWidget>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {
constexpr int highestList = 220;
}

ChecksList::ChecksList(QWidget *parent)
    : QWidget(parent), m_head(new QPushButton(this)), m_list(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head, 0, Qt::AlignLeft);
    column->addWidget(m_list);
    makeQuiet(m_head);
    m_head->setObjectName(u"pageChecks"_s);
    m_list->setAccessibleName(tr("Points of the page"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setIconSize({16, 16});
    m_list->hide();
    connect(m_head, &QPushButton::clicked, this, &ChecksList::unfold);
    connect(m_list, &QListWidget::itemClicked, this, [this] { ask(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { ask(m_list->currentRow()); });
    showHead();
}

void ChecksList::showChecks(const QList<PageCheck> &checks)
{
    if (checks == m_checks)
        return;
    m_checks = checks;
    fill();
}

void ChecksList::showRemarks(const QStringList &remarks)
{
    if (remarks == m_remarks)
        return;
    m_remarks = remarks;
    fill();
}

void ChecksList::showNote(const QString &note, const QString &help)
{
    if (note == m_note && help == m_noteHelp)
        return;
    m_note = note;
    m_noteHelp = help;
    fill();
}

void ChecksList::showWeight(const PageWeight &weight)
{
    m_weight = weight;
    showHead();
}

void ChecksList::fill()
{
    m_list->clear();
    for (const PageCheck &check : std::as_const(m_checks)) {
        const bool isFault = check.point == PagePoint::Flawed;
        auto *row = new QListWidgetItem(icon(isFault ? IconName::Warning : IconName::Notice),
                                        sentence(check), m_list);
        if (check.place)
            row->setToolTip(tr("Show in the text"));
    }
    for (const QString &remark : std::as_const(m_remarks))
        new QListWidgetItem(icon(IconName::Notice), remark, m_list);
    if (!m_note.isEmpty()) {
        auto *row = new QListWidgetItem(m_note, m_list);
        row->setForeground(palette().color(QPalette::PlaceholderText));
        row->setToolTip(m_noteHelp);
    }
    fitList();
    showHead();
}

void ChecksList::showHead()
{
    const auto count = static_cast<int>(m_checks.size() + m_remarks.size());
    const QString points = count == 0 ? tr("No point to check") : tr("%n point(s)", nullptr, count);
    const bool opens = count > 0 || !m_note.isEmpty();
    const QString arrow = !opens ? QString() : m_list->isHidden() ? u"▸ "_s : u"▾ "_s;
    m_head->setText(arrow + points + u" · "_s + words(m_weight));
    m_head->setEnabled(opens);
    m_head->setAccessibleName(points);
    if (!opens)
        m_list->hide();
}

void ChecksList::unfold()
{
    m_list->setVisible(m_list->isHidden());
    fitList();
    showHead();
}

// As high as its rows, up to a third of a small window.
void ChecksList::fitList()
{
    int height = 2 * m_list->frameWidth() + tightSpace;
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(std::min(height, highestList));
}

void ChecksList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        fitList();
}

void ChecksList::ask(int row)
{
    if (row >= 0 && row < m_checks.size() && m_checks[row].place)
        emit placeAsked(*m_checks[row].place);
}

} // namespace feuillet
