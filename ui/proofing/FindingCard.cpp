#include "ui/proofing/FindingCard.h"

#include "desk/Wording.h"
#include "desk/wording/FindingWording.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PaperStyle.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostReplacements = 4;
constexpr qsizetype mostWords = 28; // characters on a button, which must fit a narrow pane

QString shortened(const QString &text)
{
    return text.size() <= mostWords ? text : text.left(mostWords - 1) + u'…';
}

// A deletion is told, for nothing to read is nothing to click on.
QString shownReplacement(const QString &replacement)
{
    return replacement.trimmed().isEmpty() ? FindingCard::tr("Delete") : shortened(replacement);
}

} // namespace

FindingCard::FindingCard(const QList<Finding> &row, QWidget *parent)
    : QFrame(parent), m_row(row), m_replacements(new QVBoxLayout)
{
    setObjectName(u"card:"_s + finding().words);
    setAccessibleName(finding().words);
    setAccessibleDescription(sentence(finding()));
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(tightSpace);
    column->addLayout(head());
    column->addWidget(plainLabel(sentence(finding()), this));
    m_replacements->setSpacing(tightSpace);
    column->addLayout(m_replacements);
    auto *foot = new QHBoxLayout;
    foot->addWidget(ignoreButton());
    if (finding().kind == FindingKind::Spelling) {
        auto *teach = new QPushButton(tr("Add to the dictionary"), this);
        makeQuiet(teach);
        teach->setAccessibleName(tr("Add to the dictionary: %1").arg(finding().words));
        connect(teach, &QPushButton::clicked, this, &FindingCard::learn);
        foot->addWidget(teach);
    }
    foot->addStretch(1);
    column->addLayout(foot);
    addReplacements(finding().replacements);
}

QHBoxLayout *FindingCard::head()
{
    const auto times = static_cast<int>(m_row.size());
    const QString kind = label(finding().kind);
    auto *kindLabel =
        quietLabel(times > 1 ? tr("%1 · %n times", nullptr, times).arg(kind) : kind, this);
    kindLabel->setWordWrap(false);
    auto *line = new QHBoxLayout;
    line->addWidget(wordsButton());
    line->addStretch(1);
    line->addWidget(kindLabel);
    return line;
}

// The words themselves lead to where they stand.
QPushButton *FindingCard::wordsButton()
{
    const QString words = finding().words.isEmpty() ? tr("Show") : shortened(finding().words);
    auto *button = new QPushButton(words, this);
    makeQuiet(button);
    button->setFont(boldFont(button->font()));
    button->setAccessibleName(tr("Show in the text: %1").arg(finding().words));
    connect(button, &QPushButton::clicked, this, [this] { emit placeAsked(finding().place); });
    return button;
}

QPushButton *FindingCard::ignoreButton()
{
    auto *button = new QPushButton(tr("Ignore"), this);
    makeQuiet(button);
    button->setAccessibleName(tr("Ignore: %1").arg(finding().words));
    auto *menu = new QMenu(button);
    const std::pair<Ignoring, QString> ways[] = {{Ignoring::Once, tr("This &time")},
                                                 {Ignoring::InArticle, tr("In this &article")},
                                                 {Ignoring::Always, tr("&Everywhere…")}};
    for (const auto &[how, words] : ways)
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, way = how] { ignore(way); });
    button->setMenu(menu);
    return button;
}

bool FindingCard::wantsSuggestions() const
{
    return finding().rule == "spelling.unknown"_L1 && m_proposed.isEmpty();
}

void FindingCard::showSuggestions(const QStringList &suggestions)
{
    if (!wantsSuggestions())
        return;
    addReplacements(suggestions);
    if (suggestions.isEmpty() && m_replacements->isEmpty())
        m_replacements->addWidget(quietLabel(tr("No suggestion."), this));
}

void FindingCard::addReplacements(const QStringList &replacements)
{
    m_proposed = replacements.first(std::min(replacements.size(), mostReplacements));
    for (const QString &replacement : std::as_const(m_proposed)) {
        auto *button = new QPushButton(shownReplacement(replacement), this);
        button->setAccessibleName(tr("Replace %1 by %2").arg(finding().words, replacement));
        connect(button, &QPushButton::clicked, this,
                [this, replacement] { emit replaceAsked(finding(), replacement); });
        m_replacements->addWidget(button);
    }
}

void FindingCard::ignore(Ignoring how)
{
    emit ignoreAsked(finding(), how);
}

void FindingCard::learn()
{
    emit learnAsked(finding().words);
}

void FindingCard::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers() == Qt::ShiftModifier;
    if (event->key() == Qt::Key_Delete && (shift || event->modifiers() == Qt::NoModifier))
        ignore(shift ? Ignoring::Always : Ignoring::InArticle);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
             !m_proposed.isEmpty())
        emit replaceAsked(finding(), m_proposed.first());
    else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier &&
             finding().kind == FindingKind::Spelling)
        learn();
    else
        QFrame::keyPressEvent(event);
}

// The frame of the one that keys go to is in the colour of what can be done.
void FindingCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(themeOf(palette()).action, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace feuillet
