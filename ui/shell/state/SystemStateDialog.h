#pragma once

#include "desk/state/SystemState.h"

#include <QDialog>

class QTableWidget;

namespace feuillet {

// What is installed of the parts that the program works with, and what brings the rest.
class SystemStateDialog : public QDialog
{
    Q_OBJECT

public:
    // The report is what a user can send to who helps.
    SystemStateDialog(const SystemState &state, const QString &report, QWidget *parent);

private:
    QTableWidget *table(const SystemState &state);
};

// All packages that are missing, as one command; empty if none is.
QString commandFor(const SystemState &state);

} // namespace feuillet
