#include "ui/shell/publish/Exporting.h"

#include "article/Texts.h"
#include "base/AtomicFile.h"
#include "desk/Standing.h"
#include "publish/Slug.h"
#include "ui/preview/paper/Printing.h"
#include "ui/shell/Questions.h"
#include "ui/shell/Workbench.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QPrinter>

namespace feuillet {

using namespace Qt::StringLiterals;

Exporting::Exporting(Workbench &workbench, Questions &questions, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_questions(questions)
{
}

bool Exporting::isSaved()
{
    const ArticleSession &session = m_workbench.session();
    return session.isOpen() && (!session.isModified() || m_workbench.save());
}

void Exporting::writeFile()
{
    if (!isSaved())
        return;
    const ArticleSession &session = m_workbench.session();
    const auto target = m_questions.exportTo(slugOf(workingTitle(session.article())));
    if (!target)
        return;
    const auto bytes = exported(m_workbench.seat(), session.id(), target->format);
    const auto done = bytes ? feuillet::writeFile(target->path, *bytes)
                            : Result<>(std::unexpected(bytes.error()));
    end(done, target->path);
}

void Exporting::end(const Result<> &done, const QString &path)
{
    if (!done)
        emit m_workbench.failed(done.error());
    else if (!path.isEmpty())
        emit written(path);
}

// An embargo holds back what could be mailed on; paper in the room it does not.
void Exporting::writeProof()
{
    const auto page = m_workbench.page();
    if (!page)
        return;
    const Article &article = m_workbench.session().article();
    if (m_workbench.situation().isEmbargoed)
        return end(std::unexpected(embargoed(article.embargoedUntil)), {});
    const QString path = m_questions.pdfFile(slugOf(workingTitle(article)));
    if (!path.isEmpty())
        writePdf(*page, path, [self = QPointer(this), path](const Result<> &done) {
            if (self)
                self->end(done, path);
        });
}

void Exporting::print()
{
    const auto page = m_workbench.page();
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    if (page && m_questions.printer(*printer))
        printPage(*page, *printer, [self = QPointer(this), printer](const Result<> &done) {
            if (self)
                self->end(done, {});
        });
}

void Exporting::copyHtml()
{
    if (!isSaved())
        return;
    const ArticleSession &session = m_workbench.session();
    const auto html = exported(m_workbench.seat(), session.id(), ExportFormat::Fragment);
    if (!html) {
        emit m_workbench.failed(html.error());
        return;
    }
    auto *data = new QMimeData;
    data->setHtml(QString::fromUtf8(*html));
    data->setText(plainText(session.article()));
    QGuiApplication::clipboard()->setMimeData(data);
    emit copied();
}

} // namespace feuillet
