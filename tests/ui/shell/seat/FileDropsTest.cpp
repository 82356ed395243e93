#include "ui/shell/WindowBench.h"

#include "base/AtomicFile.h"
#include "signoff/Refusal.h"
#include "ui/queue/QueuePanel.h"
#include "ui/shell/arrivals/FileDrops.h"
#include "ui/shell/arrivals/ForeignFile.h"
#include "ui/shell/Panes.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray wire = "Le marché de Quimper déménage\n\nLes étals passent la rivière.\n\n"
                        "Taille du texte:\n\nLe marché aura lieu en face dès samedi.\n";
const QByteArray docx = "PK\x03\x04 and so on word/document.xml";

// Whether the drop was taken, over the middle of the widget.
bool drop(QWidget &widget, const QStringList &files)
{
    QMimeData dragged;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls << QUrl::fromLocalFile(file);
    dragged.setUrls(urls);
    QDragEnterEvent enter(widget.rect().center(), Qt::CopyAction, &dragged, Qt::LeftButton,
                          Qt::NoModifier);
    QApplication::sendEvent(&widget, &enter);
    QDropEvent event(widget.rect().center(), Qt::CopyAction, &dragged, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
    return enter.isAccepted() && event.isAccepted();
}

QString fileIn(const WindowBench &bench, const QString &name, const QByteArray &bytes)
{
    const QString file = bench.home->filePath(name);
    REQUIRE(writeFile(file, bytes));
    return file;
}

} // namespace

TEST_CASE("a wire that is dropped on the window, the queue or the text is taken in",
          "[shell][drop]")
{
    WindowBench bench;
    bench.window->perform(ActionName::New);
    const QString file = fileIn(bench, u"depeche.txt"_s, wire);
    QWidget *places[] = {bench.window.get(), bench.window->panes().queue, bench.body().viewport()};
    qsizetype received = 0;
    for (QWidget *place : places) {
        CHECK(drop(*place, {file}));
        CHECK(bench.workbench->queue().size() == ++received);
        CHECK(bench.article().headline == u"Le marché de Quimper déménage"_s);
    }
    CHECK(bench.failures.isEmpty());
}

TEST_CASE("pictures are left to the sheet, and what is not of this computer is left alone",
          "[shell][drop]")
{
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(u"/a/wire.txt"_s), QUrl::fromLocalFile(u"/a/b.JPG"_s)});
    CHECK(filesIn(dragged).isEmpty());
    dragged.setUrls({QUrl(u"https://example.org/wire.txt"_s)});
    CHECK(filesIn(dragged).isEmpty());
    dragged.setUrls({QUrl::fromLocalFile(u"/a/wire.txt"_s)});
    CHECK(filesIn(dragged) == QStringList{u"/a/wire.txt"_s});
}

TEST_CASE("a document of a word processor is told in one sentence, and nothing is taken in",
          "[shell][drop]")
{
    WindowBench bench;
    CHECK(drop(*bench.window, {fileIn(bench, u"papier.docx"_s, docx)}));
    REQUIRE(bench.failures.size() == 1);
    CHECK(bench.failures.first() == refused(Refusal::ForeignFile, u"papier.docx"_s));
    CHECK(bench.workbench->queue().isEmpty());
}

TEST_CASE("documents of other programs are known by what is in them", "[shell][drop]")
{
    for (const QByteArray &foreign : {docx, QByteArray("%PDF-1.7"), QByteArray("{\\rtf1"),
                                      QByteArray("PK\x03\x04mimetypeapplication/"
                                                 "vnd.oasis.opendocument.text")})
        CHECK(isForeignFile(foreign));
    for (const QByteArray &ours :
         {wire, QByteArray(), QByteArray("PK\x03\x04 article.json"), QByteArray("word/ is a word")})
        CHECK_FALSE(isForeignFile(ours));
}
