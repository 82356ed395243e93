#include "ui/notes/ThreadCard.h"

#include "ui/notes/NoteWriter.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace feuillet {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostWords = 34; // characters on a button, which must fit a narrow pane

QString shortened(const QString &text)
{
    return text.size() <= mostWords ? text : text.left(mostWords - 1) + u'…';
}

} // namespace

ThreadCard::ThreadCard(QWidget *parent)
    : NoteCard(parent), m_writer(new NoteWriter(tr("Your answer"), tr("Answer"), this))
{
    setWriter(m_writer);
    connect(m_writer, &NoteWriter::sent, this,
            [this](const QString &text) { emit answerAsked(m_row.id, text); });
}

void ThreadCard::show(const ThreadRow &row, bool canWrite)
{
    setPlace(row.place);
    setObjectName(u"thread:"_s + row.quotation);
    setAccessibleName(tr("Comment about “%1”").arg(row.quotation));
    fill(row, canWrite);
}

void ThreadCard::fill(const ThreadRow &row, bool canWrite)
{
    m_row = row;
    m_said = renewed();
    if (row.gone) {
        m_said->addWidget(quietLabel(tr("The passage has gone: “%1”").arg(row.quotation), this));
    } else {
        auto *line = new QHBoxLayout;
        const QString shown = row.quotation.isEmpty() ? tr("Show") : shortened(row.quotation);
        auto *button = passageButton(row.quotation, shown);
        button->setFont(boldFont(button->font()));
        line->addWidget(button);
        line->addStretch(1);
        m_said->addLayout(line);
    }
    for (const SaidLine &line : row.said) {
        m_said->addWidget(saidLabel(line.who, line.at));
        m_said->addWidget(plainLabel(line.text, this));
    }
    if (!row.isOpen())
        m_said->addWidget(quietLabel(tr("Resolved by %1").arg(row.resolvedBy), this));
    addFoot(canWrite);
}

void ThreadCard::addFoot(bool canWrite)
{
    if (!canWrite)
        return;
    auto *foot = new QHBoxLayout;
    if (m_row.isOpen()) {
        auto *answer = quietButton(tr("Answer"), m_row.quotation, *foot);
        answer->setObjectName(u"answer"_s);
        connect(answer, &QPushButton::clicked, m_writer, [this] { m_writer->start(); });
    }
    auto *resolve =
        quietButton(m_row.isOpen() ? tr("Resolve") : tr("Open again"), m_row.quotation, *foot);
    resolve->setObjectName(u"resolve"_s);
    connect(resolve, &QPushButton::clicked, this,
            [this] { emit resolveAsked(m_row.id, m_row.isOpen()); });
    foot->addStretch(1);
    m_said->addLayout(foot);
}

} // namespace feuillet
