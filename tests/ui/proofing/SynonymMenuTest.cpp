#include "ui/proofing/SynonymMenu.h"

#include "support/Printing.h"
#include "support/Thesaurus.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

Place caretAt(qsizetype start)
{
    Place place;
    place.field = Field::Lede;
    place.start = start;
    return place;
}

// The words of a menu, without its sections.
QStringList wordsOf(const QMenu &menu)
{
    QStringList words;
    for (const QAction *action : menu.actions())
        if (!action->isSeparator())
            words << action->text();
    return words;
}

QMenu *submenu(const QMenu &menu)
{
    return menu.actions().isEmpty() ? nullptr : menu.actions().last()->menu();
}

} // namespace

TEST_CASE("a word menu gets the synonyms of the word under the caret", "[synonyms]")
{
    const SmallThesaurus shelf;
    SynonymMenu synonyms({}, nullptr, {shelf.folder.path()});
    QSignalSpy asked(&synonyms, &SynonymMenu::replaceAsked);
    QMenu menu;
    menu.addAction(u"Copy"_s);
    synonyms.addTo(menu, u"Une maison neuve"_s, caretAt(6));
    REQUIRE(submenu(menu));
    CHECK(wordsOf(*submenu(menu)) == QStringList{u"bâtiment"_s, u"édifice"_s, u"famille"_s});

    submenu(menu)->actions()[1]->trigger(); // behind the section "nom"
    REQUIRE(asked.count() == 1);
    const auto place = asked.first()[0].value<Place>();
    CHECK(place.field == Field::Lede);
    CHECK(place.start == 4);
    CHECK(place.length == 6);
    CHECK(asked.first()[1].toString() == u"bâtiment"_s);
}

TEST_CASE("many synonyms stand behind More", "[synonyms]")
{
    const SmallThesaurus shelf;
    SynonymMenu synonyms({}, nullptr, {shelf.folder.path()});
    QMenu menu;
    synonyms.addTo(menu, u"lettre"_s, caretAt(0));
    REQUIRE(submenu(menu));
    CHECK(wordsOf(*submenu(menu)).size() == 13);
    REQUIRE(submenu(*submenu(menu)));
    CHECK(wordsOf(*submenu(*submenu(menu))) == QStringList{u"m"_s, u"n"_s, u"o"_s, u"p"_s});
}

TEST_CASE("a word without synonyms leaves the menu as it is", "[synonyms]")
{
    const SmallThesaurus shelf;
    SynonymMenu synonyms({}, nullptr, {shelf.folder.path()});
    QMenu menu;
    synonyms.addTo(menu, u"Une maison neuve"_s, caretAt(12));
    synonyms.addTo(menu, QString(), caretAt(0));
    CHECK(menu.isEmpty());
}

TEST_CASE("by itself the menu says that there are none", "[synonyms]")
{
    const SmallThesaurus shelf;
    SynonymMenu synonyms({}, nullptr, {shelf.folder.path()});
    QWidget over;
    synonyms.popUp(over, {}, u"neuve"_s, caretAt(0));
    const auto *menu = over.findChild<QMenu *>();
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 1);
    CHECK_FALSE(menu->actions().first()->isEnabled());
}

TEST_CASE("without a thesaurus, or with a broken one, nothing is offered", "[synonyms]")
{
    QMenu menu;
    SynonymMenu missing({}, nullptr, {u"/nowhere"_s});
    CHECK_FALSE(missing.isOffered());
    missing.addTo(menu, u"maison"_s, caretAt(0));
    const SmallThesaurus shelf("no-such-charset");
    SynonymMenu broken({}, nullptr, {shelf.folder.path()});
    CHECK(broken.isOffered());
    broken.addTo(menu, u"maison"_s, caretAt(0));
    CHECK_FALSE(broken.isOffered());
    CHECK(menu.isEmpty());
}
