#include "ui/preview/paper/Printing.h"

#include "base/AtomicFile.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

const auto engine = u"libqt6webenginewidgets6"_s;

Error errorOf(const PreviewObstacle &obstacle)
{
    if (obstacle.kind == PreviewObstacle::RunAsRoot)
        return {Fault::Refused, u"root"_s};
    return {Fault::Missing, obstacle.detail.isEmpty() ? engine : obstacle.detail};
}

} // namespace

void writePdf(const Page &page, const QString &path, const PrintingDone &done,
              const QStringList &moduleFolders)
{
    const auto module = previewModule(moduleFolders);
    if (!module)
        return done(std::unexpected(errorOf(module.error())));
    (*module)->makePdf(page, [path, done](const QByteArray &pdf) {
        done(pdf.startsWith("%PDF") ? writeFile(path, pdf)
                                    : Result<>(fail(Fault::Unanswered, engine)));
    });
}

void printPage(const Page &page, QPrinter &printer, const PrintingDone &done,
               const QStringList &moduleFolders)
{
    const auto module = previewModule(moduleFolders);
    if (!module)
        return done(std::unexpected(errorOf(module.error())));
    (*module)->print(page, printer, [done](bool printed) {
        done(printed ? Result<>() : Result<>(fail(Fault::Unanswered, engine)));
    });
}

} // namespace feuillet
