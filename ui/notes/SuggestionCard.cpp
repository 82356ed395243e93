#include "ui/notes/SuggestionCard.h"

#include "ui/notes/NoteWriter.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace feuillet {

using namespace Qt::Literals::StringLiterals;

namespace {

QString kindOf(const SuggestionRow &row)
{
    if (row.before == row.after)
        return SuggestionCard::tr("Set otherwise");
    if (row.before.isEmpty())
        return SuggestionCard::tr("Add");
    return row.after.isEmpty() ? SuggestionCard::tr("Delete") : SuggestionCard::tr("Replace");
}

QLabel *wordsLabel(const QString &words, bool struck, QWidget *parent)
{
    auto *label = struck ? quietLabel(words, parent) : plainLabel(words, parent);
    QFont font = copyFont();
    font.setStrikeOut(struck);
    label->setFont(font);
    return label;
}

} // namespace

SuggestionCard::SuggestionCard(QWidget *parent)
    : NoteCard(parent), m_writer(new NoteWriter(tr("Why it should be so"), tr("Say so"), this))
{
    setWriter(m_writer);
    connect(m_writer, &NoteWriter::sent, this,
            [this](const QString &text) { emit remarkAsked(m_row.id, text); });
}

void SuggestionCard::show(const SuggestionRow &row, bool canWrite)
{
    m_row = row;
    setPlace(row.place);
    setObjectName(u"suggestion:"_s + row.after);
    setAccessibleName(tr("Suggestion: %1 → %2").arg(row.before, row.after));
    m_inside = renewed();
    addHead();
    addWords();
    addState();
    if (canWrite)
        addAnswers();
}

void SuggestionCard::addHead()
{
    auto *line = new QHBoxLayout;
    auto *button =
        passageButton(m_row.before.isEmpty() ? m_row.after : m_row.before, kindOf(m_row));
    button->setFont(boldFont(button->font()));
    line->addWidget(button);
    line->addStretch(1);
    m_inside->addLayout(line);
}

void SuggestionCard::addWords()
{
    if (!m_row.before.isEmpty() && m_row.before != m_row.after)
        m_inside->addWidget(wordsLabel(m_row.before.trimmed(), true, this));
    if (!m_row.after.isEmpty())
        m_inside->addWidget(wordsLabel(m_row.after.trimmed(), false, this));
    if (!m_row.said.text.isEmpty())
        m_inside->addWidget(plainLabel(tr("“%1”").arg(m_row.said.text), this));
    m_inside->addWidget(saidLabel(m_row.said.who, m_row.said.at));
}

void SuggestionCard::addState()
{
    QString state;
    if (m_row.state == SuggestionState::Refused)
        state = tr("Refused by %1").arg(m_row.decidedBy);
    else if (m_row.state == SuggestionState::Accepted)
        state = m_row.saved ? tr("Accepted by %1").arg(m_row.decidedBy)
                            : tr("Accepted by %1, not saved yet").arg(m_row.decidedBy);
    else if (!m_row.canAccept)
        state = tr("The passage has changed since, or has gone: this can no longer be accepted.");
    if (!state.isEmpty())
        m_inside->addWidget(quietLabel(state, this));
}

void SuggestionCard::addAnswers()
{
    auto *foot = new QHBoxLayout;
    const QString about = m_row.before.isEmpty() ? m_row.after : m_row.before;
    if (!m_row.isOpen()) {
        auto *reopen = quietButton(tr("Open again"), about, *foot);
        reopen->setObjectName(u"reopen"_s);
        reopen->setVisible(m_row.state == SuggestionState::Refused);
        connect(reopen, &QPushButton::clicked, this, [this] { emit reopenAsked(m_row.id); });
    } else {
        if (m_row.canAccept) {
            auto *accept = new QPushButton(tr("Accept"), this);
            accept->setObjectName(u"accept"_s);
            accept->setAccessibleName(tr("Accept: %1").arg(about));
            connect(accept, &QPushButton::clicked, this, [this] { emit acceptAsked(m_row.id); });
            foot->addWidget(accept);
        }
        auto *refuse = quietButton(m_row.mine ? tr("Withdraw") : tr("Refuse"), about, *foot);
        refuse->setObjectName(u"refuse"_s);
        connect(refuse, &QPushButton::clicked, this, [this] { emit refuseAsked(m_row.id); });
    }
    if (m_row.mine && m_row.isOpen()) {
        auto *why = quietButton(tr("Say why"), about, *foot);
        why->setObjectName(u"why"_s);
        connect(why, &QPushButton::clicked, m_writer, [this] { m_writer->start(); });
    }
    foot->addStretch(1);
    m_inside->addLayout(foot);
}

} // namespace feuillet
