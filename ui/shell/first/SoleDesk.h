#pragma once

#include <QObject>

namespace feuillet {

class Messages;
class Workbench;

// At a desk of one person nobody else can sign. Once a text waits for it, that is said, with the
// two ways on: somebody else is added, or the one who is here may sign what they wrote, and every
// such seal says so.
class SoleDesk : public QObject
{
    Q_OBJECT

public:
    SoleDesk(Workbench &workbench, Messages &messages, QObject *parent);

signals:
    void personAsked();

private:
    void look();
    bool isStuck() const;
    void answer(int way);

    Workbench &m_workbench;
    Messages &m_messages;
    bool m_said = false; // for the text that is open
};

} // namespace feuillet
