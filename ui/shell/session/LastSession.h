#pragma once

#include <QString>

namespace feuillet {

class Sheet;
class Workbench;
struct SeatSettings;

// The article that was open when the window closed, and the caret in it.
class LastSession
{
public:
    LastSession(Workbench &workbench, Sheet &sheet) : m_workbench(workbench), m_sheet(sheet) {}

    void apply(const SeatSettings &settings);
    void keep(SeatSettings &settings) const;
    void restore(); // unless it is gone

private:
    Workbench &m_workbench;
    Sheet &m_sheet;
    QString m_article;
    QString m_caret;
};

} // namespace feuillet
