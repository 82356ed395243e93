#include "ui/review/MarkedText.h"

#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QTextCursor>

#include <cmath>
#include <memory>

namespace feuillet {

namespace {

constexpr int readableWidth = 260;

QTextCharFormat formatOf(StretchKind kind, const Theme &theme)
{
    QTextCharFormat format;
    format.setForeground(theme.ink);
    if (kind == StretchKind::Removed) {
        format.setFontStrikeOut(true);
        format.setForeground(theme.blocking);
    } else if (kind == StretchKind::Added) {
        format.setFontUnderline(true);
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(theme.action);
    }
    return format;
}

} // namespace

MarkedText::MarkedText(const QList<ComparedStretch> &stretches, QWidget *parent)
    : QWidget(parent), m_stretches(stretches)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_document.setDocumentMargin(0);
    setAccessibleName(after(stretches));
    write();
}

void MarkedText::write()
{
    const Theme theme = themeOf(palette());
    m_document.clear();
    m_document.setDefaultFont(copyFont());
    QTextCursor cursor(&m_document);
    for (const ComparedStretch &stretch : m_stretches)
        cursor.insertText(stretch.text, formatOf(stretch.kind, theme));
}

int MarkedText::heightForWidth(int width) const
{
    const std::unique_ptr<QTextDocument> copy(m_document.clone());
    copy->setTextWidth(width);
    return static_cast<int>(std::ceil(copy->size().height()));
}

QSize MarkedText::sizeHint() const
{
    return {readableWidth, heightForWidth(readableWidth)};
}

QSize MarkedText::minimumSizeHint() const
{
    return {readableWidth / 2, fontMetrics().height()};
}

void MarkedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_document.setTextWidth(width());
    m_document.drawContents(&painter);
}

void MarkedText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        write();
    QWidget::changeEvent(event);
}

} // namespace feuillet
