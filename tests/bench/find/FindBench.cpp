// What finding costs in an article of 20,000 words: from a key in the find bar until the sheet is
// painted with its marks, from a key in the sheet while the bar is open, and what all replaced at
// once costs. With a folder it saves pictures of the bar and of focus mode instead:
// bench_find [FOLDER [light|dark] [fr|en] [TEXT SCALE]]
#include "desk/Languages.h"
#include "desk/People.h"
#include "support/Builders.h"
#include "ui/editor/BodyEdit.h"
#include "ui/editor/find/FindBar.h"
#include "ui/editor/find/SearchLine.h"
#include "ui/editor/Sheet.h"
#include "ui/proofing/LiveProofreader.h"
#include "ui/shell/DialogQuestions.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Panes.h"
#include "ui/shell/Workbench.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QToolButton>

#include <algorithm>
#include <cstdio>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int turns = 30;

template <typename T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().detail));
    return std::move(*result);
}

void waitMs(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

// The program's window over a desk of its own.
struct Desk
{
    explicit Desk(const Article &article, QSize size)
    {
        workbench.start();
        workbench.session().edit(article, History::Kind::Whole, {}, {});
        window.resize(size);
        window.show();
        waitMs(500);
    }

    QTemporaryDir folder;
    std::unique_ptr<Database> database = orDie(Database::open(folder.path()));
    Person person = orDie(declarePerson(*database, u"Claire Morel"_s, Role::Journalist,
                                        QDateTime::currentDateTimeUtc()));
    Workbench workbench{std::move(database), folder.path(), person, systemClock()};
    LiveProofreader reader;
    DialogQuestions questions;
    MainWindow window{workbench, questions, reader};
};

class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *watched) { watched->installEventFilter(this); }
    bool painted = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }
};

double paintedAfter(QWidget &watched, const std::function<void()> &act)
{
    PaintWatch watch(&watched);
    QElapsedTimer timer;
    timer.start();
    act();
    while (!watch.painted)
        QCoreApplication::processEvents();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void press(QWidget &widget, QChar letter)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, Qt::Key_unknown, Qt::NoModifier, letter);
        QCoreApplication::sendEvent(&widget, &event);
    }
}

void report(const char *what, QList<double> times)
{
    std::ranges::sort(times);
    std::printf("%-44s p50 %7.2f ms   worst %7.2f ms\n", what, times[times.size() / 2],
                times.last());
}

void measure()
{
    Desk desk(aLongArticle(20'000), {1366, 768});
    BodyEdit &body = *desk.window.sheet().body();
    desk.window.perform(ActionName::GoBody);
    FindBar &bar = *desk.window.panes().find;
    auto *words = bar.findChild<SearchLine *>(u"findWords"_s);
    for (const QString &query : {u"les"_s, u"navire"_s, u"e"_s}) {
        QList<double> times;
        for (int turn = 0; turn < turns; ++turn) {
            bar.open({}, false);
            words->clear();
            waitMs(20);
            for (const QChar letter : query)
                times << paintedAfter(*body.viewport(), [&] { press(*words, letter); });
        }
        report(qPrintable(u"a key in the bar, up to “%1”"_s.arg(query)), times);
    }
    QList<double> typing;
    body.setFocus();
    for (int turn = 0; turn < turns * 10; ++turn) {
        typing << paintedAfter(*body.viewport(), [&] { press(body, u'e'); });
        waitMs(5);
    }
    report("a key in the sheet, “e” marked everywhere", typing);
    QList<double> replacing;
    for (int turn = 0; turn < 6; ++turn) {
        words->setText(turn % 2 ? u"LES"_s : u"les"_s);
        waitMs(50);
        replacing << paintedAfter(
            *body.viewport(), [&] { emit bar.replaceAllAsked(turn % 2 ? u"les"_s : u"LES"_s); });
    }
    report("all of “les” replaced", replacing);
    QList<double> stopping;
    const auto endless = TextSearch::of({.text = u"(a+)+(b|c)+$"_s, .isPattern = true});
    for (int turn = 0; turn < turns; ++turn) {
        QElapsedTimer timer;
        timer.start();
        if (endless->in(QString(60, u'a') + u'!'))
            qFatal("it is not stopped");
        stopping << static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    report("an endless pattern is stopped", stopping);
}

void save(Desk &desk, const QString &file)
{
    waitMs(600);
    std::printf("%s %s\n", qPrintable(file), desk.window.grab().save(file) ? "" : "is not written");
}

void takePictures(const QString &folder)
{
    for (const QSize size : {QSize(1366, 768), QSize(1024, 700)}) {
        Desk desk(anArticle(), size);
        desk.window.perform(ActionName::GoHeadline);
        FindBar &bar = *desk.window.panes().find;
        const QString stem = u"%1/%2-"_s.arg(folder).arg(size.width());
        bar.open(u"le"_s, true);
        save(desk, stem + u"replace.png"_s);
        bar.findChild<QToolButton *>(u"pattern"_s)->click();
        bar.open(u"(le|la"_s, false);
        save(desk, stem + u"fault.png"_s);
        bar.close();
        desk.window.panes().setSizes({180, 380, 600});
        bar.findChild<QToolButton *>(u"pattern"_s)->click();
        bar.open(u"port"_s, true);
        save(desk, stem + u"narrow.png"_s);
        bar.close();
        for (QAction *action : desk.window.actions())
            if (action->shortcut() == QKeySequence(Qt::Key_F11))
                action->trigger();
        desk.window.resize(size); // as if that were the screen
        save(desk, stem + u"focus.png"_s);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    applyTheme(application, words.value(2) == "dark"_L1 ? Scheme::Dark : Scheme::Light);
    speak(application, words.value(3, u"fr"_s));
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * words.value(4, u"1"_s).toDouble());
    QApplication::setFont(font);
    words.size() > 1 ? takePictures(words[1]) : measure();
    return 0;
}
