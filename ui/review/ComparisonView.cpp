#include "ui/review/ComparisonView.h"

#include <QEvent>
#include <QMimeData>
#include <QPen>
#include <QScrollBar>
#include <QTextBlock>

namespace feuillet {

using namespace Qt::StringLiterals;

ComparisonView::ComparisonView(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(u"comparison"_s);
    setAccessibleName(tr("What changed"));
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(space);
    connect(this, &QTextBrowser::anchorClicked, this, &ComparisonView::open);
}

void ComparisonView::show(const Comparison &comparison, const QString &before, const QString &after)
{
    const bool isSame =
        comparison == m_comparison && before == m_look.before && after == m_look.after;
    if (isSame && !m_differences.isEmpty())
        return;
    m_comparison = comparison;
    m_look.before = before;
    m_look.after = after;
    m_look.opened.clear();
    m_current = -1;
    write();
    verticalScrollBar()->setValue(0);
}

void ComparisonView::setComparisonLayout(ComparisonLayout layout)
{
    m_look.layout = layout;
    write();
}

void ComparisonView::setShowsAll(bool showsAll)
{
    m_look.showsAll = showsAll;
    m_look.opened.clear();
    write();
}

void ComparisonView::write()
{
    m_look.theme = themeOf(palette());
    m_look.chrome = font();
    m_differences = writeComparison(*document(), m_comparison, m_look);
    showCurrent();
    emit stepped();
}

void ComparisonView::open(const QUrl &fold)
{
    const int scrolled = verticalScrollBar()->value();
    m_look.opened.insert(fold.path().toLongLong());
    write();
    verticalScrollBar()->setValue(scrolled);
}

void ComparisonView::step(int direction)
{
    if (m_differences.isEmpty())
        return;
    const qsizetype count = m_differences.size();
    if (m_current < 0)
        m_current = direction > 0 ? 0 : count - 1;
    else
        m_current = (m_current + direction + count) % count;
    showCurrent();
    emit stepped();
}

void ComparisonView::showCurrent()
{
    if (m_current < 0 || m_current >= m_differences.size()) {
        setExtraSelections({});
        return;
    }
    QTextCursor cursor(document());
    cursor.setPosition(m_differences[m_current].position);
    setTextCursor(cursor);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top() - space);
    QTextEdit::ExtraSelection marked;
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    marked.cursor = cursor;
    marked.format.setBackground(m_look.theme.hover);
    marked.format.setProperty(QTextFormat::OutlinePen,
                              QPen(m_look.theme.edge)); // a tint is not all
    marked.format.setProperty(QTextFormat::FullWidthSelection, true);
    setExtraSelections({marked});
}

void ComparisonView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool isLook =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isLook && !m_comparison.rows.isEmpty())
        write();
}

QMimeData *ComparisonView::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n'));
    return copied;
}

} // namespace feuillet
