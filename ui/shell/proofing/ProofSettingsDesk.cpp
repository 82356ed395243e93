#include "ui/shell/proofing/ProofSettingsDesk.h"

#include "base/AtomicFile.h"
#include "desk/proofing/Proof.h"
#include "desk/Wording.h"
#include "ui/proofing/ProofSettingsDialog.h"
#include "ui/shell/Questions.h"
#include "ui/shell/Workbench.h"

namespace feuillet {

void ProofSettingsDesk::open(Workbench &workbench, Questions &questions, QWidget *over)
{
    auto *dialog = over->findChild<ProofSettingsDialog *>();
    if (!dialog) {
        dialog = new ProofSettingsDialog(over);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        (new ProofSettingsDesk(workbench, questions, dialog))->show();
    }
    dialog->raise();
    dialog->activateWindow();
}

ProofSettingsDesk::ProofSettingsDesk(Workbench &workbench, Questions &questions,
                                     ProofSettingsDialog *dialog)
    : QObject(dialog), m_workbench(workbench), m_questions(questions), m_dialog(dialog)
{
    connect(dialog, &ProofSettingsDialog::keepAsked, this, &ProofSettingsDesk::keep);
    connect(dialog, &ProofSettingsDialog::importAsked, this, &ProofSettingsDesk::importFile);
    connect(dialog, &ProofSettingsDialog::exportAsked, this, &ProofSettingsDesk::exportFile);
}

void ProofSettingsDesk::show()
{
    const auto settings = proofSettings(m_workbench.seat());
    m_dialog->show(settings.value_or(ProofSettings()));
    if (!settings)
        tell(settings.error());
}

void ProofSettingsDesk::keep(const ProofSettings &settings)
{
    if (const auto kept = keepProofSettings(m_workbench.seat(), settings); !kept)
        return tell(kept.error());
    m_dialog->close();
    emit m_workbench.proofSettingsChanged();
}

void ProofSettingsDesk::importFile()
{
    const QString name = m_questions.toImport(SharedFile::ProofSettings);
    if (name.isEmpty())
        return;
    const auto file = readFile(name);
    const auto settings = file ? proofSettingsFrom(*file) : std::unexpected(file.error());
    if (!settings)
        return tell(settings.error());
    m_dialog->show(*settings);
    m_dialog->tell(tr("These are the settings of “%1”. OK keeps them for the desk.").arg(name));
}

void ProofSettingsDesk::exportFile(const ProofSettings &settings)
{
    const QString name = m_questions.toExport(SharedFile::ProofSettings);
    if (name.isEmpty())
        return;
    if (const auto written = writeFile(name, proofSettingsFile(settings)); !written)
        return tell(written.error());
    m_dialog->tell(tr("The settings are in “%1”.").arg(name));
}

void ProofSettingsDesk::tell(const Error &error)
{
    m_dialog->tell(sentence(error));
}

} // namespace feuillet
