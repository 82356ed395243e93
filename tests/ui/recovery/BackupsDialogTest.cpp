#include "ui/recovery/BackupsDialog.h"
#include "support/Printing.h"
#include "support/Widgets.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2024, 11, 4), QTime(12, 0), Qt::UTC);

const QList<Backup> two{{Backup::Kind::Daily, noon, u"/desk/backups/deux.sqlite"_s},
                        {Backup::Kind::Asked, noon.addDays(-1), u"/desk/backups/un.sqlite"_s}};

struct Dialog : BackupsDialog
{
    QSignalSpy restores{this, &BackupsDialog::restoreAsked};
    QListWidget &list = child<QListWidget>(*this, u"backupList"_s);
    QPushButton &restore = child<QPushButton>(*this, u"restore"_s);
    QString said() { return child<QLabel>(*this, u"sentence"_s).text(); }
};

} // namespace

TEST_CASE("the last backup is told, and that there is none", "[recovery]")
{
    Dialog dialog;
    dialog.showBackups({});
    CHECK(dialog.said().contains(u"no backup"_s));
    CHECK_FALSE(dialog.restore.isEnabled());

    dialog.showBackups(two);
    CHECK(dialog.said().startsWith(u"Last backup: "_s));
    CHECK(dialog.list.count() == 2);
}

TEST_CASE("restoring is asked twice about the same backup", "[recovery]")
{
    Dialog dialog;
    dialog.showBackups(two);

    dialog.restore.click();
    CHECK(dialog.restores.isEmpty());
    CHECK(dialog.said().contains(u"whole desk"_s));
    dialog.list.setCurrentRow(1); // another one: asked anew
    dialog.restore.click();
    CHECK(dialog.restores.isEmpty());
    dialog.restore.click();

    REQUIRE(dialog.restores.size() == 1);
    CHECK(dialog.restores[0][0].toString() == two[1].file);
}

TEST_CASE("while a backup is made no other is asked for", "[recovery]")
{
    Dialog dialog;
    dialog.showBackups(two);
    auto &backUp = child<QPushButton>(dialog, u"backUp"_s);

    dialog.setBusy(true);
    CHECK_FALSE(backUp.isEnabled());
    dialog.setBusy(false);
    CHECK(backUp.isEnabled());
}

TEST_CASE("the dialog of backups speaks to a screen reader", "[recovery]")
{
    Dialog dialog;
    dialog.showBackups(two);
    dialog.show();

    CHECK(speechless(dialog).isEmpty());
}
