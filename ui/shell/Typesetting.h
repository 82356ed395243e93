#pragma once

#include "proofing/typography/HouseStyle.h"
#include "ui/shell/Actions.h"

namespace feuillet {

class Questions;
class Sheet;
class Workbench;
struct SeatSettings;

// The typography of the open article: set right as it is typed, in one go, and shown.
class Typesetting : public QObject
{
    Q_OBJECT

public:
    Typesetting(Workbench &workbench, Sheet &sheet, Actions &actions, Questions &questions,
                QObject *parent);

    void apply(const SeatSettings &settings);
    void keep(SeatSettings &settings) const;

private:
    void readStyle(); // the desk's
    void followLanguage();
    void perform(ActionName name);
    void setAutomatic(bool on);
    void setSpacesShown(bool shown);
    void correctAll();

    Workbench &m_workbench;
    Sheet &m_sheet;
    Actions &m_actions;
    Questions &m_questions;
    QString m_houseStyle;
    QString m_language; // of the open article: how it is set depends on where it is written
    HouseStyle m_style;
};

} // namespace feuillet
