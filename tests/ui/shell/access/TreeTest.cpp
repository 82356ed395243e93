#include "ui/shell/WindowBench.h"

#include "base/AtomicFile.h"
#include "ingest/Sample.h"
#include "support/Dialogs.h"
#include "support/Spoken.h"
#include "ui/shell/Panes.h"

#include <QToolButton>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

// The window with the example open, read, and a note on it.
class ReadExample : public WindowBench
{
public:
    ReadExample()
    {
        const QString file = home->filePath(u"exemple.txt"_s);
        REQUIRE(writeFile(file, exampleWire()));
        answers.wires = {file};
        window->perform(ActionName::Receive);
        spelling->load();
        REQUIRE(QTest::qWaitFor(
            [this] { return spelling->state() == LiveProofreader::State::Ready; }, 20000));
        REQUIRE_FALSE(spelling->read(article(), {}).isEmpty());
    }
};

} // namespace

TEST_CASE("a screen reader can name all that it meets in the window", "[access]")
{
    ReadExample bench;
    bench.window->resize(1366, 768);

    for (const QString &tab :
         {u"corrections"_s, u"preview"_s, u"review"_s, u"versions"_s, u"notes"_s}) {
        CAPTURE(tab.toStdString());
        bench.window->panes().showTab(tab);
        CHECK(unnamed(*bench.window).join(u'\n') == QString());
        CHECK(namedOtherwise(*bench.window).join(u'\n') == QString());
    }
}

TEST_CASE("a screen reader can name what comes and goes in the window", "[access]")
{
    ReadExample bench;
    const auto action = GENERATE(ActionName::Find, ActionName::Replace, ActionName::LeftTexts,
                                 ActionName::Close, ActionName::AddNote, ActionName::Palette);
    CAPTURE(static_cast<int>(action));
    bench.window
        ->findChild<QAction *>(
            QString::fromLatin1(QMetaEnum::fromType<ActionName>().valueToKey(int(action))))
        ->trigger();

    CHECK(unnamed(*bench.window).join(u'\n') == QString());
}

TEST_CASE("a screen reader can name all that it meets in each dialog", "[access]")
{
    for (const DialogSample &sample : everyDialog()) {
        CAPTURE(sample.name.toStdString());
        const auto dialog = sample.make();
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog.get()));

        CHECK_FALSE(dialog->windowTitle().isEmpty());
        CHECK(unnamed(*dialog).join(u'\n') == QString());
        CHECK(namedOtherwise(*dialog).join(u'\n') == QString());
    }
}

TEST_CASE("a button without words says on pointing what it does", "[access]")
{
    ReadExample bench;
    QStringList mute;
    for (const auto *button : bench.window->findChildren<QToolButton *>())
        if (button->isVisible() && button->toolTip().isEmpty() &&
            (button->text().isEmpty() || button->toolButtonStyle() == Qt::ToolButtonIconOnly))
            mute += button->objectName();
    CHECK(mute.join(u' ') == QString());
}
