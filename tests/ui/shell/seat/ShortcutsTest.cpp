#include "ui/shell/WindowBench.h"

#include "ui/shell/SeatSettings.h"
#include "ui/shell/shortcuts/KeysEdit.h"
#include "ui/shell/shortcuts/Shortcut.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

const auto boldKeys = QKeySequence(u"Ctrl+B"_s);
const auto freeKeys = QKeySequence(u"Ctrl+Alt+9"_s);

struct Preferring
{
    explicit Preferring(WindowBench &of) : bench(of)
    {
        action(u"Preferences"_s).trigger();
        dialog = bench.window->findChild<QDialog *>();
        REQUIRE(dialog);
    }
    QAction &action(const QString &name) { return child<QAction>(*bench.window, name); }
    void choose(const QString &name)
    {
        auto &list = child<QTreeWidget>(*dialog, u"shortcuts"_s);
        const auto rows = list.findItems(name, Qt::MatchExactly);
        REQUIRE(rows.size() == 1);
        list.setCurrentItem(rows.first());
    }
    void press(const QKeySequence &keys)
    {
        QTest::keyClick(&child<KeysEdit>(*dialog, u"newKeys"_s), keys[0].key(),
                        keys[0].keyboardModifiers());
    }
    void click(const QString &name) { child<QPushButton>(*dialog, name).click(); }
    QStringList told()
    {
        QStringList told;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            told << label->text();
        return told;
    }

    WindowBench &bench;
    QDialog *dialog;
};

} // namespace

TEST_CASE("keys that are changed in the preferences work at once and the next day",
          "[shell][preferences]")
{
    SeatSettings settings;
    {
        WindowBench bench;
        Preferring preferences(bench);
        preferences.choose(u"Bold"_s);
        preferences.press(freeKeys);
        CHECK(preferences.action(u"Bold"_s).shortcut() == freeKeys);
        bench.window->keep(settings);
        CHECK(settings.shortcuts == QMap<QString, QString>{{u"Bold"_s, u"Ctrl+Alt+9"_s}});
    }
    WindowBench bench;
    bench.window->apply(settings);
    CHECK(child<QAction>(*bench.window, u"Bold"_s).shortcut() == freeKeys);
}

TEST_CASE("keys that another action has are told, and taken only if that is wanted",
          "[shell][preferences]")
{
    WindowBench bench;
    Preferring preferences(bench);
    preferences.choose(u"Italic"_s);
    preferences.press(boldKeys);
    CHECK(preferences.told().contains(u"Ctrl+B already does: Bold."_s));
    CHECK(preferences.action(u"Bold"_s).shortcut() == boldKeys);

    preferences.click(u"takeKeys"_s);
    CHECK(preferences.action(u"Italic"_s).shortcut() == boldKeys);
    CHECK(preferences.action(u"Bold"_s).shortcut().isEmpty());

    preferences.click(u"allUsual"_s);
    CHECK(preferences.action(u"Italic"_s).shortcut() == QKeySequence(u"Ctrl+I"_s));
    CHECK(preferences.action(u"Bold"_s).shortcut() == boldKeys);
}

TEST_CASE("an action can do without keys, and have its usual ones back", "[shell][preferences]")
{
    WindowBench bench;
    Preferring preferences(bench);
    preferences.choose(u"Bold"_s);
    preferences.click(u"noKeys"_s);
    CHECK(preferences.action(u"Bold"_s).shortcut().isEmpty());
    SeatSettings settings;
    bench.window->keep(settings);
    CHECK(settings.shortcuts.contains(u"Bold"_s));

    preferences.click(u"usualKeys"_s);
    CHECK(preferences.action(u"Bold"_s).shortcut() == boldKeys);
}

TEST_CASE("keys that write text, and those of every text field, are left alone",
          "[shell][preferences]")
{
    const QList<Shortcut> all{{u"Bold"_s, u"Bold"_s, {}, boldKeys, boldKeys},
                              {u"Italic"_s, u"Italic"_s, {}, {}, {}}};
    CHECK(answerFor(QKeySequence(u"A"_s), u"Italic"_s, all).kind == KeysAnswer::Typing);
    CHECK(answerFor(QKeySequence(u"Shift+É"_s), u"Italic"_s, all).kind == KeysAnswer::Typing);
    CHECK(answerFor(QKeySequence(u"F5"_s), u"Italic"_s, all).kind == KeysAnswer::Free);
    CHECK(answerFor(QKeySequence(u"Ctrl+C"_s), u"Italic"_s, all).kind == KeysAnswer::OfText);
    CHECK(answerFor(boldKeys, u"Italic"_s, all) == KeysAnswer{KeysAnswer::Taken, u"Bold"_s});
    CHECK(answerFor(boldKeys, u"Bold"_s, all).kind == KeysAnswer::Free);
    CHECK(answerFor({}, u"Italic"_s, all).kind == KeysAnswer::Free);
}

TEST_CASE("an action is found among the shortcuts by its name, its menu or its keys",
          "[shell][preferences]")
{
    WindowBench bench;
    Preferring preferences(bench);
    auto &list = child<QTreeWidget>(*preferences.dialog, u"shortcuts"_s);
    const auto shown = [&] {
        int count = 0;
        for (int row = 0; row < list.topLevelItemCount(); ++row)
            count += list.topLevelItem(row)->isHidden() ? 0 : 1;
        return count;
    };
    const int all = shown();
    child<QLineEdit>(*preferences.dialog, u"filterKeys"_s).setText(u"ctrl shift z"_s);
    CHECK(shown() == 1);
    child<QLineEdit>(*preferences.dialog, u"filterKeys"_s).setText(u"theme"_s);
    CHECK(shown() >= 3);
    CHECK(shown() < all);
    child<QLineEdit>(*preferences.dialog, u"filterKeys"_s).clear();
    CHECK(shown() == all);
}

TEST_CASE("each preference counts at once, and the menus say the same", "[shell][preferences]")
{
    WindowBench bench;
    QList<ActionName> asked;
    QObject::connect(bench.window.get(), &MainWindow::schemeAsked, bench.window.get(),
                     [&](ActionName name) { asked << name; });
    bench.answers.folder = u"/srv/site"_s;
    Preferring preferences(bench);
    QDialog &dialog = *preferences.dialog;

    auto &scheme = child<QComboBox>(dialog, u"scheme"_s);
    scheme.setCurrentIndex(2);
    emit scheme.activated(2);
    CHECK(asked == QList{ActionName::DarkTheme});
    CHECK(preferences.action(u"DarkTheme"_s).isChecked());
    child<QSpinBox>(dialog, u"textSize"_s).setValue(150);
    child<QCheckBox>(dialog, u"typography"_s).click();
    preferences.click(u"chooseFolder"_s);
    CHECK(child<QLineEdit>(dialog, u"publishFolder"_s).text() == u"/srv/site"_s);
    auto &person = child<QComboBox>(dialog, u"person"_s);
    CHECK(person.currentText() == u"Claire Morel"_s);
    emit person.textActivated(u"Denis Roy"_s);

    SeatSettings settings;
    bench.window->keep(settings);
    CHECK(settings.zoom == 1.5);
    CHECK_FALSE(settings.automaticTypography);
    CHECK(settings.publishFolder == u"/srv/site"_s);
    CHECK(settings.person == u"Denis Roy"_s);
}

TEST_CASE("everything of the preferences that takes the keyboard has a name",
          "[shell][preferences]")
{
    WindowBench bench;
    CHECK(speechless(*Preferring(bench).dialog) == QStringList());
}
