#include "ui/editor/find/FindBar.h"

#include "ui/editor/find/SearchLine.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PaperStyle.h"
#include "ui/widgets/Theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestCharacters = 16; // that a line shows beside its buttons

SearchLine *lineNamed(const QString &name, const QString &objectName, QWidget *parent)
{
    auto *line = new SearchLine(parent);
    line->setObjectName(objectName);
    line->setPlaceholderText(name);
    line->setAccessibleName(name);
    line->setClearButtonEnabled(true);
    return line;
}

QPushButton *buttonNamed(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

// What is on is told by more than a shade.
void underline(QWidget *widget, bool on)
{
    QFont font = widget->font();
    font.setUnderline(on);
    font.setBold(on);
    widget->setFont(font);
}

QBoxLayout *rowIn(QWidget *parent)
{
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight, parent);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tightSpace);
    return row;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QFrame(parent), m_words(lineNamed(tr("Find in the sheet"), u"findWords"_s, this)),
      m_replacement(lineNamed(tr("Replace with"), u"replacement"_s, this)),
      m_case(option(tr("Aa"), tr("Match case"), u"matchCase"_s)),
      m_accents(option(tr("é=e"), tr("Accents count alike"), u"foldAccents"_s)),
      m_whole(option(tr("[word]"), tr("Whole words"), u"wholeWords"_s)),
      m_pattern(option(tr(".*"), tr("Regular expression"), u"pattern"_s)),
      m_count(new QLabel(this)), m_fault(plainLabel({}, this)),
      m_replace(buttonNamed(tr("Replace"), u"replaceOne"_s, this)),
      m_replaceAll(buttonNamed(tr("Replace all"), u"replaceAll"_s, this)),
      m_searchRow(rowIn(nullptr)), m_replacementRow(nullptr), m_tools(new QWidget(this)),
      m_replacing(new QWidget(this))
{
    setObjectName(u"findBar"_s);
    setAccessibleName(tr("Find and replace"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    buildSearch();
    buildReplacement();
    m_fault->setObjectName(u"findFault"_s);
    m_fault->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space, space, space, space);
    column->setSpacing(tightSpace);
    column->addLayout(m_searchRow);
    column->addWidget(m_fault);
    column->addWidget(m_replacing);
    hide();
}

void FindBar::buildSearch()
{
    m_count->setObjectName(u"findCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    QToolButton *previous = tool(tr("Previous"), u"findPrevious"_s);
    QToolButton *next = tool(tr("Next"), u"findNext"_s);
    QToolButton *close = tool(tr("Close the search"), u"closeFind"_s);
    previous->setArrowType(Qt::UpArrow);
    next->setArrowType(Qt::DownArrow);
    close->setIcon(icon(IconName::Close));
    connect(previous, &QToolButton::clicked, this, [this] { emit stepAsked(-1); });
    connect(next, &QToolButton::clicked, this, [this] { emit stepAsked(1); });
    connect(close, &QToolButton::clicked, this, &FindBar::close);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::follow);
    connect(m_words, &SearchLine::entered, this,
            [this](bool backwards) { emit stepAsked(backwards ? -1 : 1); });

    QBoxLayout *tools = rowIn(m_tools);
    for (QWidget *one : {m_case, m_accents, m_whole, m_pattern})
        tools->addWidget(one);
    tools->addSpacing(tightSpace);
    tools->addWidget(m_count, 1);
    for (QWidget *one : {previous, next, close})
        tools->addWidget(one);
    m_searchRow->addWidget(m_words, 1);
    m_searchRow->addWidget(m_tools);
}

void FindBar::buildReplacement()
{
    m_replacementRow = rowIn(m_replacing);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_replace);
    buttons->addWidget(m_replaceAll);
    buttons->addStretch();
    m_replacementRow->addWidget(m_replacement, 1);
    m_replacementRow->addLayout(buttons);
    const auto replace = [this] {
        emit replaceAsked(m_replacement->text());
    };
    connect(m_replace, &QPushButton::clicked, this, replace);
    connect(m_replacement, &SearchLine::entered, this, replace);
    connect(m_replaceAll, &QPushButton::clicked, this,
            [this] { emit replaceAllAsked(m_replacement->text()); });
}

QToolButton *FindBar::option(const QString &text, const QString &name, const QString &objectName)
{
    QToolButton *button = tool(name, objectName);
    button->setText(text);
    button->setCheckable(true);
    connect(button, &QToolButton::toggled, button, [button](bool on) { underline(button, on); });
    connect(button, &QToolButton::toggled, this, &FindBar::follow);
    return button;
}

QToolButton *FindBar::tool(const QString &name, const QString &objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumSize(rowHeight, rowHeight);
    return button;
}

void FindBar::open(const QString &text, bool replacing)
{
    m_replacing->setVisible(replacing && !m_readOnly);
    show();
    const bool changed = !text.isEmpty() && text != m_words->text();
    if (changed)
        m_words->setText(text); // tells it
    else
        emit termsChanged();
    m_words->selectAll();
    m_words->setFocus();
}

void FindBar::close()
{
    remember();
    hide();
    emit closed();
}

void FindBar::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (readOnly)
        m_replacing->hide();
}

SearchTerms FindBar::terms() const
{
    return {.text = m_words->text(),
            .matchesCase = m_case->isChecked(),
            .foldsAccents = m_accents->isChecked(),
            .wholeWords = m_whole->isChecked(),
            .isPattern = m_pattern->isChecked()};
}

void FindBar::remember()
{
    m_words->remember();
    m_replacement->remember();
}

void FindBar::follow()
{
    m_accents->setEnabled(!m_pattern->isChecked());
    emit termsChanged();
}

void FindBar::tellCount(const QString &count)
{
    m_fault->hide();
    if (m_count->text() == count)
        return;
    m_count->setText(count);
    say(count);
}

void FindBar::tellFault(const QString &sentence)
{
    m_count->clear();
    m_fault->setText(sentence);
    m_fault->show();
    say(sentence);
}

void FindBar::say(const QString &words)
{
    if (words.isEmpty())
        return;
    m_count->setAccessibleName(words);
    QAccessibleEvent event(m_count, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

// Escape is the bar's while it has the keyboard, whatever else of the window waits for it.
bool FindBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const int line = fontMetrics().averageCharWidth() * fewestCharacters;
    const bool narrow = width() < m_tools->sizeHint().width() + line;
    const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_searchRow->setDirection(direction);
    m_replacementRow->setDirection(direction);
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    painter.fillRect(rect(), theme.window);
    painter.setPen(theme.line);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace feuillet
