#include "article/History.h"
#include "article/Texts.h"
#include "support/Builders.h"
#include "support/Printing.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

Place headlineAt(qsizetype caret)
{
    return {.field = Field::Headline, .start = caret};
}

// Types text at the end of the headline, a letter a time, as a keyboard does.
void type(History &history, const QString &text)
{
    for (const QChar letter : text) {
        const auto caret = history.present().headline.size();
        Article next = history.present();
        next.headline += letter;
        history.record(next, History::Kind::Typing, headlineAt(caret), headlineAt(caret + 1));
    }
}

} // namespace

TEST_CASE("a burst of typing is undone in one step, and the caret comes back", "[article]")
{
    History history(anArticle());
    const auto before = history.present().headline.size();
    type(history, u" demain"_s);

    const Place caret = history.undo();

    CHECK(history.present() == anArticle());
    CHECK(caret == headlineAt(before));
    CHECK_FALSE(history.canUndo());
    CHECK(history.redo() == headlineAt(before + 7));
    CHECK(history.present().headline.endsWith(u" demain"_s));
}

TEST_CASE("a correction after typing is a step of its own", "[article]")
{
    History history(anArticle());
    type(history, u" l'"_s);
    Article corrected = history.present();
    corrected.headline.replace(u'\'', u'’');
    history.record(corrected, History::Kind::Whole, headlineAt(48), headlineAt(48));
    type(history, u"eau"_s);

    history.undo();
    CHECK(history.present().headline.endsWith(u" l’"_s));
    history.undo();
    CHECK(history.present().headline.endsWith(u" l'"_s));
    history.undo();
    CHECK(history.present() == anArticle());
}

TEST_CASE("the end of a burst and a caret elsewhere begin a new step", "[article]")
{
    History history(anArticle());
    type(history, u"un"_s);
    history.endBurst();
    type(history, u"deux"_s);
    Article next = history.present();
    next.kicker += u'x';
    history.record(next, History::Kind::Typing, {.field = Field::Kicker},
                   {.field = Field::Kicker, .start = 1});

    history.undo();
    history.undo();

    CHECK(history.present().headline.endsWith(u"un"_s));
}

TEST_CASE("undoing all gives unchanged, and so does typing and deleting", "[article]")
{
    History history(anArticle());
    CHECK_FALSE(history.isModified());
    type(history, u"x"_s);
    CHECK(history.isModified());
    history.record(anArticle(), History::Kind::Deleting, headlineAt(46), headlineAt(45));
    CHECK_FALSE(history.isModified());
    history.undo();
    CHECK(history.isModified());
    history.markSaved();
    CHECK_FALSE(history.isModified());
    history.undo();
    CHECK(history.isModified());
}

TEST_CASE("an edit after undo forgets what was undone", "[article]")
{
    History history(anArticle());
    type(history, u"a"_s);
    history.undo();
    type(history, u"b"_s);

    CHECK_FALSE(history.canRedo());
    CHECK(history.present().headline.endsWith(u"b"_s));
}

TEST_CASE("undoing everything gives the first value, redoing everything the last", "[article]")
{
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        const Article first = randomArticle(random);
        History history(first);
        for (int edit = 0; edit < 20; ++edit)
            history.record(randomArticle(random), static_cast<History::Kind>(edit % 3),
                           headlineAt(edit), headlineAt(edit + 1));
        const Article last = history.present();
        while (history.canUndo())
            history.undo();
        REQUIRE(history.present() == first);
        REQUIRE_FALSE(history.isModified());
        while (history.canRedo())
            history.redo();
        REQUIRE(history.present() == last);
    }
}
