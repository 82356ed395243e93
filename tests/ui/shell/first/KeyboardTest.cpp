#include "ui/shell/first/FirstDesk.h"

#include "base/AtomicFile.h"
#include "ui/signoff/SignDialog.h"

#include <QCheckBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

// Signs in the real dialog, by keyboard.
class BySignDialog : public Answers
{
public:
    SignAnswer signOff(const SignOffer &offer) override
    {
        ++asked;
        SignDialog dialog(offer, QApplication::activeWindow());
        QTimer::singleShot(0, &dialog, [&dialog] {
            for (const auto *check : dialog.findChildren<QCheckBox *>()) {
                CHECK(dialog.focusWidget() == check);
                QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
                QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
            }
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
            if (dialog.isVisible())
                dialog.reject();
        });
        if (dialog.exec() == QDialog::Accepted)
            return {dialog.ticked(), {}};
        return {{}, dialog.place()};
    }
    QString folderToPublishTo(const QString &) override
    {
        ++asked;
        return {};
    }
    int asked = 0; // dialogs
};

QStringList pagesIn(const QString &folder)
{
    QStringList pages;
    QDirIterator files(folder, {u"index.html"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        pages << files.next();
    return pages;
}

// Keys as they come, to whatever has the keyboard.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void write(const QString &text)
{
    REQUIRE(QApplication::focusWidget());
    type(*QApplication::focusWidget(), text);
}

} // namespace

TEST_CASE("from a first start to a published page by keyboard alone: four keys after writing",
          "[first][keyboard]")
{
    BySignDialog dialogs;
    QTemporaryDir site;
    FirstDesk desk(dialogs);
    desk.settings.publishFolder = site.path();
    desk.start();
    const auto step = [&desk] {
        return desk.workbench->opened().row.stage;
    };

    write(u"Ève Morvan"_s); // over the name that the machine knows
    press(Qt::Key_Return);
    press(Qt::Key_N, Qt::ControlModifier);
    write(u"Le port se prépare"_s);
    press(Qt::Key_4, Qt::AltModifier);
    write(u"La criée rouvre mardi matin."_s);

    press(Qt::Key_Return, Qt::ControlModifier); // 1: sent for review
    CHECK(step() == Stage::Submitted);
    press(Qt::Key_W, Qt::AltModifier); // 2: nobody else is here to sign
    REQUIRE(QTest::qWaitFor([&desk] { return desk.workbench->situation().onePersonDesk; }));
    press(Qt::Key_Return, Qt::ControlModifier); // 3: signed, in the one dialog
    CHECK(step() == Stage::Signed);
    REQUIRE(desk.workbench->opened().seal);
    CHECK(desk.workbench->opened().seal->byAuthor());
    desk.window->activateWindow(); // there is no desktop to do it
    REQUIRE(QTest::qWaitForWindowActive(desk.window.get()));
    press(Qt::Key_Return, Qt::ControlModifier); // 4: published
    CHECK(step() == Stage::Published);

    CHECK(dialogs.asked == 1);
    CHECK(desk.failures.isEmpty());
    REQUIRE(pagesIn(site.path()).size() >= 1);
    const auto page = readFile(pagesIn(site.path()).first());
    REQUIRE(page);
    CHECK(page->contains("Le port se prépare"));
}

TEST_CASE("where somebody else is declared, nobody is offered to sign what they wrote", "[first]")
{
    Answers answers;
    FirstDesk desk(answers);
    REQUIRE(declarePerson(desk.workbench->seat().database, u"Denis Roy"_s, Role::CopyEditor,
                          QDateTime::currentDateTimeUtc()));
    desk.window->perform(ActionName::New);
    desk.window->sheet().focusField(Field::Headline);
    write(u"Le port"_s);
    desk.window->perform(ActionName::Submit);
    for (const auto *button : desk.window->findChildren<QPushButton *>())
        CHECK_FALSE((button->isVisible() && button->text().contains(u"alone"_s)));
    desk.window->perform(ActionName::Sign);
    CHECK(desk.workbench->opened().row.stage == Stage::Submitted);
}
