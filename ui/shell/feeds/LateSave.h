#pragma once

#include <QObject>

namespace feuillet {

class Messages;
class Questions;
class Workbench;
struct Meeting;

// Somebody saved while the text on the screen was written: both become one. What touches is asked;
// giving up leaves the text as it is, unsaved and in its draft.
class LateSave : public QObject
{
    Q_OBJECT

public:
    LateSave(Workbench &workbench, Questions &questions, Messages &messages, QObject *parent);

private:
    void meet();
    void join(const Meeting &meeting);

    Workbench &m_workbench;
    Questions &m_questions;
    Messages &m_messages;
};

} // namespace feuillet
