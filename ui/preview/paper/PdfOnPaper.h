#pragma once

#include <QByteArray>

class QPrinter;

namespace feuillet {

// Puts the pages of a PDF on the printer's sheets, those and as many as were chosen, as large as a
// sheet holds. The engine's own way to a printer leaves the margins out and cuts lines off, so what
// is printed is the PDF. Answers whether all went out.
bool printPdf(const QByteArray &pdf, QPrinter &printer);

} // namespace feuillet
