#include "ui/editor/Sheet.h"

#include "article/Body.h"
#include "article/Length.h"
#include "article/Texts.h"
#include "proofing/typography/AsTyped.h"
#include "proofing/typography/Edits.h"
#include "ui/editor/BodyEdit.h"
#include "ui/editor/FieldEdit.h"
#include "ui/editor/FieldFont.h"
#include "ui/editor/Heading.h"
#include "ui/editor/photo/PhotoColumn.h"
#include "ui/widgets/EmptyNote.h"

#include <QLabel>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr int measure = 720; // the widest that the copy runs, in pixels at 100 %
constexpr int countingMs = 150;

// From a photo's author to the dateline all are names and codes: nothing to spell.
bool isProse(const SheetEdit &edit)
{
    const auto *field = qobject_cast<const FieldEdit *>(&edit);
    const Field named = field ? field->place().field : Field::Paragraph;
    return named < Field::Creator || named > Field::Dateline;
}

} // namespace

Sheet::Sheet(QWidget *parent) : QScrollArea(parent), m_nothing(new EmptyNote(this))
{
    setObjectName(u"sheet"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAcceptDrops(true);
    m_nothing->setBackgroundRole(QPalette::Base);
    m_nothing->setAutoFillBackground(true);
    m_nothing->teach(IconName::New, tr("Choose an article in the queue, or begin a new one."),
                     tr("New article"));
    connect(m_nothing, &EmptyNote::asked, this, &Sheet::newAsked);
    setWidget(m_nothing);
    m_counting.setSingleShot(true);
    m_counting.setInterval(countingMs);
    connect(&m_counting, &QTimer::timeout, this, &Sheet::countLengths);
}

void Sheet::build()
{
    m_paper = new QWidget(this);
    m_column = new QVBoxLayout(m_paper);
    m_paper->setBackgroundRole(QPalette::Base);
    m_paper->setAutoFillBackground(true);
    m_column->setSpacing(4);
    m_column->setSizeConstraint(QLayout::SetMinAndMaxSize);

    addField(Field::Kicker, tr("Kicker"), u"kicker"_s, 60, false);
    addField(Field::Headline, tr("Headline"), u"headline"_s, 90, false);
    addField(Field::Lede, tr("Lede"), u"lede"_s, 300, true);
    buildPhotos();
    buildBody();
    addField(Field::Signature, tr("Signature"), u"signature"_s, 0, false);
    addField(Field::Dateline, tr("Dateline"), u"dateline"_s, 0, false);
    addField(Field::Rubric, tr("Section of the paper"), u"rubric"_s, 0, false);
    addField(Field::Keywords, tr("Keywords"), u"keywords"_s, 0, false);
    m_column->addStretch(1);
    m_current = m_fields[1];
    setFonts();
    setMargins();
    countLengths();
}

void Sheet::buildBody()
{
    m_body = new BodyEdit(m_paper);
    auto *count = new QLabel(m_paper);
    m_column->addLayout(textHeading(tr("Body"), count, m_body));
    m_counts.append({m_body, count, 0});
    m_body->setObjectName(u"body"_s);
    m_body->setAccessibleName(tr("Body"));
    m_body->setPlaceholderText(
        tr("Write here. A line typed as “- Crosshead -” becomes a crosshead."));
    m_column->addWidget(m_body);
    adopt(m_body);
    connect(m_body, &BodyEdit::blocksEdited, this,
            [this](qsizetype first, qsizetype size, const QList<Block> &by, History::Kind kind,
                   const Place &before) {
                m_article = withBlocks(m_article, first, size, by);
                emit edited(m_article, kind, before, caret());
            });
}

// The other one is kept: a scroll area deletes what it no longer shows unless it is taken.
void Sheet::put(QWidget *inside)
{
    if (widget() == inside)
        return;
    QWidget *before = takeWidget();
    before->setParent(this);
    before->hide();
    setWidget(inside);
    inside->show();
}

void Sheet::clear()
{
    put(m_nothing);
}

FieldEdit *Sheet::addField(Field field, const QString &name, const QString &objectName, int target,
                           bool marks)
{
    auto *edit = new FieldEdit({.field = field}, marks, m_paper);
    auto *count = new QLabel(m_paper);
    m_column->addLayout(textHeading(name, count, edit));
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(tr("Write here"));
    m_column->addWidget(edit);
    m_fields.append(edit);
    if (target > 0)
        m_counts.append({edit, count, target});
    adopt(edit);
    return edit;
}

void Sheet::adopt(SheetEdit *edit)
{
    edit->underlines().setChecker(isProse(*edit) ? m_checker : LineChecker());
    edit->underlines().setNotes([this, edit](int line) { return notesOn(*edit, line); });
    edit->setReadOnly(m_readOnly);
    edit->setSpacesShown(m_spacesShown);
    setTypingCorrector(edit);
    connect(edit, &SheetEdit::undoAsked, this, &Sheet::undoAsked);
    connect(edit, &SheetEdit::redoAsked, this, &Sheet::redoAsked);
    connect(edit, &SheetEdit::leaveAsked, this,
            [this, edit](int direction) { leave(edit, direction); });
    connect(edit, &SheetEdit::picturesGiven, this, &Sheet::takePictures);
    connect(edit, &SheetEdit::menuAsked, this, [this](QPoint at) { emit menuAsked(at, caret()); });
    connect(edit, &SheetEdit::caretMoved, this, [this, edit] {
        if (!edit->hasFocus())
            return;
        m_current = edit;
        keepCaretVisible();
        emit caretMoved();
    });
}

void Sheet::adopt(FieldEdit *edit)
{
    adopt(static_cast<SheetEdit *>(edit));
    connect(edit, &FieldEdit::textEdited, this,
            [this, edit](const Place &field, const RichText &text, History::Kind kind,
                         const Place &before) {
                m_article = withTextAt(m_article, field, text);
                showPhotos(); // their faults may have changed with a text
                emit edited(m_article, kind, before, edit->place());
            });
}

QList<FieldEdit *> Sheet::allFields() const
{
    QList<FieldEdit *> fields = m_fields;
    return m_photos ? fields + m_photos->fields() : fields;
}

QList<SheetEdit *> Sheet::inOrder() const
{
    constexpr qsizetype aboveThePhoto = 3;
    QList<SheetEdit *> edits;
    if (!m_paper)
        return edits;
    for (FieldEdit *field : m_fields.first(aboveThePhoto))
        edits << field;
    for (FieldEdit *field : m_photos->fields())
        edits << field;
    edits << m_body;
    for (FieldEdit *field : m_fields.sliced(aboveThePhoto))
        edits << field;
    return edits;
}

void Sheet::show(const Article &article)
{
    if (!m_paper)
        build();
    put(m_paper);
    m_counting.start();
    if (article == m_article)
        return;
    m_article = article;
    showPhotos();
    for (FieldEdit *field : std::as_const(m_fields))
        field->show(textAt(article, field->place()));
    m_body->show(flow(article.sections));
}

void Sheet::replace(const Place &place, const QString &text)
{
    Place after = place;
    after.start += text.size();
    after.length = 0;
    const RichText changed = withWords(textAt(m_article, place), place.start, place.length, text);
    emit edited(withTextAt(m_article, place, changed), History::Kind::Whole, place, after);
}

void Sheet::setChecker(const LineChecker &checker)
{
    m_checker = checker;
    for (SheetEdit *edit : inOrder())
        edit->underlines().setChecker(isProse(*edit) ? checker : LineChecker());
}

void Sheet::setTypingCorrector(SheetEdit *edit) const
{
    if (m_typography && isProse(*edit))
        edit->setTypingCorrector([style = *m_typography](const RichText &line, qsizetype caret) {
            return correctionAsTyped(line, caret, style);
        });
    else
        edit->setTypingCorrector({});
}

void Sheet::setTypography(const std::optional<HouseStyle> &style)
{
    m_typography = style;
    for (SheetEdit *edit : inOrder())
        setTypingCorrector(edit);
}

void Sheet::setSpacesShown(bool shown)
{
    m_spacesShown = shown;
    for (SheetEdit *edit : inOrder())
        edit->setSpacesShown(shown);
}

void Sheet::setReadOnly(bool readOnly, bool lockPictures)
{
    m_readOnly = readOnly;
    for (SheetEdit *edit : inOrder())
        edit->setReadOnly(readOnly);
    m_picturesLocked = readOnly || lockPictures;
    if (m_photos)
        m_photos->lockPictures(m_picturesLocked);
}

void Sheet::setZoom(double factor)
{
    m_zoom = factor;
    if (!m_paper)
        return;
    setFonts();
    setMargins();
}

void Sheet::setFonts()
{
    constexpr double copyPoints = 12.5;
    QFont copy(u"Noto Serif"_s);
    copy.setStyleHint(QFont::Serif);
    copy.setStyleStrategy(QFont::PreferDefault); // not the chrome's, which goes without kerning
    copy.setPointSizeF(copyPoints * m_zoom);
    if (m_body->font() != copy)
        m_body->setFonts(copy);
    for (FieldEdit *field : allFields())
        if (const QFont cut = fontOf(field->place().field, copy); field->font() != cut)
            field->setFonts(cut);
}

void Sheet::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_paper)
        setMargins();
}

void Sheet::setMargins()
{
    const int spare = viewport()->width() - static_cast<int>(measure * m_zoom);
    const int side = std::max(spare / 2, 20);
    m_column->setContentsMargins(side, 8, side, 120);
}

void Sheet::takeFocus()
{
    if (m_current)
        m_current->setFocus();
}

Place Sheet::caret() const
{
    if (m_current == m_body)
        return m_body->placeOf(m_body->selection());
    return static_cast<FieldEdit *>(m_current)->place();
}

void Sheet::focusField(Field field)
{
    if (field == Field::Paragraph) {
        m_body->setFocus();
        return;
    }
    for (FieldEdit *edit : allFields()) {
        if (edit->place().field == field) {
            edit->setFocus();
            return;
        }
    }
}

void Sheet::leave(SheetEdit *from, int direction)
{
    QList<SheetEdit *> edits = inOrder();
    edits.removeIf([this](const SheetEdit *edit) { return !edit->isVisibleTo(m_paper); });
    const auto to = edits.indexOf(from) + direction;
    if (to < 0 || to >= edits.size())
        return;
    SheetEdit *next = edits[to];
    QTextCursor cursor(next->document());
    cursor.movePosition(direction > 0 ? QTextCursor::Start : QTextCursor::End);
    next->setTextCursor(cursor);
    next->setFocus();
}

void Sheet::keepCaretVisible()
{
    constexpr int margin = 40;
    const QRect caretBox = m_current->cursorRect();
    const QPoint top = m_current->viewport()->mapTo(m_paper, caretBox.topLeft());
    const QPoint bottom = m_current->viewport()->mapTo(m_paper, caretBox.bottomLeft());
    ensureVisible(top.x(), top.y(), 0, margin);
    ensureVisible(bottom.x(), bottom.y(), 0, margin);
}

void Sheet::countLengths()
{
    for (const Counted &counted : std::as_const(m_counts)) {
        if (counted.edit == m_body) {
            qsizetype sum = 0;
            for (const Block &block : m_body->blocks())
                sum += signes(std::holds_alternative<Paragraph>(block)
                                  ? std::get<Paragraph>(block).text.text()
                                  : std::get<Crosshead>(block).text);
            counted.label->setText(
                tr("%Ln sign(s)", nullptr, static_cast<int>(sum)) + u" · "_s +
                tr("%n section(s)", nullptr, static_cast<int>(m_article.sections.size())));
            continue;
        }
        const auto count = signes(counted.edit->document()->firstBlock().text());
        counted.label->setText(u"%1 / %2"_s.arg(count).arg(counted.target));
        QFont font = counted.label->font();
        font.setUnderline(count > counted.target); // over the target is told, never a wall
        counted.label->setFont(font);
    }
}

} // namespace feuillet
