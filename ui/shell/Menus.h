#pragma once

#include "signoff/Person.h"
#include "signoff/Step.h"
#include "ui/shell/Actions.h"

#include <QToolBar>

class QMenuBar;
class QPushButton;
class QToolButton;

namespace feuillet {

class Workbench;

void fillMenus(QMenuBar &bar, const Actions &actions);
// Everybody at the desk, to take the seat.
void fillPeople(QMenu &menu, Workbench &workbench, const Actions &actions);

// The tools, who works here, and the one button that goes on.
class ToolBar : public QToolBar
{
    Q_OBJECT

public:
    ToolBar(const Actions &actions, QWidget *parent);

    void showPerson(const Person &person);
    void showMainStep(std::optional<Action> step); // none: nothing to do now

signals:
    void mainStepAsked();
    void peopleAsked(QMenu *menu); // fill it, it is about to be shown

private:
    QToolButton *m_person;
    QPushButton *m_mainStep;
};

} // namespace feuillet
