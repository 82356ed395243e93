#include "ui/proofing/ProofingPanel.h"

#include "desk/Wording.h"
#include "ui/widgets/PaperStyle.h"
#include "ui/widgets/Theme.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCards = 30;

QString wordOf(const Finding &finding)
{
    return finding.arguments.value(0);
}

bool isName(const Finding &finding)
{
    return finding.confidence == Confidence::Style;
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QFrame *card(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setBackgroundRole(QPalette::Base);
    frame->setAutoFillBackground(true);
    return frame;
}

} // namespace

ProofingPanel::ProofingPanel(QWidget *parent)
    : QScrollArea(parent), m_state(new QLabel), m_inside(new QWidget),
      m_column(new QVBoxLayout(m_inside))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Corrections"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setMargin(space);
    m_state->setObjectName(u"proofingState"_s);
    m_column->setContentsMargins(space, space, space, space);
    m_column->setSpacing(space);
    m_column->addWidget(m_state);
    m_column->addStretch(1);
    setWidget(m_inside);
}

void ProofingPanel::clearCards()
{
    while (m_column->count() > 2) { // the state above, the stretch below
        QLayoutItem *item = m_column->takeAt(1);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void ProofingPanel::showState(const QString &sentence)
{
    clearCards();
    m_findings.clear();
    m_state->setText(sentence);
    m_state->show();
}

void ProofingPanel::show(const QList<Finding> &findings)
{
    const bool same =
        std::ranges::equal(findings, m_findings, [](const Finding &a, const Finding &b) {
            return wordOf(a) == wordOf(b) && a.rule == b.rule;
        });
    m_findings = findings;
    if (same && m_column->count() > 2)
        return; // only places moved: the cards stay, and find the new ones
    clearCards();
    m_state->setVisible(findings.isEmpty());
    m_state->setText(tr("Nothing to correct. Words are checked as you type."));
    QStringList shown;
    QList<Finding> names;
    for (const Finding &finding : findings) {
        const QString word = wordOf(finding);
        if (shown.contains(word) || shown.size() - names.size() >= mostCards)
            continue;
        shown << word;
        const auto times = std::ranges::count_if(
            findings, [&word](const Finding &f) { return wordOf(f) == word; });
        if (isName(finding))
            names << finding;
        else
            addCard(finding, static_cast<int>(times));
    }
    if (!names.isEmpty())
        addNames(names);
}

// The word itself leads to it, wherever it has moved since.
QPushButton *ProofingPanel::wordButton(const Finding &finding, QWidget *parent)
{
    const QString word = wordOf(finding);
    auto *button = new QPushButton(word, parent);
    makeQuiet(button);
    button->setFont(boldFont(button->font()));
    button->setAccessibleName(tr("Show in the text: %1").arg(word));
    connect(button, &QPushButton::clicked, this, [this, word] {
        const auto found = std::ranges::find(m_findings, word, wordOf);
        if (found != m_findings.end())
            emit placeAsked(found->place);
    });
    return button;
}

void ProofingPanel::addCard(const Finding &finding, int times)
{
    const QString word = wordOf(finding);
    QFrame *frame = card(m_inside);
    frame->setObjectName(u"card:"_s + word);
    auto *column = new QVBoxLayout(frame);
    QLabel *kind =
        plainLabel(times > 1 ? tr("Spelling · %n times", nullptr, times) : tr("Spelling"), frame);
    kind->setFont(smallFont(kind->font()));
    kind->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(kind);
    column->addWidget(wordButton(finding, frame), 0, Qt::AlignLeft);
    QLabel *reason = plainLabel(sentence(finding), frame);
    column->addWidget(reason);
    auto *suggestions = new QWidget(frame);
    suggestions->setObjectName(u"suggestions"_s);
    new QVBoxLayout(suggestions);
    suggestions->layout()->setContentsMargins(0, 0, 0, 0);
    suggestions->layout()->setSpacing(tightSpace);
    column->addWidget(suggestions);
    auto *row = new QHBoxLayout;
    auto *ignore = new QPushButton(tr("Ignore"), frame);
    auto *learn = new QPushButton(tr("Add to the dictionary"), frame);
    for (QPushButton *button : {ignore, learn}) {
        makeQuiet(button);
        button->setAccessibleName(tr("%1: %2").arg(button->text(), word));
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    connect(ignore, &QPushButton::clicked, this, [this, word] { emit ignoreAsked(word); });
    connect(learn, &QPushButton::clicked, this, [this, word] { emit learnAsked(word); });
    m_column->insertWidget(m_column->count() - 1, frame);
    emit suggestionsAsked(word);
}

void ProofingPanel::addNames(const QList<Finding> &names)
{
    QFrame *frame = card(m_inside);
    auto *column = new QVBoxLayout(frame);
    QLabel *title =
        plainLabel(tr("%n unknown name(s)", nullptr, static_cast<int>(names.size())), frame);
    title->setFont(boldFont(title->font()));
    column->addWidget(title);
    column->addWidget(
        plainLabel(tr("Right? Then add them to the house dictionary, for everybody."), frame));
    for (const Finding &name : names) {
        const QString word = wordOf(name);
        auto *row = new QHBoxLayout;
        auto *learn = new QPushButton(tr("Add"), frame);
        learn->setObjectName(u"learn:"_s + word);
        learn->setAccessibleName(tr("Add to the dictionary: %1").arg(word));
        row->addWidget(wordButton(name, frame));
        row->addStretch(1);
        row->addWidget(learn);
        column->addLayout(row);
        connect(learn, &QPushButton::clicked, this, [this, word] { emit learnAsked(word); });
    }
    m_column->insertWidget(m_column->count() - 1, frame);
}

void ProofingPanel::showSuggestions(const QString &word, const QStringList &suggestions)
{
    auto *frame = m_inside->findChild<QFrame *>(u"card:"_s + word, Qt::FindDirectChildrenOnly);
    auto *place = frame ? frame->findChild<QWidget *>(u"suggestions"_s) : nullptr;
    if (!place || place->layout()->count() > 0)
        return;
    constexpr qsizetype mostButtons = 4;
    for (const QString &suggestion : suggestions.first(std::min(suggestions.size(), mostButtons))) {
        auto *button = new QPushButton(suggestion, place);
        button->setAccessibleName(tr("Replace %1 by %2").arg(word, suggestion));
        place->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, word, suggestion] {
            const auto found = std::ranges::find(m_findings, word, wordOf);
            if (found != m_findings.end())
                emit replaceAsked(found->place, suggestion);
        });
    }
    if (suggestions.isEmpty())
        place->layout()->addWidget(plainLabel(tr("No suggestion."), place));
}

const Finding *ProofingPanel::step(int direction)
{
    if (m_findings.isEmpty())
        return nullptr;
    const auto count = m_findings.size();
    m_at = m_at < 0 ? (direction > 0 ? 0 : count - 1) : (m_at + direction + count) % count;
    return &m_findings[m_at];
}

} // namespace feuillet
