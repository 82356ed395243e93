// What a key costs in an article of 20,000 words with spelling on. The same keys go, by turns, to
// Feuillet's sheet joined to its session, to Feuillet's whole window over a store, to a bare
// QTextEdit, and to a QTextEdit with a plain QSyntaxHighlighter that asks the same spelling; all
// with the same text, fonts, measure and caret in the middle paragraph. A key is press and release;
// its processor time is that of the process, of all threads; it is painted when the paint event
// that it caused has been handled. With a pace in milliseconds the keys come no faster than that,
// and what the programs do meanwhile (counting, checking, drafts) is in the processor time.
#include "desk/People.h"
#include "desk/Receive.h"
#include "proofing/SpellCheck.h"
#include "support/Builders.h"
#include "ui/editor/BodyEdit.h"
#include "ui/editor/Sheet.h"
#include "ui/proofing/LiveProofreader.h"
#include "ui/shell/DialogQuestions.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Workbench.h"
#include "ui/widgets/Theme.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <numeric>
#include <utility>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

constexpr int wordCount = 20'000;
constexpr int keysInTurn = 50;
constexpr int shortestParagraph = 60; // a crosshead is shorter
constexpr QSize windowSize(1366, 768);

double clockMs(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double processorMs()
{
    return clockMs(CLOCK_PROCESS_CPUTIME_ID);
}

void waitMs(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void press(QWidget &widget, QChar letter)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, Qt::Key_unknown, Qt::NoModifier, letter);
        QCoreApplication::sendEvent(&widget, &event);
    }
}

class PaintWatch : public QObject
{
public:
    using QObject::QObject;
    bool painted = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }
};

// The work of this thread between two waits of its event loop. Only Qt's own dispatcher says
// exactly when it waits, not that of GLib.
class Turns : public QObject
{
public:
    Turns()
    {
        auto *dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &Turns::end);
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, &Turns::begin);
        begin();
    }

    QList<double> elapsed;   // ms by the clock
    QList<double> processor; // ms of this thread

private:
    void begin()
    {
        if (std::exchange(m_isBusy, true))
            return;
        m_elapsed = clockMs(CLOCK_MONOTONIC);
        m_processor = clockMs(CLOCK_THREAD_CPUTIME_ID);
    }

    void end()
    {
        if (!std::exchange(m_isBusy, false))
            return;
        elapsed << clockMs(CLOCK_MONOTONIC) - m_elapsed;
        processor << clockMs(CLOCK_THREAD_CPUTIME_ID) - m_processor;
    }

    bool m_isBusy = false;
    double m_elapsed = 0;
    double m_processor = 0;
};

class PlainHighlighter : public QSyntaxHighlighter
{
public:
    PlainHighlighter(QTextDocument *document, Spelling &spelling)
        : QSyntaxHighlighter(document), m_spelling(spelling)
    {
        m_wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    }

protected:
    void highlightBlock(const QString &text) override
    {
        for (const Misspelling &word : misspellings(text, m_spelling))
            setFormat(static_cast<int>(word.start), static_cast<int>(word.length), m_wave);
    }

private:
    Spelling &m_spelling;
    QTextCharFormat m_wave;
};

struct Editor
{
    QString name;
    QWidget *window;
    QTextEdit *edit;
    QAbstractScrollArea *scroll;
    QList<double> processor = {}; // ms a key
    QList<double> painting = {};  // ms from key to paint
    QList<double> gaps = {};      // ms between two waits for events
    QList<double> work = {};      // the same in processor time
};

// Over and over, one word in thirty misspelt.
QChar letterAt(int key)
{
    static const QString typed =
        u"Les pêcheurs de la baie attendent la réponse du préfet avant lundi, dit-on à quai. "
        u"La maire veut rouvrir la criée dès le printemps et demande un vote des élus, a-t-elle "
        u"répété jeudi a la sortie d’une reunion. "_s;
    return typed[key % typed.size()];
}

void typeTurn(Editor &editor, int firstKey, int paceMs)
{
    editor.window->raise();
    QApplication::setActiveWindow(editor.window);
    editor.edit->setFocus();
    waitMs(300);
    Turns turns;
    PaintWatch watch;
    editor.edit->viewport()->installEventFilter(&watch);
    for (int key = firstKey; key < firstKey + keysInTurn; ++key) {
        watch.painted = false;
        const double before = processorMs();
        QElapsedTimer timer;
        timer.start();
        press(*editor.edit, letterAt(key));
        while (!watch.painted)
            QCoreApplication::processEvents();
        const double painted = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (paceMs > 0)
            waitMs(std::max(0, paceMs - static_cast<int>(timer.elapsed())));
        editor.painting << painted;
        editor.processor << processorMs() - before;
    }
    editor.gaps += turns.elapsed;
    editor.work += turns.processor;
}

double quantile(QList<double> values, double part)
{
    std::ranges::sort(values);
    return values[std::min(values.size() - 1,
                           static_cast<qsizetype>(part * static_cast<double>(values.size())))];
}

double mean(const QList<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

// The caret in the middle of the middle paragraph, half way down the screen: what is below the
// caret moves with it, and is painted.
void placeCaret(const Editor &editor)
{
    QTextEdit &edit = *editor.edit;
    QTextBlock line = edit.document()->findBlockByNumber(edit.document()->blockCount() / 2);
    while (line.length() < shortestParagraph)
        line = line.next();
    QTextCursor cursor(line);
    cursor.setPosition(line.position() + line.length() / 2);
    edit.setTextCursor(cursor);
    waitMs(100);
    const int y = edit.viewport()->mapTo(editor.scroll->viewport(), edit.cursorRect().center()).y();
    QScrollBar *bar = editor.scroll->verticalScrollBar();
    bar->setValue(bar->value() + y - editor.scroll->viewport()->height() / 2);
}

QTextEdit *plainEdit(const QTextEdit &like, const QSize &paneSize)
{
    auto *edit = new QTextEdit;
    edit->resize(paneSize);
    edit->setFont(like.font());
    edit->setLineWrapMode(QTextEdit::FixedPixelWidth);
    edit->setLineWrapColumnOrWidth(like.width());
    QStringList lines;
    for (QTextBlock line = like.document()->begin(); line.isValid(); line = line.next())
        lines << line.text();
    edit->setPlainText(lines.join(u'\n'));
    return edit;
}

Sheet *sheetOf(ArticleSession &session, Spelling &spelling)
{
    auto *sheet = new Sheet;
    QObject::connect(sheet, &Sheet::edited, &session, &ArticleSession::edit);
    QObject::connect(&session, &ArticleSession::changed, sheet,
                     [sheet, &session] { sheet->show(session.article()); });
    sheet->setChecker([&spelling](QStringView line) {
        QList<Underlined> found;
        for (const Misspelling &word : misspellings(line, spelling))
            found.append({word.start, word.length,
                          word.verdict == Verdict::UnknownName ? Underlined::Kind::Remark
                                                               : Underlined::Kind::Misspelt});
        return found;
    });
    sheet->show(session.article());
    return sheet;
}

void waitFor(LiveProofreader &spelling)
{
    spelling.load();
    while (spelling.state() == LiveProofreader::State::Loading)
        waitMs(10);
}

void report(const QList<Editor> &editors)
{
    const auto &bare = editors.last();
    std::printf("%-26s %8s %8s %7s | %8s %8s\n", "", "cpu p50", "mean", "ratio", "paint", "p99");
    for (const Editor &editor : editors)
        std::printf("%-26s %8.3f %8.3f %7.2f | %8.3f %8.3f\n", qPrintable(editor.name),
                    quantile(editor.processor, 0.5), mean(editor.processor),
                    mean(editor.processor) / mean(bare.processor), quantile(editor.painting, 0.5),
                    quantile(editor.painting, 0.99));
}

// Of the gaps, those that matter: the longest, one in a hundred, and how many there are that skip a
// picture.
void reportGaps(const QList<Editor> &editors)
{
    std::printf("\n%-26s %8s %8s %8s %6s | %8s %8s %6s\n", "gaps, ms", "count", "p99", "longest",
                "> 16", "cpu p99", "longest", "> 16");
    const auto tooLong = [](const QList<double> &gaps) {
        return static_cast<int>(std::ranges::count_if(gaps, [](double gap) { return gap > 16; }));
    };
    for (const Editor &editor : editors)
        std::printf("%-26s %8d %8.2f %8.2f %6d | %8.2f %8.2f %6d\n", qPrintable(editor.name),
                    static_cast<int>(editor.gaps.size()), quantile(editor.gaps, 0.99),
                    quantile(editor.gaps, 1), tooLong(editor.gaps), quantile(editor.work, 0.99),
                    quantile(editor.work, 1), tooLong(editor.work));
}

template <typename T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().detail));
    return std::move(*result);
}

void measure(QList<Editor> &editors, int keys, int paceMs)
{
    for (const Editor &editor : editors) {
        editor.window->setVisible(true);
        placeCaret(editor);
    }
    waitMs(1000);
    for (Editor &editor : editors) { // warms fonts and caches; not counted
        typeTurn(editor, 0, 0);
        editor.processor.clear();
        editor.painting.clear();
        editor.gaps.clear();
        editor.work.clear();
    }
    for (int key = 0; key < keys; key += keysInTurn)
        for (Editor &editor : editors)
            typeTurn(editor, key, paceMs);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1");
    QApplication application(argc, argv);
    applyTheme(application, Scheme::Light);
    const int keys = argc > 1 ? atoi(argv[1]) : 500;
    const int paceMs = argc > 2 ? atoi(argv[2]) : 0;
    const QByteArray only = argc > 3 ? argv[3] : "";
    const bool hasGrammar = argc > 4 && QByteArray(argv[4]) == "grammar";

    const Article article = test::aLongArticle(wordCount);
    Spelling spelling(orDie(Dictionary::load()));
    ArticleSession session;
    session.open(ArticleId::random(), 1, article);
    Sheet *sheet = sheetOf(session, spelling);

    const QTemporaryDir folder;
    auto database = orDie(Database::open(folder.path()));
    const Person person = orDie(seatedPerson(*database, {}, {}));
    Workbench workbench(std::move(database), folder.path(), person, systemClock());
    LiveProofreader live{hasGrammar ? grammalecte() : GrammarEngine()};
    DialogQuestions questions;
    MainWindow window(workbench, questions, live);
    window.resize(windowSize);
    workbench.open(orDie(receive(workbench.seat(), article)));

    window.show();
    waitFor(live);
    waitMs(500);
    const QSize paneSize = window.sheet().size();
    sheet->resize(paneSize);
    sheet->QWidget::show();
    waitMs(100);
    QTextEdit *highlighted = plainEdit(*sheet->body(), paneSize);
    PlainHighlighter highlighter(highlighted->document(), spelling);
    QTextEdit *bare = plainEdit(*sheet->body(), paneSize);

    QList<Editor> editors{{u"sheet"_s, sheet, sheet->body(), sheet},
                          {u"window"_s, &window, window.sheet().body(), &window.sheet()},
                          {u"highlighter"_s, highlighted, highlighted, highlighted},
                          {u"bare"_s, bare, bare, bare}};
    if (!only.isEmpty())
        editors.removeIf([&only](const Editor &e) { return e.name != QString::fromLatin1(only); });
    measure(editors, keys, paceMs);
    report(editors);
    if (paceMs > 0)
        reportGaps(editors);
    return 0;
}
