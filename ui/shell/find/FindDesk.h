#pragma once

#include "article/search/TextSearch.h"
#include "ui/shell/Actions.h"

#include <QTimer>

namespace feuillet {

class FindBar;
class Sheet;
class Workbench;

// Finds in the open article what the bar asks for, and replaces it as a step of the sheet.
class FindDesk : public QObject
{
    Q_OBJECT

public:
    FindDesk(Workbench &workbench, Sheet &sheet, FindBar &bar, Actions &actions, QObject *parent);

private:
    void perform(ActionName name);
    void open(bool replacing);
    void close();
    void followArticle();
    void followCaret();
    void seek();   // what the bar asks for now, from where one began
    void search(); // where it stands in the article
    void step(int direction);
    void go(qsizetype to);
    void replace(const QString &by);
    void replaceAll(const QString &by);
    void replaceHere(const QString &by);
    void edit(const Article &next, const Place &after);
    void tell(const QString &more = {});
    void tellFault(const Error &error);
    Place at() const; // the caret, or the place that the sheet does not show
    const Article &article() const;

    Workbench &m_workbench;
    Sheet &m_sheet;
    FindBar &m_bar;
    std::optional<TextSearch> m_search;
    QList<Place> m_places;         // of the article, in its order
    Place m_from;                  // where one began, or was led to last
    std::optional<Place> m_hidden; // found in a text that is not on the sheet
    QTimer m_following;            // what is counted follows the text a moment later
};

} // namespace feuillet
