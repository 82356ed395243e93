#pragma once

#include "article/Body.h"
#include "article/Texts.h"
#include "desk/ArticleSession.h"
#include "support/Builders.h"
#include "support/Printing.h"
#include "ui/editor/BodyEdit.h"
#include "ui/editor/FieldEdit.h"
#include "ui/editor/Sheet.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>
#include <QTest>
#include <QTextBlock>

namespace feuillet::test {

// A sheet on a session, joined as the window joins them.
class SheetBench
{
public:
    explicit SheetBench(const Article &article)
    {
        QObject::connect(&sheet, &Sheet::edited, &session, &ArticleSession::edit);
        QObject::connect(&sheet, &Sheet::undoAsked, &session, &ArticleSession::undo);
        QObject::connect(&sheet, &Sheet::redoAsked, &session, &ArticleSession::redo);
        const auto show = [this] {
            sheet.show(session.article());
        };
        QObject::connect(&session, &ArticleSession::opened, &sheet, show);
        QObject::connect(&session, &ArticleSession::changed, &sheet, show);
        QObject::connect(&session, &ArticleSession::caretAsked, &sheet, &Sheet::showCaret);
        sheet.resize(900, 700);
        sheet.QWidget::show();
        REQUIRE(QTest::qWaitForWindowActive(&sheet));
        session.open(ArticleId(1), 1, article);
        QApplication::processEvents(); // what joins a page that is shown is shown by an event
    }

    const Article &article() const { return session.article(); }
    BodyEdit &body() { return *sheet.body(); }
    FieldEdit &field(const char *name)
    {
        return *sheet.findChild<FieldEdit *>(QLatin1StringView(name));
    }
    void caretAt(int line, int column, int length = 0)
    {
        body().setFocus();
        body().select({line, column, length});
    }
    void type(const QString &text)
    {
        for (const QChar letter : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
            QApplication::sendEvent(QApplication::focusWidget(), &press);
        }
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void undo() { session.undo(); }

    // What the widgets show is what the article says, whatever way it came there.
    bool isTrue() const
    {
        Sheet fresh;
        fresh.show(session.article());
        const auto *mine = sheet.body()->document();
        const auto *other = fresh.body()->document();
        if (mine->blockCount() != other->blockCount())
            return false;
        for (int line = 0; line < mine->blockCount(); ++line)
            if (mine->findBlockByNumber(line).text() != other->findBlockByNumber(line).text())
                return false;
        const QList<Block> blocks = flow(session.article().sections);
        return blocks.isEmpty() ? mine->isEmpty() : sheet.body()->blocks() == blocks;
    }

    ArticleSession session;
    Sheet sheet;
};

} // namespace feuillet::test
