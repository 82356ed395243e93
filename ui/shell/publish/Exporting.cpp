#include "ui/shell/publish/Exporting.h"

#include "article/Texts.h"
#include "base/AtomicFile.h"
#include "publish/Slug.h"
#include "ui/shell/Questions.h"
#include "ui/shell/Workbench.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

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
    if (done)
        emit written(target->path);
    else
        emit m_workbench.failed(done.error());
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
