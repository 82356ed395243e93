#include "ui/preview/paper/PdfOnPaper.h"

#include <QBuffer>
#include <QPageRanges>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>

namespace feuillet {

namespace {

constexpr double finestDpi = 300; // a sheet of an office printer's 1200 is half a gigabyte

QList<int> wanted(const QPrinter &printer, int pages)
{
    const QPageRanges ranges = printer.pageRanges();
    const int copies = printer.supportsMultipleCopies() ? 1 : printer.copyCount();
    QList<int> list;
    for (int copy = 0; copy < copies; ++copy)
        for (int page = 0; page < pages; ++page)
            if (ranges.isEmpty() || ranges.contains(page + 1))
                list << page;
    return list;
}

// Edges of a page's white ground come half transparent, and would be grey lines on paper.
QImage onWhite(const QImage &page)
{
    QImage sheet(page.size(), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter(&sheet).drawImage(QPoint(), page);
    return sheet;
}

void draw(QPdfDocument &pdf, int page, QPainter &painter, const QPrinter &printer)
{
    const QRectF sheet = printer.paperRect(QPrinter::DevicePixel);
    QRectF place(QPointF(), pdf.pagePointSize(page).scaled(sheet.size(), Qt::KeepAspectRatio));
    place.moveCenter(QRectF(QPointF(), sheet.size()).center());
    const double fineness = std::min(1.0, finestDpi / printer.resolution());
    painter.drawImage(place, onWhite(pdf.render(page, (place.size() * fineness).toSize())));
}

} // namespace

bool printPdf(const QByteArray &bytes, QPrinter &printer)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument pdf;
    pdf.load(&buffer);
    const QList<int> pages = wanted(printer, pdf.pageCount());
    printer.setFullPage(true); // margins are in the pages
    QPainter painter;
    if (pages.isEmpty() || !painter.begin(&printer))
        return false;
    for (qsizetype at = 0; at < pages.size(); ++at) {
        if (at > 0 && !printer.newPage())
            return false;
        draw(pdf, pages[at], painter, printer);
    }
    return painter.end();
}

} // namespace feuillet
