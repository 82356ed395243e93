#include "ui/proofing/ProofingPanel.h"

#include "desk/Wording.h"
#include "desk/wording/FindingWording.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PaperStyle.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCards = 30;
constexpr int fixedRows = 2; // the state and the note, above the findings

bool isName(const Finding &finding)
{
    return finding.rule == "spelling.name"_L1;
}

bool isTypography(const Finding &finding)
{
    return finding.kind == FindingKind::Typography;
}

QString headingOf(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Certain:
        return ProofingPanel::tr("To correct");
    case Confidence::ToCheck:
        return ProofingPanel::tr("To check");
    case Confidence::Style:
        return ProofingPanel::tr("Remarks");
    }
    Q_UNREACHABLE();
}

QFrame *groupFrame(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setBackgroundRole(QPalette::Base);
    frame->setAutoFillBackground(true);
    return frame;
}

// What a row looks like, without where its findings stand.
QString printOf(const QList<Finding> &row)
{
    const Finding &first = row.first();
    return QStringList{first.rule, first.words, QString::number(row.size()),
                       first.replacements.join(u'\t'), QString::number(int(first.confidence))}
        .join(u'\n');
}

QString printsOf(const QList<QList<Finding>> &rows)
{
    QStringList prints;
    for (const QList<Finding> &row : rows)
        prints << printOf(row);
    return prints.join(u'\n');
}

} // namespace

ProofingPanel::ProofingPanel(QWidget *parent)
    : QScrollArea(parent), m_state(new QLabel), m_noteBox(new QWidget), m_note(new QLabel),
      m_noteButton(new QPushButton), m_ignored(new QPushButton), m_inside(new QWidget),
      m_column(new QVBoxLayout(m_inside))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Corrections"));
    for (QLabel *words : {m_state, m_note}) {
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
    }
    m_state->setMargin(space);
    m_state->setObjectName(u"proofingState"_s);
    auto *note = new QVBoxLayout(m_noteBox);
    note->addWidget(m_note);
    note->addWidget(m_noteButton, 0, Qt::AlignLeft);
    m_noteButton->setAccessibleName(tr("Try again"));
    makeQuiet(m_noteButton);
    makeQuiet(m_ignored);
    connect(m_noteButton, &QPushButton::clicked, this, &ProofingPanel::noteAsked);
    connect(m_ignored, &QPushButton::clicked, this, &ProofingPanel::heedAsked);
    m_column->setContentsMargins(space, space, space, space);
    m_column->setSpacing(space);
    m_column->addWidget(m_state);
    m_column->addWidget(m_noteBox);
    m_column->addWidget(m_ignored, 0, Qt::AlignLeft);
    m_column->addStretch(1);
    m_noteBox->hide();
    m_ignored->hide();
    setWidget(m_inside);
}

void ProofingPanel::takeParts()
{
    m_cards.clear();
    m_shown.clear();
    m_spare = std::exchange(m_parts, {});
    while (m_column->count() > fixedRows + 2) // what was ignored and the stretch are below
        delete m_column->takeAt(fixedRows);
}

void ProofingPanel::removeSpare()
{
    for (QWidget *part : std::as_const(m_spare)) {
        part->hide();
        part->deleteLater();
    }
    m_spare.clear();
}

// Most of the list is what it was a moment ago: making it anew would take longer than a key may.
template <typename Make>
QWidget *ProofingPanel::addPart(const QString &print, Make make)
{
    QWidget *part = m_spare.take(print);
    if (!part)
        part = make();
    m_parts.insert(print, part);
    m_column->insertWidget(m_column->count() - 2, part);
    return part;
}

void ProofingPanel::showState(const QString &sentence)
{
    takeParts();
    removeSpare();
    m_findings.clear();
    m_noteBox->hide();
    m_ignored->hide();
    m_state->setText(sentence);
    m_state->show();
}

void ProofingPanel::showNote(const QString &sentence, const QString &buttonLabel)
{
    m_note->setText(sentence);
    m_noteButton->setText(buttonLabel);
    m_noteButton->setVisible(!buttonLabel.isEmpty());
    m_noteBox->setVisible(!sentence.isEmpty());
}

void ProofingPanel::showIgnored(int count)
{
    m_ignored->setText(tr("%n remark(s) ignored here: look again", nullptr, count));
    m_ignored->setVisible(count > 0);
}

void ProofingPanel::show(const QList<Finding> &findings)
{
    m_findings = findings;
    QList<Row> rows;
    QStringList prints;
    for (const QList<qsizetype> &indices : rowsOf(findings)) {
        Row row;
        for (const qsizetype index : indices)
            row << findings[index];
        prints << printOf(row);
        rows << row;
    }
    m_state->setVisible(findings.isEmpty());
    m_state->setText(tr("Nothing to correct. The text is read as you type."));
    if (prints != m_shown || findings.isEmpty()) {
        rebuild(rows);
        m_shown = prints;
        return;
    }
    // Only places moved: the cards stay, and know the new ones.
    auto card = m_cards.begin();
    for (const Row &row : rows)
        if (card != m_cards.end() && !isName(row.first()) && !isTypography(row.first()))
            (*card++)->setRow(row);
}

void ProofingPanel::rebuild(const QList<Row> &rows)
{
    const QWidget *focus = QApplication::focusWidget();
    const auto focused = std::ranges::find_if(m_cards, [focus](const FindingCard *card) {
        return card == focus || card->isAncestorOf(focus);
    });
    const auto focusedAt = focused == m_cards.end() ? -1 : focused - m_cards.begin();
    FindingCard *const held = focusedAt < 0 ? nullptr : *focused;
    takeParts();
    QMap<Confidence, QList<Row>> sections;
    QList<Row> names;
    QList<Row> typography;
    for (const Row &row : rows) {
        if (isName(row.first()))
            names << row;
        else if (isTypography(row.first()))
            typography << row;
        else
            sections[row.first().confidence] << row;
    }
    for (auto section = sections.cbegin(); section != sections.cend(); ++section)
        addSection(headingOf(section.key()), section.value());
    if (!names.isEmpty())
        addNames(names);
    if (!typography.isEmpty())
        addTypography(typography);
    removeSpare();
    if (focusedAt < 0 || m_cards.isEmpty() || m_cards.contains(held))
        return;
    // The next one takes the place of one that was done.
    FindingCard *next = m_cards[std::min(focusedAt, m_cards.size() - 1)];
    next->show();
    next->setFocus();
}

void ProofingPanel::addSection(const QString &heading, const QList<Row> &rows)
{
    addHeading(u"%1 · %2"_s.arg(heading).arg(rows.size()));
    for (const Row &row : rows)
        if (m_cards.size() < mostCards)
            addCard(row);
}

void ProofingPanel::addHeading(const QString &words)
{
    addPart(u"heading\n"_s + words, [&] { return headingLabel(words, m_inside); });
}

void ProofingPanel::addCard(const Row &row)
{
    auto *card = qobject_cast<FindingCard *>(addPart(printOf(row), [&] { return newCard(row); }));
    card->setRow(row);
    m_cards << card;
    if (card->wantsSuggestions())
        emit suggestionsAsked(card->finding().words);
}

FindingCard *ProofingPanel::newCard(const Row &row)
{
    auto *card = new FindingCard(row, m_inside);
    connect(card, &FindingCard::placeAsked, this, &ProofingPanel::placeAsked);
    connect(card, &FindingCard::replaceAsked, this, &ProofingPanel::replaceAsked);
    connect(card, &FindingCard::ignoreAsked, this, &ProofingPanel::ignoreAsked);
    connect(card, &FindingCard::learnAsked, this, &ProofingPanel::learnAsked);
    return card;
}

QPushButton *ProofingPanel::leadingButton(const QString &words, const Finding &finding,
                                          QWidget *parent)
{
    auto *button = new QPushButton(words, parent);
    makeQuiet(button);
    button->setAccessibleName(tr("Show in the text: %1").arg(words));
    connect(button, &QPushButton::clicked, this, [this, print = lastingKey(finding)] {
        const auto found = std::ranges::find(m_findings, print, lastingKey);
        if (found != m_findings.end())
            emit placeAsked(found->place);
    });
    return button;
}

void ProofingPanel::addNames(const QList<Row> &rows)
{
    const auto count = static_cast<int>(rows.size());
    addHeading(tr("%n unknown name(s)", nullptr, count));
    addPart(u"names\n"_s + printsOf(rows), [&] { return namesFrame(rows); });
}

QFrame *ProofingPanel::namesFrame(const QList<Row> &rows)
{
    QFrame *frame = groupFrame(m_inside);
    auto *column = new QVBoxLayout(frame);
    column->addWidget(
        quietLabel(tr("Right? Then add them to the house dictionary, for everybody."), frame));
    for (const Row &row : rows) {
        const QString word = row.first().words;
        auto *line = new QHBoxLayout;
        auto *learn = new QPushButton(tr("Add"), frame);
        learn->setObjectName(u"learn:"_s + word);
        learn->setAccessibleName(tr("Add to the dictionary: %1").arg(word));
        line->addWidget(leadingButton(word, row.first(), frame));
        line->addStretch(1);
        line->addWidget(learn);
        column->addLayout(line);
        connect(learn, &QPushButton::clicked, this, [this, word] { emit learnAsked(word); });
    }
    return frame;
}

void ProofingPanel::addTypography(const QList<Row> &rows)
{
    qsizetype count = 0;
    for (const Row &row : rows)
        count += row.size();
    addHeading(tr("Typography") + u" · %1"_s.arg(count));
    addPart(u"typography\n"_s + printsOf(rows), [&] { return typographyFrame(rows); });
}

QFrame *ProofingPanel::typographyFrame(const QList<Row> &rows)
{
    QFrame *frame = groupFrame(m_inside);
    auto *column = new QVBoxLayout(frame);
    for (const Row &row : rows) {
        const Finding &first = row.first();
        const QString words = typographyRule(first.rule) + u" · %1"_s.arg(row.size());
        auto *line = new QHBoxLayout;
        line->addWidget(leadingButton(words, first, frame));
        line->addStretch(1);
        if (!first.replacements.isEmpty()) {
            auto *correct = new QPushButton(tr("Correct"), frame);
            correct->setObjectName(u"correct:"_s + first.rule);
            correct->setAccessibleName(tr("Correct: %1").arg(words));
            correct->setToolTip(sentence(first));
            connect(correct, &QPushButton::clicked, this,
                    [this, rule = first.rule] { emit ruleAsked(rule); });
            line->addWidget(correct);
        }
        column->addLayout(line);
    }
    auto *all = new QPushButton(tr("Correct all the typography…"), frame);
    connect(all, &QPushButton::clicked, this, &ProofingPanel::typographyAsked);
    column->addWidget(all);
    return frame;
}

void ProofingPanel::showSuggestions(const QString &word, const QStringList &suggestions)
{
    for (FindingCard *card : std::as_const(m_cards))
        if (card->finding().words == word)
            card->showSuggestions(suggestions);
}

const Finding *ProofingPanel::step(int direction)
{
    if (m_findings.isEmpty())
        return nullptr;
    const auto count = m_findings.size();
    m_at = m_at < 0 ? (direction > 0 ? 0 : count - 1) : (m_at + direction + count) % count;
    const Finding &finding = m_findings[m_at];
    for (FindingCard *card : std::as_const(m_cards))
        if (lastingKey(card->finding()) == lastingKey(finding))
            ensureWidgetVisible(card);
    return &finding;
}

} // namespace feuillet
