#include "desk/proofing/HouseDictionary.h"
#include "desk/Steps.h"
#include "support/Sandbox.h"
#include "ui/proofing/NamesDialog.h"
#include "WindowBench.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeWidget>

using namespace feuillet;
using namespace feuillet::test;

namespace {

// The window of the house dictionary over the program's window.
struct NamesBench : WindowBench
{
    NamesDialog *dialog = nullptr;
    QTemporaryDir files;

    NamesBench()
    {
        window->perform(ActionName::HouseNames);
        dialog = window->findChild<NamesDialog *>();
        REQUIRE(dialog);
    }
    void press(const QString &name) { child<QPushButton>(*dialog, name).click(); }
    void keep(const QString &name, const QString &refused)
    {
        press(u"new"_s);
        child<QLineEdit>(*dialog, u"spelling"_s).setText(name);
        child<QLineEdit>(*dialog, u"refused"_s).setText(refused);
        press(u"keep"_s);
    }
    QStringList words() { return houseWords(workbench->seat()).value_or(QStringList{u"?"_s}); }
    bool says(const QString &words) const
    {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->text().contains(words); });
    }
};

} // namespace

TEST_CASE("a name is kept at the desk and known to the spelling", "[shell][names]")
{
    NamesBench bench;
    QSignalSpy changed(bench.workbench.get(), &Workbench::houseWordsChanged);

    bench.keep(u"Zelbensky"_s, u"Zelbenski"_s);

    CHECK(bench.words() == QStringList{u"Zelbensky"_s});
    CHECK(changed.size() == 1);
    bench.press(u"remove"_s); // what was kept is chosen
    CHECK(bench.words().isEmpty());
}

TEST_CASE("what clashes is said in the window, and nothing is changed", "[shell][names]")
{
    NamesBench bench;
    bench.keep(u"Zelbensky"_s, u"Zelbenski"_s);
    bench.keep(u"Zelbenski"_s, {});
    CHECK(bench.says(u"clashes"_s));
    CHECK(bench.words() == QStringList{u"Zelbensky"_s});
}

TEST_CASE("names go out into a file and come in again", "[shell][names]")
{
    NamesBench bench;
    bench.keep(u"Zelbensky"_s, u"Zelbenski"_s);
    bench.answers.names = bench.files.filePath(u"noms.txt"_s);
    bench.press(u"export"_s);
    bench.press(u"remove"_s);
    REQUIRE(bench.words().isEmpty());

    bench.press(u"import"_s);

    CHECK(bench.words() == QStringList{u"Zelbensky"_s});
    bench.answers.names = bench.files.filePath(u"absent.txt"_s);
    bench.press(u"import"_s);
    CHECK(bench.says(u"absent.txt"_s));
}

TEST_CASE("names of signed articles are looked for, and one click keeps one", "[shell][names]")
{
    NamesBench bench;
    Article article = anArticle();
    article.lede = RichText(u"À Klowburg, à Klowburg, à Klowburg et encore à Klowburg."_s);
    const auto id = ArticleId::random();
    Seat &seat = bench.workbench->seat();
    REQUIRE(save(seat, id, 0, article, u"save"_s));
    REQUIRE(takeStep(seat, id, Action::Submit));
    Seat reader{seat.database, bench.reader};
    REQUIRE(sign(reader, id, {}));

    bench.dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
    auto &rows = child<QTreeWidget>(*bench.dialog, u"proposals"_s);
    REQUIRE(QTest::qWaitFor([&] { return rows.topLevelItemCount() > 0; }, 20000));
    CHECK(rows.topLevelItem(0)->text(0) == u"Klowburg"_s);
    emit rows.itemActivated(rows.topLevelItem(0), 3);

    CHECK(bench.words() == QStringList{u"Klowburg"_s});
}

TEST_CASE("asking again for the house dictionary shows the same window", "[shell][names]")
{
    NamesBench bench;
    bench.window->perform(ActionName::HouseNames);
    CHECK(bench.window->findChildren<NamesDialog *>().size() == 1);
}
