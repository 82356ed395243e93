// Types numbered words into an article of a real window as fast as a quick typist, and says each
// with its moment, until it is killed: "17 4301" is word 17, typed 4.301 s after the start.
// Arguments: the desk's folder, and "saved" where the article is to be a saved one.
#include "desk/People.h"
#include "ui/editor/BodyEdit.h"
#include "ui/editor/Sheet.h"
#include "ui/proofing/LiveProofreader.h"
#include "ui/shell/DialogQuestions.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Workbench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>

#include <cstdio>

using namespace feuillet;

namespace {

void press(QWidget &widget, QChar letter)
{
    QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, letter);
    QApplication::sendEvent(&widget, &key);
}

} // namespace

int main(int argc, char *argv[])
{
    constexpr int keyMs = 60;
    QApplication application(argc, argv);
    const QString folder = QApplication::arguments().value(1);
    auto database = Database::open(folder);
    if (!database)
        return 3;
    const auto person = seatedPerson(**database, {}, {});
    if (!person)
        return 3;
    Workbench workbench(std::move(*database), folder, *person, systemClock());
    LiveProofreader spelling{GrammarEngine()};
    DialogQuestions questions;
    MainWindow window(workbench, questions, spelling);
    window.show();
    window.perform(ActionName::New);
    if (QApplication::arguments().value(2) == QLatin1String("saved"))
        window.perform(ActionName::Save);

    QElapsedTimer clock;
    clock.start();
    int number = 0;
    QString word;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &window, [&] {
        if (word.isEmpty())
            word = QString::number(++number) + u' ';
        press(*window.sheet().body(), word.front());
        word.remove(0, 1);
        if (word.isEmpty()) {
            std::printf("%d %lld\n", number, static_cast<long long>(clock.elapsed()));
            std::fflush(stdout);
        }
    });
    keys.start(keyMs);
    return QApplication::exec();
}
