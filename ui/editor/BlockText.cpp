#include "ui/editor/BlockText.h"

#include <QGuiApplication>
#include <QPalette>
#include <QTextCursor>

namespace feuillet {

namespace {

constexpr MarkKind allKinds[] = {MarkKind::Strong,    MarkKind::Emphasis, MarkKind::Superscript,
                                 MarkKind::Subscript, MarkKind::Link,     MarkKind::Language,
                                 MarkKind::NoCheck};

int propertyOf(MarkKind kind)
{
    return QTextFormat::UserProperty + 1 + static_cast<int>(kind);
}

void dress(QTextCharFormat &format, MarkKind kind)
{
    switch (kind) {
    case MarkKind::Strong:
        format.setFontWeight(QFont::Bold);
        break;
    case MarkKind::Emphasis:
        format.setFontItalic(true);
        break;
    case MarkKind::Superscript:
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        break;
    case MarkKind::Subscript:
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
        break;
    case MarkKind::Link:
        format.setForeground(QGuiApplication::palette().link());
        format.setFontUnderline(true);
        break;
    case MarkKind::Language:
    case MarkKind::NoCheck:
        break;
    }
}

QList<Mark> marksOf(const QTextCharFormat &format)
{
    QList<Mark> marks;
    for (const MarkKind kind : allKinds)
        if (format.hasProperty(propertyOf(kind)))
            marks.append({kind, 0, 0, format.stringProperty(propertyOf(kind))});
    return marks;
}

} // namespace

QTextCharFormat withMark(QTextCharFormat format, const Mark &mark)
{
    format.setProperty(propertyOf(mark.kind), mark.value);
    dress(format, mark.kind);
    return format;
}

QTextCharFormat withoutMark(const QTextCharFormat &format, MarkKind kind,
                            const QTextCharFormat &plain)
{
    QList<Mark> left = marksOf(format);
    left.removeIf([kind](const Mark &mark) { return mark.kind == kind; });
    return formatOf(left, plain);
}

QTextCharFormat formatOf(const QList<Mark> &marks, const QTextCharFormat &plain)
{
    QTextCharFormat format = plain;
    for (const Mark &mark : marks)
        format = withMark(format, mark);
    return format;
}

RichText richTextOf(const QTextBlock &block)
{
    QList<Mark> marks;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        for (Mark mark : marksOf(fragment.charFormat())) {
            mark.start = fragment.position() - block.position();
            mark.length = fragment.length();
            marks.append(mark);
        }
    }
    return RichText(block.text(), marks);
}

void insert(QTextCursor &cursor, const RichText &text, const QTextCharFormat &plain)
{
    cursor.removeSelectedText();
    if (text.isEmpty()) {
        cursor.setCharFormat(plain);
        cursor.setBlockCharFormat(plain);
        return;
    }
    for (const Run &run : text.runs())
        cursor.insertText(run.text, formatOf(run.marks, plain));
}

} // namespace feuillet
