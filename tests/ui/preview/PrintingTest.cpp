#include "ui/preview/paper/Printing.h"

#include "core/publish/ManyPages.h"
#include "ui/preview/RealPage.h"
#include "ui/preview/ShownPanel.h"

#include <catch2/catch.hpp>
#include <QCoreApplication>
#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>

namespace feuillet::test {

using namespace Qt::StringLiterals;

namespace {

// The printing deletes itself a moment later, and needs its engine for that.
bool isOver(const std::optional<Result<>> &outcome)
{
    const bool over = waitUntil([&] { return outcome.has_value(); });
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return over;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<Result<>> written(const Page &page, const QString &path)
{
    std::optional<Result<>> outcome;
    writePdf(page, path, [&](const Result<> &result) { outcome = result; });
    isOver(outcome);
    return outcome;
}

} // namespace

TEST_CASE("a proof is written as a PDF of A4 pages, whatever the preview shows", "[preview]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"épreuves/le-bac.pdf"_s);
    const auto outcome = written(realPage(theWholeStory()), path);

    REQUIRE(outcome);
    REQUIRE(outcome->has_value());
    const QByteArray pdf = bytesOf(path);
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pdf.trimmed().endsWith("%%EOF"));
    CHECK((pdf.contains("/MediaBox [0 0 595 842]") || pdf.contains("/MediaBox [0 0 594.95")));
}

TEST_CASE("a PDF that cannot be written is an error and leaves nothing", "[preview]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"fichier"_s));
    REQUIRE(file.open(QIODevice::NewOnly));
    const auto outcome = written(realPage(theWholeStory()), file.fileName() + u"/proof.pdf"_s);

    REQUIRE(outcome);
    REQUIRE_FALSE(outcome->has_value());
    CHECK(outcome->error().fault == Fault::Unwritable);
}

TEST_CASE("a page is printed on the printer that was chosen", "[preview]")
{
    const QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setOutputFileName(folder.filePath(u"imprimé.pdf"_s));
    std::optional<Result<>> outcome;
    printPage(realPage(theWholeStory()), printer,
              [&](const Result<> &result) { outcome = result; });

    REQUIRE(isOver(outcome));
    CHECK(outcome->has_value());
    CHECK(bytesOf(printer.outputFileName()).size() > 5000);
}

} // namespace feuillet::test
