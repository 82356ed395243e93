#pragma once

#include "base/Result.h"
#include "ui/preview/PreviewLoader.h"

class QPrinter;

namespace feuillet {

// A page on paper, A4, by the print sheet of its own style, rendered for it whatever the preview
// shows. Says how it went once, later, on this thread. Missing: there is no web engine here.
// Refused, of "root": the root user runs without one. Unanswered: it ended or kept silent.
using PrintingDone = std::function<void(const Result<> &)>;

// As a PDF, which takes its path whole or not at all.
void writePdf(const Page &page, const QString &path, const PrintingDone &done,
              const QStringList &moduleFolders = previewFolders());
// The printer must live until done.
void printPage(const Page &page, QPrinter &printer, const PrintingDone &done,
               const QStringList &moduleFolders = previewFolders());

} // namespace feuillet
