#include "ui/shell/feeds/HistoryDesk.h"

#include "ui/shell/feeds/Reviewing.h"
#include "ui/shell/Questions.h"
#include "ui/shell/Workbench.h"
#include "ui/signoff/HistoryDialog.h"

#include <QFileInfo>
#include <QPrinter>

namespace feuillet {

namespace {

void print(const HistoryDialog &dialog, Workbench &workbench, Questions &questions)
{
    QPrinter printer(QPrinter::HighResolution);
    if (!questions.printer(printer))
        return;
    const QString file = printer.outputFileName();
    dialog.print(printer);
    if (!file.isEmpty() && QFileInfo(file).size() == 0)
        emit workbench.failed({Fault::Unwritable, file});
}

} // namespace

void openHistory(Workbench &workbench, Questions &questions, QWidget *over)
{
    if (!workbench.session().isOpen())
        return;
    auto *dialog = new HistoryDialog(workingTitle(workbench.session().article()),
                                     toldHistory(workbench), over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &HistoryDialog::printAsked, &workbench,
                     [dialog, &workbench, &questions] { print(*dialog, workbench, questions); });
    dialog->show();
}

} // namespace feuillet
