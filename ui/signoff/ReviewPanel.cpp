#include "ui/signoff/ReviewPanel.h"

#include "desk/Wording.h"
#include "ui/signoff/ReturnNote.h"
#include "ui/widgets/EmptyNote.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Layouts.h"
#include "ui/widgets/PaperStyle.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace feuillet {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sealSize = 20;
constexpr int stepsShown = 4;

// What one most likely came for first; what puts a text away last.
constexpr Action buttonOrder[] = {Action::Sign,     Action::Publish,      Action::Submit,
                                  Action::Return,   Action::SecondRead,   Action::FirstRead,
                                  Action::Unshelve, Action::Update,       Action::Correct,
                                  Action::Withdraw, Action::BreakEmbargo, Action::Shelve};

std::optional<IconName> iconOf(Action action)
{
    switch (action) {
    case Action::Sign:
        return IconName::Sign;
    case Action::Publish:
        return IconName::Publish;
    case Action::Submit:
        return IconName::Send;
    case Action::Return:
        return IconName::Return;
    default:
        return std::nullopt;
    }
}

QString momentText(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), ReviewPanel::tr("d MMM, HH:mm"));
}

QString sealSentence(const Reviewed &reviewed)
{
    const auto at = momentText(reviewed.sealedAt);
    switch (reviewed.seal) {
    case SealState::None:
        return ReviewPanel::tr("Not signed yet.");
    case SealState::Valid:
        return ReviewPanel::tr("Signed by %1, %2. Not a character has changed since.")
            .arg(reviewed.sealedBy, at);
    case SealState::Void:
        return ReviewPanel::tr("Changed since %1 signed, %2. It has to be signed again.")
            .arg(reviewed.sealedBy, at);
    }
    Q_UNREACHABLE();
}

void showSealMark(IconLabel &mark, SealState seal)
{
    if (seal == SealState::Void)
        mark.showIcon(IconName::Warning, Tone::Warning);
    else
        mark.showIcon(IconName::Sign, seal == SealState::Valid ? Tone::Action : Tone::Grey);
}

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(wideSpace, wideSpace, wideSpace, space);
    column->setSpacing(tightSpace);
    return column;
}

} // namespace

ReviewPanel::ReviewPanel(QWidget *parent) : QWidget(parent), m_stack(new QStackedLayout(this))
{
    auto *nothing = new EmptyNote(this);
    nothing->teach(IconName::Sign,
                   tr("Open an article: who read it, what is left to check and who signs it will "
                      "be here."));
    m_stack->addWidget(nothing);
}

QWidget *ReviewPanel::buildSheet()
{
    auto *sheet = new QWidget;
    auto *column = columnIn(sheet);
    column->addWidget(m_stage = titleLabel({}, sheet));
    column->addWidget(m_author = quietLabel({}, sheet));
    column->addSpacing(space);
    column->addWidget(buildSeal(sheet));
    column->addSpacing(wideSpace);
    column->addWidget(m_checksHeading = headingLabel(tr("Before the sign-off"), sheet));
    column->addWidget(m_checks = new Checklist(sheet));
    connect(m_checks, &Checklist::placeAsked, this, &ReviewPanel::placeAsked);
    column->addSpacing(wideSpace);
    column->addLayout(m_history = new QVBoxLayout);
    m_history->setSpacing(2);
    column->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Review"));

    auto *page = new QWidget(this);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(scroll, 1);
    rows->addLayout(buildFoot());
    return page;
}

QLayout *ReviewPanel::buildFoot()
{
    m_note = new ReturnNote(this);
    m_actions = new QWidget(this);
    m_buttons = new QVBoxLayout(m_actions);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    connect(m_note, &ReturnNote::returnAsked, this, &ReviewPanel::returnAsked);
    connect(m_note, &ReturnNote::started, m_actions, &QWidget::hide);
    connect(m_note, &ReturnNote::stopped, m_actions, &QWidget::show);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(wideSpace, 0, wideSpace, wideSpace);
    foot->addWidget(m_note);
    foot->addWidget(m_actions);
    return foot;
}

QWidget *ReviewPanel::buildSeal(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *differences = new QPushButton(tr("Show what changed"), box);
    differences->setObjectName(u"differences"_s);
    connect(differences, &QPushButton::clicked, this, &ReviewPanel::differencesAsked);
    m_differences = differences;
    m_sealMark = new IconLabel(sealSize, box);
    m_sealSentence = plainLabel({}, box);
    m_sealSentence->setObjectName(u"sealSentence"_s);

    auto *words = new QVBoxLayout;
    words->addWidget(m_sealSentence);
    words->addWidget(differences, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_sealMark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return box;
}

void ReviewPanel::show(const Reviewed &reviewed)
{
    if (m_stack->count() == 1)
        m_stack->addWidget(buildSheet());
    m_stack->setCurrentIndex(1);
    if (m_shown == reviewed)
        return;
    m_shown = reviewed;
    m_stage->setText(label(reviewed.stage));
    m_author->setText(reviewed.since.isValid()
                          ? tr("%1 · since %2").arg(reviewed.author, momentText(reviewed.since))
                          : reviewed.author);
    m_checksHeading->setVisible(!reviewed.checks.isEmpty());
    m_checks->showLines(reviewed.checks);
    showSeal();
    showHistory();
    showActions();
}

void ReviewPanel::clear()
{
    if (m_shown)
        m_note->stop();
    m_shown.reset();
    m_stack->setCurrentIndex(0);
}

void ReviewPanel::showSeal()
{
    showSealMark(*m_sealMark, m_shown->seal);
    m_sealSentence->setText(sealSentence(*m_shown));
    m_differences->setVisible(m_shown->seal == SealState::Void);
}

void ReviewPanel::showHistory()
{
    emptyLayout(*m_history);
    if (m_shown->history.isEmpty())
        return;
    m_history->addWidget(headingLabel(tr("So far"), this));
    const auto &history = m_shown->history;
    for (auto step = history.crbegin(); step != history.crend(); ++step) {
        if (step - history.crbegin() == stepsShown)
            break;
        m_history->addSpacing(tightSpace);
        m_history->addWidget(plainLabel(step->what, this));
        if (!step->note.isEmpty())
            m_history->addWidget(plainLabel(tr("“%1”").arg(step->note), this));
        m_history->addWidget(quietLabel(momentText(step->at), this));
    }
    auto *whole = new QPushButton(tr("Whole history…"), this);
    whole->setObjectName(u"wholeHistory"_s);
    makeQuiet(whole);
    connect(whole, &QPushButton::clicked, this, &ReviewPanel::historyAsked);
    m_history->addWidget(whole, 0, Qt::AlignLeft);
}

void ReviewPanel::showActions()
{
    emptyLayout(*m_buttons);
    bool primary = true;
    for (const auto action : buttonOrder) {
        if (!m_shown->possible.contains(action))
            continue;
        addButton(action, primary);
        primary = false;
    }
    if (!m_shown->possible.contains(Action::Return))
        m_note->stop();
}

void ReviewPanel::askNote()
{
    if (m_shown)
        m_note->start();
}

void ReviewPanel::addButton(Action action, bool primary)
{
    auto *button = new QPushButton(label(action), this);
    button->setObjectName(u"action%1"_s.arg(int(action)));
    if (const auto drawing = iconOf(action))
        button->setIcon(icon(*drawing));
    if (primary)
        makePrimary(button);
    else if (action != Action::Return)
        makeQuiet(button);
    if (action == Action::Return)
        connect(button, &QPushButton::clicked, m_note, &ReturnNote::start);
    else
        connect(button, &QPushButton::clicked, this, [this, action] { emit actionAsked(action); });
    m_buttons->addWidget(button);
}

} // namespace feuillet
