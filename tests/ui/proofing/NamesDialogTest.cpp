#include "ui/proofing/NamesDialog.h"

#include "support/Printing.h"
#include "support/Widgets.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

const HouseWord zelbensky{u"Zelbensky"_s,
                          HouseWordKind::Person,
                          {u"Zelbenski"_s, u"Zelbenskyi"_s},
                          u"président de la Syldavie"_s,
                          {}};
const HouseWord klow{u"Klow"_s, HouseWordKind::Place, {u"Klov"_s}, {}, u"capitale"_s};

// The dialog with two names, and what it asked for.
struct Shown
{
    NamesDialog dialog;
    QList<std::pair<HouseWord, QString>> kept;
    QStringList removed;

    Shown()
    {
        QObject::connect(&dialog, &NamesDialog::keepAsked,
                         [this](const HouseWord &entry, const QString &former) {
                             kept.append({entry, former});
                         });
        QObject::connect(&dialog, &NamesDialog::removeAsked,
                         [this](const QString &spelling) { removed << spelling; });
        dialog.show({klow, zelbensky});
    }
    QTableView &table() { return child<QTableView>(dialog, u"names"_s); }
    QLineEdit &field(const QString &name) { return child<QLineEdit>(dialog, name); }
    void press(const QString &name) { child<QPushButton>(dialog, name).click(); }
};

} // namespace

TEST_CASE("the filter finds names by any of their words", "[names]")
{
    Shown shown;
    CHECK(shown.table().model()->rowCount() == 2);
    for (const auto &words : {u"zelb"_s, u"Zelbenskyi"_s, u"syldavie"_s}) {
        shown.field(u"filter"_s).setText(words);
        REQUIRE(shown.table().model()->rowCount() == 1);
        CHECK(shown.table().model()->index(0, 0).data() == u"Zelbensky"_s);
    }
    shown.field(u"filter"_s).setText(u"["_s);
    CHECK(shown.table().model()->rowCount() == 0);
}

TEST_CASE("a chosen name is shown whole, changed and kept under its former spelling", "[names]")
{
    Shown shown;
    shown.table().selectRow(1);
    CHECK(shown.field(u"spelling"_s).text() == u"Zelbensky"_s);
    CHECK(shown.field(u"refused"_s).text() == u"Zelbenski | Zelbenskyi"_s);
    CHECK(shown.field(u"function"_s).text() == u"président de la Syldavie"_s);
    CHECK(child<QComboBox>(shown.dialog, u"kind"_s).currentText() == u"Person"_s);

    shown.field(u"spelling"_s).setText(u" Zelbensky-Kor "_s);
    shown.press(u"keep"_s);

    HouseWord changed = zelbensky;
    changed.spelling = u"Zelbensky-Kor"_s;
    CHECK(shown.kept == QList{std::pair(changed, u"Zelbensky"_s)});
}

TEST_CASE("a new name is kept, one without a spelling is not", "[names]")
{
    Shown shown;
    shown.table().selectRow(0);
    shown.press(u"new"_s);
    CHECK_FALSE(child<QPushButton>(shown.dialog, u"keep"_s).isEnabled());
    CHECK_FALSE(child<QPushButton>(shown.dialog, u"remove"_s).isEnabled());

    shown.field(u"spelling"_s).setText(u"Zorgul"_s);
    shown.field(u"refused"_s).setText(u"Zorgoul | | Zorghul"_s);
    QTest::keyClick(&shown.field(u"refused"_s), Qt::Key_Return);

    REQUIRE(shown.kept.size() == 1);
    CHECK(shown.kept.first().first ==
          HouseWord{u"Zorgul"_s, HouseWordKind::Person, {u"Zorgoul"_s, u"Zorghul"_s}, {}, {}});
    CHECK(shown.kept.first().second.isEmpty());
    CHECK(shown.dialog.isVisible());
}

TEST_CASE("a chosen name can be removed", "[names]")
{
    Shown shown;
    shown.table().selectRow(0);
    shown.press(u"remove"_s);
    CHECK(shown.removed == QStringList{u"Klow"_s});
}

TEST_CASE("a click on its kind takes a name of the articles in", "[names]")
{
    Shown shown;
    QSignalSpy asked(&shown.dialog, &NamesDialog::proposalsAsked);
    shown.dialog.findChild<QTabWidget *>()->setCurrentIndex(1);
    CHECK(asked.size() == 1);
    shown.dialog.showProposals(
        {{u"Yann Kermalec"_s, 4, HouseWordKind::Person}, {u"RZPG"_s, 2, HouseWordKind::Acronym}});
    auto &rows = child<QTreeWidget>(shown.dialog, u"proposals"_s);

    const QRect acronym = rows.visualItemRect(rows.topLevelItem(1));
    QTest::mouseClick(rows.viewport(), Qt::LeftButton, {},
                      {rows.columnViewportPosition(4) + 8, acronym.center().y()});

    REQUIRE(shown.kept.size() == 1);
    CHECK(shown.kept.first().first == HouseWord{u"RZPG"_s, HouseWordKind::Acronym, {}, {}, {}});
    shown.dialog.select(u"RZPG"_s);
    CHECK(rows.topLevelItemCount() == 1);
}

TEST_CASE("everything in the house dictionary has words for a screen reader", "[names]")
{
    Shown shown;
    CHECK(speechless(shown.dialog) == QStringList());
}
