#pragma once

#include "base/Result.h"
#include "proofing/names/HouseWord.h"

#include <QObject>

namespace feuillet {

class NamesDialog;
class NameSearch;
class Questions;
class Workbench;

// The window of the house dictionary, joined to the desk. Lives as long as the window is open.
class NamesDesk : public QObject
{
    Q_OBJECT

public:
    // Shows the window over its parent; the one that is open already, if there is one.
    static void open(Workbench &workbench, Questions &questions, QWidget *over);

private:
    NamesDesk(Workbench &workbench, Questions &questions, NamesDialog *dialog);
    void join();
    void show();
    void keep(const HouseWord &entry, const QString &formerSpelling);
    void remove(const QString &spelling);
    void importFile();
    void exportFile();
    void propose();
    void tell(const Error &error);
    void changed();

    Workbench &m_workbench;
    Questions &m_questions;
    NamesDialog *m_dialog;
    NameSearch *m_search;
};

} // namespace feuillet
