#pragma once

#include "ui/shell/Actions.h"

#include "signoff/Step.h"

namespace feuillet {

class Questions;
class Sheet;
class Workbench;

// What each action does to the article and at the desk; questions first, where one is needed.
class Commands : public QObject
{
    Q_OBJECT

public:
    Commands(Workbench &workbench, Sheet &sheet, Questions &questions, QObject *parent);

    void perform(ActionName name);
    void perform(Action action);
    // What the person at this seat would do next with the open article, if anything.
    std::optional<Action> mainStep() const;
    void setPublishFolder(const QString &folder) { m_publishFolder = folder; }
    const QString &publishFolder() const { return m_publishFolder; }

signals:
    void noteAsked(); // the step needs a note to the author first
    void newspaperChanged();

private:
    bool performOnText(ActionName name);
    bool performOnSheet(ActionName name);
    void performAtDesk(ActionName name);
    void link();
    void photo();
    void choosePicture(qsizetype photo);
    void moveSection(int by);
    void sign();
    void publish();
    void addPerson();
    void nameNewspaper();

    Workbench &m_workbench;
    Sheet &m_sheet;
    Questions &m_questions;
    QString m_publishFolder;
};

} // namespace feuillet
