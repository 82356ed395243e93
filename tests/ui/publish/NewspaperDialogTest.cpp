#include "ui/publish/NewspaperDialog.h"

#include "base/AtomicFile.h"
#include "publish/SiteIdentity.h"
#include "support/Printing.h"
#include "support/Widgets.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Site aPaper()
{
    Site site;
    site.name = u"La Gazette"_s;
    site.address = u"https://gazette.example"_s;
    site.publisher = u"Presses de la rade"_s;
    site.licence = u"Tous droits réservés"_s;
    site.licenceAddress = u"https://gazette.example/droits"_s;
    site.accounts = {u"https://mastodon.example/@gazette"_s, u"https://x.com/gazette"_s};
    site.language = u"fr-BE"_s;
    site.timeZone = "Europe/Brussels";
    return site;
}

} // namespace

TEST_CASE("a newspaper that nobody touched comes back as it was", "[publish]")
{
    CHECK(NewspaperDialog(aPaper()).site() == aPaper());
    CHECK(NewspaperDialog(Site()).site() == Site());
}

TEST_CASE("what no page may carry cannot be kept", "[publish]")
{
    NewspaperDialog dialog(aPaper());
    auto &keep = child<QPushButton>(dialog, u"keep"_s);
    CHECK(keep.isEnabled());

    child<QLineEdit>(dialog, u"accounts"_s).setText(u"@gazette"_s);
    CHECK_FALSE(keep.isEnabled());

    child<QLineEdit>(dialog, u"accounts"_s).setText(u"https://a.example/x, https://b.example/y"_s);
    CHECK(keep.isEnabled());
    CHECK(dialog.site().accounts ==
          QStringList{u"https://a.example/x"_s, u"https://b.example/y"_s});
}

TEST_CASE("a newspaper goes to a file and comes from one", "[publish]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"site.json"_s);
    NewspaperDialog(aPaper()).putFile(file);

    NewspaperDialog dialog{Site()};
    dialog.takeFile(file);

    CHECK(dialog.site() == aPaper());
    REQUIRE(writeFile(file, "{}"));
    dialog.takeFile(file);
    CHECK(dialog.site() == aPaper());
}

TEST_CASE("a logo that is no PNG cannot be kept", "[publish]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"logo.png"_s);
    REQUIRE(writeFile(file, "<svg onload='alert(1)'/>"));
    NewspaperDialog dialog(aPaper());

    dialog.takeLogo(file);
    CHECK_FALSE(child<QPushButton>(dialog, u"keep"_s).isEnabled());

    dialog.removeLogo();
    CHECK(child<QPushButton>(dialog, u"keep"_s).isEnabled());
}
