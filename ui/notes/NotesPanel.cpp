#include "ui/notes/NotesPanel.h"

#include "ui/notes/NoteWriter.h"
#include "ui/notes/SuggestionCard.h"
#include "ui/notes/ThreadCard.h"
#include "ui/widgets/EmptyNote.h"
#include "ui/widgets/PaperStyle.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace feuillet {

using namespace Qt::Literals::StringLiterals;

namespace {

quint64 idOf(const NoteRow &row)
{
    return std::visit([](const auto &one) { return one.id.value(); }, row);
}

bool isThread(const NoteRow &row)
{
    return std::holds_alternative<ThreadRow>(row);
}

bool isOpen(const NoteRow &row)
{
    return std::visit([](const auto &one) { return one.isOpen(); }, row);
}

bool isMine(const NoteRow &row)
{
    return std::visit([](const auto &one) { return one.mine; }, row);
}

} // namespace

NotesPanel::NotesPanel(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedLayout(this)), m_nothing(new EmptyNote(this)),
      m_empty(new EmptyNote(this)), m_filter(new QComboBox(this)),
      m_new(new QPushButton(tr("New note"), this)),
      m_writer(new NoteWriter(tr("Your note"), tr("Add the note"), this)),
      m_scroll(new QScrollArea(this)), m_cards(nullptr), m_foot(nullptr)
{
    m_nothing->teach(IconName::Notice,
                     tr("Open an article: what people say about its passages, and what they "
                        "suggest, will be here."));
    auto *inside = new QWidget;
    m_cards = new QVBoxLayout(inside);
    m_cards->setContentsMargins(space, 0, space, space);
    m_cards->setSpacing(space);
    m_cards->addStretch(1);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Notes"));

    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, space, 0, 0);
    column->addWidget(head());
    column->addWidget(m_empty, 1);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_foot = foot());
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(page);
}

QWidget *NotesPanel::head()
{
    auto *head = new QWidget(this);
    m_filter->addItems({tr("Open"), tr("All"), tr("Comments"), tr("Suggestions"), tr("Mine")});
    m_filter->setObjectName(u"notesFilter"_s);
    m_filter->setAccessibleName(tr("Which notes are shown"));
    m_new->setObjectName(u"newNote"_s);
    makeQuiet(m_new);
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter);
    row->addStretch(1);
    row->addWidget(m_new);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(space, 0, space, 0);
    column->addLayout(row);
    column->addWidget(m_writer);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &NotesPanel::showRows);
    connect(m_new, &QPushButton::clicked, this, &NotesPanel::newAsked);
    connect(m_writer, &NoteWriter::sent, this, &NotesPanel::composed);
    return head;
}

QWidget *NotesPanel::foot()
{
    auto *foot = new QWidget(this);
    auto *accept = new QPushButton(tr("Accept all"), foot);
    auto *refuse = new QPushButton(tr("Refuse all"), foot);
    accept->setObjectName(u"acceptAll"_s);
    refuse->setObjectName(u"refuseAll"_s);
    makeQuiet(refuse);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space, 0, space, space);
    row->addWidget(accept);
    row->addWidget(refuse);
    row->addStretch(1);
    connect(accept, &QPushButton::clicked, this, &NotesPanel::acceptAllAsked);
    connect(refuse, &QPushButton::clicked, this, &NotesPanel::refuseAllAsked);
    return foot;
}

void NotesPanel::show(const QList<NoteRow> &rows, bool canWrite)
{
    m_rows = rows;
    m_canWrite = canWrite;
    m_stack->setCurrentIndex(1);
    m_new->setVisible(canWrite);
    const auto answerable = std::ranges::count_if(rows, [](const NoteRow &row) {
        const auto *suggestion = std::get_if<SuggestionRow>(&row);
        return suggestion && suggestion->isOpen();
    });
    m_foot->setVisible(canWrite && answerable > 1);
    showRows();
}

void NotesPanel::clear()
{
    m_writer->stop();
    m_rows.clear();
    showRows();
    m_stack->setCurrentIndex(0);
}

void NotesPanel::setFilter(Filter filter)
{
    m_filter->setCurrentIndex(static_cast<int>(filter));
}

void NotesPanel::compose(const QString &quotation)
{
    m_writer->start(quotation.isEmpty() ? QString() : tr("About “%1”").arg(quotation));
}

bool NotesPanel::isShown(const NoteRow &row) const
{
    switch (static_cast<Filter>(m_filter->currentIndex())) {
    case Filter::Open:
        return isOpen(row);
    case Filter::All:
        return true;
    case Filter::Comments:
        return isThread(row);
    case Filter::Suggestions:
        return !isThread(row);
    case Filter::Mine:
        return isMine(row);
    }
    Q_UNREACHABLE();
}

NoteCard *NotesPanel::newCard(const NoteRow &row)
{
    QWidget *inside = m_scroll->widget();
    NoteCard *made = nullptr;
    if (isThread(row)) {
        auto *card = new ThreadCard(inside);
        connect(card, &ThreadCard::answerAsked, this, &NotesPanel::answerAsked);
        connect(card, &ThreadCard::resolveAsked, this, &NotesPanel::resolveAsked);
        made = card;
    } else {
        auto *card = new SuggestionCard(inside);
        connect(card, &SuggestionCard::acceptAsked, this, &NotesPanel::acceptAsked);
        connect(card, &SuggestionCard::refuseAsked, this, &NotesPanel::refuseAsked);
        connect(card, &SuggestionCard::reopenAsked, this, &NotesPanel::reopenAsked);
        connect(card, &SuggestionCard::remarkAsked, this, &NotesPanel::remarkAsked);
        made = card;
    }
    connect(made, &NoteCard::placeAsked, this, &NotesPanel::placeAsked);
    return made;
}

// The card that was there, told the news if there are any.
NoteCard *NotesPanel::cardFor(const NoteRow &row)
{
    NoteCard *&card = m_byId[idOf(row)];
    const bool isNew = !card;
    if (isNew)
        card = newCard(row);
    if (!isNew && m_canWrite == m_couldWrite && m_shownRows.contains(row))
        return card;
    if (const auto *thread = std::get_if<ThreadRow>(&row))
        static_cast<ThreadCard *>(card)->show(*thread, m_canWrite);
    else
        static_cast<SuggestionCard *>(card)->show(std::get<SuggestionRow>(row), m_canWrite);
    return card;
}

void NotesPanel::showRows()
{
    QList<NoteRow> shown;
    std::ranges::copy_if(m_rows, std::back_inserter(shown),
                         [this](const NoteRow &row) { return isShown(row); });
    m_scroll->setVisible(!shown.isEmpty());
    m_empty->setVisible(shown.isEmpty());
    teach();
    if (shown == m_shownRows && m_canWrite == m_couldWrite)
        return;
    QList<NoteCard *> cards;
    for (const NoteRow &row : std::as_const(shown))
        cards << cardFor(row);
    arrange(cards);
    m_shownRows = shown;
    m_couldWrite = m_canWrite;
}

// The keys stay on the list when the card that had them is done.
void NotesPanel::arrange(const QList<NoteCard *> &cards)
{
    const QWidget *focus = QApplication::focusWidget();
    qsizetype focusedAt = -1;
    for (auto at = m_cards->count() - 2; at >= 0; --at)
        if (const QWidget *card = m_cards->itemAt(at)->widget(); card->isAncestorOf(focus))
            focusedAt = at;
    std::erase_if(m_byId, [&](const auto &known) {
        if (cards.contains(known.second))
            return false;
        m_cards->removeWidget(known.second);
        known.second->hide();
        known.second->deleteLater();
        return true;
    });
    for (int at = 0; at < cards.size(); ++at) {
        if (m_cards->indexOf(cards[at]) == at)
            continue;
        m_cards->removeWidget(cards[at]);
        m_cards->insertWidget(at, cards[at]);
    }
    if (focusedAt < 0 || cards.isEmpty())
        return;
    NoteCard *next = cards[std::min(focusedAt, cards.size() - 1)];
    if (!next->isAncestorOf(QApplication::focusWidget()))
        next->setFocus();
}

void NotesPanel::teach()
{
    if (m_rows.isEmpty() && m_canWrite)
        m_empty->teach(IconName::Notice,
                       tr("No note yet. Select a passage and press Ctrl+Shift+M to say something "
                          "about it. To propose other words instead of changing them, choose "
                          "“Propose instead of change” in the Review menu."));
    else if (m_rows.isEmpty())
        m_empty->teach(IconName::Notice, tr("Nobody said anything about this article."));
    else
        m_empty->teach(IconName::Tick, tr("No note of this kind."));
}

void NotesPanel::reveal(SuggestionId suggestion)
{
    setFilter(Filter::Open);
    const auto card = m_byId.find(suggestion.value());
    if (card != m_byId.end())
        m_scroll->ensureWidgetVisible(card->second);
}

} // namespace feuillet
