#include "ui/help/SystemDialog.h"
#include "support/Printing.h"
#include "support/Widgets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

const SystemState whole{{{SystemPart::Dictionary, true}, {SystemPart::Grammar, true}}};
const SystemState lacking{{{SystemPart::Dictionary, true}, {SystemPart::Grammar, false}}};

} // namespace

TEST_CASE("what is missing is told in words, with the command that brings it", "[help]")
{
    const SystemDialog dialog(lacking, u"Feuillet 1"_s);
    const auto &parts = child<QTreeWidget>(dialog, u"systemParts"_s);

    REQUIRE(parts.topLevelItemCount() == 2);
    CHECK(parts.topLevelItem(0)->text(1) == u"Installed"_s);
    CHECK(parts.topLevelItem(1)->text(1) == u"Grammar is not checked."_s);
    CHECK(child<QLineEdit>(dialog, u"installation"_s).text() ==
          u"sudo apt install python3-grammalecte"_s);
}

TEST_CASE("where nothing is missing no command is told", "[help]")
{
    const SystemDialog dialog(whole, {});
    CHECK_FALSE(dialog.findChild<QLineEdit *>(u"installation"_s));
}

TEST_CASE("the command and the report are copied", "[help]")
{
    const SystemDialog dialog(lacking, u"Feuillet 1"_s);
    const auto copied = [] {
        return QGuiApplication::clipboard()->text();
    };

    child<QPushButton>(dialog, u"copyCommand"_s).click();
    CHECK(copied() == installation(lacking));
    child<QPushButton>(dialog, u"copyReport"_s).click();
    CHECK(copied() == u"Feuillet 1"_s);
}

TEST_CASE("everything in the state of the system says its name", "[help]")
{
    SystemDialog dialog(lacking, u"Feuillet 1"_s);
    CHECK(speechless(dialog).isEmpty());
}
