#pragma once

#include <QObject>

namespace feuillet {

class Proofreading;
class Questions;
class Sheet;
class Workbench;
struct Situation;

// The bon à tirer from the window: what would be refused is told before anybody reads a dialog;
// what the machine found stands in it.
class Signing : public QObject
{
    Q_OBJECT

public:
    Signing(Workbench &workbench, Proofreading &proofreading, Sheet &sheet, Questions &questions,
            QObject *parent);

    void sign();

private:
    void ask(const Situation &now);

    Workbench &m_workbench;
    Proofreading &m_proofreading;
    Sheet &m_sheet;
    Questions &m_questions;
};

} // namespace feuillet
