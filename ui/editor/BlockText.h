#pragma once

#include "article/RichText.h"

#include <QTextBlock>
#include <QTextCharFormat>

namespace feuillet {

// A mark on the screen: the property says what it is, the rest of the format how it looks.
QTextCharFormat formatOf(const QList<Mark> &marks, const QTextCharFormat &plain);
QTextCharFormat withMark(QTextCharFormat format, const Mark &mark);
QTextCharFormat withoutMark(const QTextCharFormat &format, MarkKind kind,
                            const QTextCharFormat &plain);

// What a block of the document says; its texts keep their no-break spaces, which toPlainText loses.
RichText richTextOf(const QTextBlock &block);

// Replaces the selection by the text, without touching what is around it.
void insert(QTextCursor &cursor, const RichText &text, const QTextCharFormat &plain);

} // namespace feuillet
