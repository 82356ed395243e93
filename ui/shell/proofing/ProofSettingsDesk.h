#pragma once

#include "base/Result.h"
#include "proofing/ProofSettings.h"

#include <QObject>

namespace feuillet {

class ProofSettingsDialog;
class Questions;
class Workbench;

// The page of the proofing settings, joined to the desk. Lives as long as the page is open.
class ProofSettingsDesk : public QObject
{
    Q_OBJECT

public:
    // Shows the page over its parent; the one that is open already, if there is one.
    static void open(Workbench &workbench, Questions &questions, QWidget *over);

private:
    ProofSettingsDesk(Workbench &workbench, Questions &questions, ProofSettingsDialog *dialog);
    void show();
    void keep(const ProofSettings &settings);
    void importFile();
    void exportFile(const ProofSettings &settings);
    void tell(const Error &error);

    Workbench &m_workbench;
    Questions &m_questions;
    ProofSettingsDialog *m_dialog;
};

} // namespace feuillet
