#pragma once

#include "ui/shell/Actions.h"

#include "signoff/Step.h"

namespace feuillet {

class Exporting;
class Publishing;
class Questions;
class Sheet;
class Workbench;

// What each action does to the article and at the desk; questions first, where one is needed.
class Commands : public QObject
{
    Q_OBJECT

public:
    Commands(Workbench &workbench, Sheet &sheet, Questions &questions, Publishing &publishing,
             QObject *parent);

    void perform(ActionName name);
    void perform(Action action);
    // What the person at this seat would do next with the open article, if anything.
    std::optional<Action> mainStep() const;

signals:
    void noteAsked(); // the step needs a note to the author first
    void signAsked();
    void newspaperChanged();
    void exported(const QString &path);
    void copied();

private:
    bool performOnText(ActionName name);
    bool performOnSheet(ActionName name);
    bool performOutgoing(ActionName name);
    void performAtDesk(ActionName name);
    void link();
    void photo();
    void fillSlip();
    void moveSection(int by);
    void addPerson();
    void nameNewspaper();

    Workbench &m_workbench;
    Sheet &m_sheet;
    Questions &m_questions;
    Publishing &m_publishing;
    Exporting *m_exporting;
};

} // namespace feuillet
