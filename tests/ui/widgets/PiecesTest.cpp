#include "ui/widgets/CountLabel.h"
#include "ui/widgets/EmptyNote.h"
#include "ui/widgets/Strip.h"

#include "support/Printing.h"
#include "support/Widgets.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a count within its target is quiet, over it is heavy", "[widgets]")
{
    CountLabel label;

    label.showCount(74, 90);
    CHECK(label.text() == u"74 / 90"_s);
    CHECK_FALSE(label.isOver());
    CHECK(label.foregroundRole() == QPalette::PlaceholderText);

    label.showCount(91, 90);
    CHECK(label.isOver());
    CHECK(label.font().bold());
    CHECK(label.foregroundRole() == QPalette::WindowText);
    CHECK(label.accessibleName().contains(u"over"_s));

    label.showCount(90, 90);
    CHECK_FALSE(label.isOver());
    CHECK_FALSE(label.font().bold());
}

TEST_CASE("a count without a target says what it counts", "[widgets]")
{
    CountLabel label;

    label.showCount(45);

    CHECK(label.text().startsWith(u"45 "_s));
    CHECK(label.accessibleName() == label.text());
}

TEST_CASE("an empty pane offers a first thing to do, or none", "[widgets]")
{
    EmptyNote note;
    const QSignalSpy asked(&note, &EmptyNote::asked);
    auto *button = note.findChild<QPushButton *>();

    note.teach(IconName::New, u"Nothing yet."_s, u"New article"_s);
    CHECK_FALSE(button->isHidden());
    button->click();
    CHECK(asked.size() == 1);

    note.teach(IconName::Search, u"Nothing found."_s);
    CHECK(button->isHidden());
}

TEST_CASE("a strip is hidden until it has something to say", "[widgets]")
{
    QWidget window;
    Strip strip(&window);
    window.show();
    CHECK_FALSE(strip.isVisible());

    strip.tell(Strip::Kind::Warning, u"Changed since the sign-off"_s);
    CHECK(strip.isVisible());
    CHECK(strip.accessibleName() == u"Warning: Changed since the sign-off"_s);

    strip.clear();
    CHECK_FALSE(strip.isVisible());
}

TEST_CASE("a strip says which answer was given", "[widgets]")
{
    Strip strip;
    const QSignalSpy answered(&strip, &Strip::answered);
    strip.tell(Strip::Kind::Notice, u"Take up the draft?"_s, {u"Take up"_s, u"Compare"_s});

    const auto buttons = strip.findChildren<QPushButton *>();
    REQUIRE(buttons.size() == 2);
    CHECK(buttons[1]->text() == u"Compare"_s);
    buttons[1]->click();

    REQUIRE(answered.size() == 1);
    CHECK(answered[0][0].toInt() == 1);
    CHECK(speechless(strip) == QStringList());
}

TEST_CASE("a strip that tells something else drops the old answers", "[widgets]")
{
    Strip strip;
    strip.tell(Strip::Kind::Notice, u"Take up the draft?"_s, {u"Take up"_s, u"Compare"_s});
    strip.tell(Strip::Kind::Blocking, u"The disk is full."_s, {u"Try again"_s});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    const auto buttons = strip.findChildren<QPushButton *>();
    REQUIRE(buttons.size() == 1);
    CHECK(buttons[0]->text() == u"Try again"_s);
}

TEST_CASE("a closable strip goes when its cross is clicked", "[widgets]")
{
    Strip strip;
    const QSignalSpy closed(&strip, &Strip::closed);
    strip.tell(Strip::Kind::Notice, u"Kept."_s, {}, true);

    strip.findChild<QToolButton *>()->click();

    CHECK(closed.size() == 1);
    CHECK(strip.isHidden());
}

TEST_CASE("a strip is as high as its words need, at any width and size of letters", "[widgets]")
{
    QWidget window;
    window.resize(900, 600);
    QVBoxLayout column(&window);
    auto *strip = new Strip(&window);
    column.addWidget(strip);
    column.addStretch();
    window.show();
    strip->tell(Strip::Kind::Blocking, u"Le disque est plein. "_s.repeated(6), {u"Again"_s});
    QCoreApplication::processEvents();
    const int wide = strip->height();

    window.resize(320, 600);
    QCoreApplication::processEvents();
    const int narrow = strip->height();
    auto large = strip->font();
    large.setPointSizeF(2 * large.pointSizeF());
    strip->setFont(large);
    QCoreApplication::processEvents();

    const auto *text = strip->findChild<QLabel *>();
    CHECK(narrow > wide);
    CHECK(strip->height() > narrow);
    CHECK(text->height() >= text->heightForWidth(text->width()));
}
