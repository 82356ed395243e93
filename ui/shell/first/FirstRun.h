#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace feuillet {

class Actions;
class Panes;
class Publishing;
class Workbench;
struct SeatSettings;

// The first start on an empty desk: the example is open, one name is asked for, one hint follows;
// what is sent out goes to a folder that nobody had to choose. Nothing of it is made on any other
// start.
class FirstRun : public QObject
{
    Q_OBJECT

public:
    FirstRun(Workbench &workbench, Panes &panes, Actions &actions, Publishing &publishing,
             QObject *parent);

    void begin(); // greets, where nobody was greeted yet and the desk is empty
    void apply(const SeatSettings &settings);
    void keep(SeatSettings &settings) const;

private:
    bool isFirst();
    void openExample();
    void greet();
    void take(const QString &name);
    void hint();
    void end();

    Workbench &m_workbench;
    Panes &m_panes;
    Actions &m_actions;
    Publishing &m_publishing;
    QPointer<QWidget> m_shown; // the greeting or the hint, while one is there
    bool m_greeted = false;
};

// Where pages go unless somebody says otherwise: a folder of ours among the user's documents.
QString usualPublishFolder();

} // namespace feuillet
