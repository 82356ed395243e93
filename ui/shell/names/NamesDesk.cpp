#include "ui/shell/names/NamesDesk.h"

#include "base/AtomicFile.h"
#include "desk/proofing/HouseDictionary.h"
#include "desk/Wording.h"
#include "ui/proofing/NamesDialog.h"
#include "ui/shell/names/NameSearch.h"
#include "ui/shell/Questions.h"
#include "ui/shell/Workbench.h"

#include <QFileInfo>

namespace feuillet {

using namespace Qt::StringLiterals;

void NamesDesk::open(Workbench &workbench, Questions &questions, QWidget *over)
{
    auto *dialog = over->findChild<NamesDialog *>();
    if (!dialog) {
        dialog = new NamesDialog(over);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        (new NamesDesk(workbench, questions, dialog))->show();
    }
    dialog->raise();
    dialog->activateWindow();
}

NamesDesk::NamesDesk(Workbench &workbench, Questions &questions, NamesDialog *dialog)
    : QObject(dialog), m_workbench(workbench), m_questions(questions), m_dialog(dialog),
      m_search(new NameSearch(QFileInfo(workbench.seat().database.file()).path(), this))
{
    join();
}

void NamesDesk::join()
{
    connect(m_dialog, &NamesDialog::keepAsked, this, &NamesDesk::keep);
    connect(m_dialog, &NamesDialog::removeAsked, this, &NamesDesk::remove);
    connect(m_dialog, &NamesDialog::importAsked, this, &NamesDesk::importFile);
    connect(m_dialog, &NamesDialog::exportAsked, this, &NamesDesk::exportFile);
    connect(m_dialog, &NamesDialog::proposalsAsked, this, &NamesDesk::propose);
    connect(m_search, &NameSearch::found, m_dialog, &NamesDialog::showProposals);
    connect(m_search, &NameSearch::failed, this,
            [this](const Error &error) { m_dialog->showProposalState(sentence(error)); });
}

void NamesDesk::show()
{
    const auto entries = houseDictionary(m_workbench.seat());
    m_dialog->show(entries.value_or(QList<HouseWord>()));
    if (!entries)
        tell(entries.error());
}

void NamesDesk::keep(const HouseWord &entry, const QString &formerSpelling)
{
    if (const auto kept = keepHouseWord(m_workbench.seat(), entry, formerSpelling); !kept)
        return tell(kept.error());
    changed();
    m_dialog->select(entry.spelling);
}

void NamesDesk::remove(const QString &spelling)
{
    if (const auto removed = removeHouseWord(m_workbench.seat(), spelling); !removed)
        return tell(removed.error());
    changed();
    m_dialog->select({});
}

void NamesDesk::importFile()
{
    const QString file = m_questions.toImport(SharedFile::Names);
    if (file.isEmpty())
        return;
    const auto bytes = readFile(file);
    if (!bytes)
        return tell(bytes.error());
    const auto read = importHouseWords(m_workbench.seat(), *bytes, QFileInfo(file).fileName());
    if (!read)
        return tell(read.error());
    changed();
    m_dialog->tell(tr("%Ln name(s) imported.", nullptr, static_cast<int>(*read)));
}

void NamesDesk::exportFile()
{
    const QString file = m_questions.toExport(SharedFile::Names);
    if (file.isEmpty())
        return;
    const auto text = exportedHouseWords(m_workbench.seat());
    const auto written = text ? writeFile(file, *text) : std::unexpected(text.error());
    if (!written)
        return tell(written.error());
    m_dialog->tell(tr("The names are in “%1”.").arg(file));
}

void NamesDesk::propose()
{
    m_dialog->showProposalState(tr("Signed articles are being read…"));
    m_search->start();
}

void NamesDesk::tell(const Error &error)
{
    m_dialog->tell(sentence(error));
}

void NamesDesk::changed()
{
    show();
    emit m_workbench.houseWordsChanged();
}

} // namespace feuillet
