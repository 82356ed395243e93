#pragma once

#include "../WindowBench.h"
#include "article/Texts.h"
#include "ui/editor/find/FindBar.h"
#include "ui/editor/find/SearchLine.h"
#include "ui/shell/Panes.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace feuillet::test {

// A window on a short article of its own, where keys go to who has the keyboard.
class FindBench : public WindowBench
{
public:
    FindBench()
    {
        window->perform(ActionName::New);
        Article article = blankArticle();
        article.headline = u"Le port de Brest"_s;
        article.lede = RichText(u"Le port dort."_s);
        article.sections = {aSection({}, {u"Un port, deux ports."_s, u"Rien ici."_s}),
                            aSection(u"Au port"_s, {u"Fin."_s})};
        workbench->session().edit(article, History::Kind::Whole, {}, {});
        window->perform(ActionName::Save);
        window->perform(ActionName::GoHeadline);
        key(Qt::Key_Home, Qt::ControlModifier);
    }

    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void typeHere(const QString &text) { type(*QApplication::focusWidget(), text); }

    FindBar &bar() { return *window->panes().find; }
    SearchLine &words() { return child<SearchLine>(*window, u"findWords"_s); }
    SearchLine &replacement() { return child<SearchLine>(*window, u"replacement"_s); }
    void choose(const QString &option) { child<QToolButton>(*window, option).click(); }
    QString count() { return child<QLabel>(*window, u"findCount"_s).text(); }
    QString fault()
    {
        const auto &label = child<QLabel>(*window, u"findFault"_s);
        return label.isVisible() ? label.text() : QString();
    }
    // What is selected in the text where the caret is.
    QString selected()
    {
        const Place caret = sheet().caret();
        return textAt(article(), caret).mid(caret.start, caret.length).text();
    }
};

} // namespace feuillet::test
