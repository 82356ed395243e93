#pragma once

#include <QObject>

namespace feuillet {

class Messages;
class Panes;
class Proofreading;
class Workbench;
enum class Refusal;
struct Error;

// Leads from a step that was refused to where it can be helped. What happened is in the strip
// already.
class Refusals : public QObject
{
    Q_OBJECT

public:
    Refusals(Workbench &workbench, Panes &panes, Proofreading &proofreading, Messages &messages,
             QObject *parent);

private:
    void lead(const Error &error);
    void leadInText(Refusal refusal);
    void tellWhoMaySign(const Error &error);
    void offerToSave(const Error &error);

    Workbench &m_workbench;
    Panes &m_panes;
    Proofreading &m_proofreading;
    Messages &m_messages;
};

} // namespace feuillet
