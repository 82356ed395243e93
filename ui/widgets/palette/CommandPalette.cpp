#include "ui/widgets/palette/CommandPalette.h"

#include "ui/widgets/Labels.h"
#include "ui/widgets/palette/PaletteDelegate.h"
#include "ui/widgets/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {
constexpr int widest = 680;
constexpr int fromTop = 56;
constexpr int mostRows = 12;
} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window), m_line(new QLineEdit(this)), m_list(new QListView(this)),
      m_nothing(quietLabel(tr("Nothing is called that. Try another word."), this)),
      m_model(new PaletteModel(this))
{
    setObjectName(u"palette"_s);
    setAccessibleName(tr("Command palette"));
    build();
    hide();
    window->installEventFilter(this);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::perform);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *focused) { follow(focused); });
}

void CommandPalette::build()
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_line->setObjectName(u"command"_s);
    m_line->setPlaceholderText(tr("An action or an article…"));
    m_line->setAccessibleName(tr("An action or an article, by name"));
    m_list->setObjectName(u"commands"_s);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setFocusPolicy(Qt::NoFocus); // the line keeps the keyboard
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setContentsMargins(wideSpace, space, wideSpace, space);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space, space, space, space);
    column->setSpacing(tightSpace);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
}

void CommandPalette::open(const QList<PaletteEntry> &entries)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_model->show(entries);
    show(); // what was never shown has no height
    m_line->clear();
    filter({});
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::filter(const QString &typed)
{
    m_model->filter(typed);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
    place();
    choose(0);
}

// As high as its rows, as far as the window goes.
void CommandPalette::place()
{
    const QWidget &window = *parentWidget();
    const int row = m_list->sizeHintForRow(0);
    const int room = window.height() - fromTop - m_line->height() - 2 * wideSpace;
    const int wanted = qMin(m_model->rowCount(), mostRows) * qMax(row, rowHeight);
    m_list->setFixedHeight(qMin(wanted, qMax(room, row)));
    setFixedWidth(qMin(widest, window.width() - 2 * wideSpace));
    layout()->activate();
    adjustSize();
    move((window.width() - width()) / 2, fromTop);
}

void CommandPalette::choose(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    if (!index.isValid())
        return;
    m_list->scrollTo(index);
    // The line keeps the keyboard, so the list says nothing by itself.
    QAccessibleEvent chosen(m_list, QAccessible::Focus);
    chosen.setChild(row);
    QAccessible::updateAccessibility(&chosen);
}

// From the last one to the first, and back.
void CommandPalette::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows > 0)
        choose((m_list->currentIndex().row() + by + rows) % rows);
}

bool CommandPalette::takeKey(int key)
{
    const int last = m_model->rowCount() - 1;
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        choose(qMin(row + mostRows, last));
        return true;
    case Qt::Key_PageUp:
        choose(qMax(row - mostRows, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        perform();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go
    default:
        return false;
    }
}

// The keyboard is back where it was before anything is done: bold is for the text that had it.
void CommandPalette::perform()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !m_model->entry(index.row()).isEnabled)
        return;
    const auto perform = m_model->entry(index.row()).perform;
    close();
    perform();
}

void CommandPalette::close()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::follow(QWidget *focused)
{
    if (isVisible() && focused && focused->window() == window() && !isAncestorOf(focused))
        hide();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress)
        return takeKey(static_cast<QKeyEvent *>(event)->key());
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace feuillet
