#pragma once

#include "desk/system/SystemState.h"

#include <QDialog>

class QBoxLayout;

namespace feuillet {

// What is installed beside the program and what is missing, with the command that brings it.
class SystemDialog : public QDialog
{
    Q_OBJECT

public:
    // The report is what a user can send to who helps.
    SystemDialog(const SystemState &state, const QString &report, QWidget *parent = nullptr);

private:
    void addTable(QBoxLayout &column, const SystemState &state);
    void addInstallation(QBoxLayout &column, const SystemState &state);
    void addButtons(QBoxLayout &column, const QString &report);
};

} // namespace feuillet
