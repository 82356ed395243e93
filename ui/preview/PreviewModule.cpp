#include "ui/preview/PreviewModule.h"

#include "ui/preview/PageScheme.h"
#include "ui/preview/paper/PagePrinter.h"
#include "ui/preview/paper/PdfOnPaper.h"
#include "ui/preview/WebPreview.h"

#include <QPageLayout>
#include <QWebEngineView>

namespace feuillet {

namespace {

// The margins are in the style sheet of the page; those here serve a page whose style names none.
QPageLayout onA4()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(22, 18, 22, 20),
            QPageLayout::Millimeter};
}

} // namespace

WebPreviewModule::WebPreviewModule()
{
    registerPageScheme();
}

std::unique_ptr<PreviewView> WebPreviewModule::makeView(const PreviewEvents &events)
{
    return std::make_unique<WebPreview>(events);
}

// NOLINTBEGIN(clang-analyzer-cplusplus.NewDelete): a PagePrinter deletes itself
void WebPreviewModule::makePdf(const Page &page, const Pdf &done)
{
    new PagePrinter(
        page,
        [done](PagePrinter &printer) {
            printer.view().page()->printToPdf(
                [&printer, done](const QByteArray &bytes) {
                    printer.finish();
                    done(bytes);
                },
                onA4());
        },
        [done] { done({}); });
}
// NOLINTEND(clang-analyzer-cplusplus.NewDelete)

void WebPreviewModule::print(const Page &page, QPrinter &paper, const Printed &done)
{
    makePdf(page, [&paper, done](const QByteArray &pdf) { done(printPdf(pdf, paper)); });
}

} // namespace feuillet
