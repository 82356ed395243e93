#pragma once

#include "article/Place.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace feuillet {

class LiveSpelling;
class ProofingPanel;
class Sheet;
class SynonymMenu;
class Workbench;
struct Error;

// Joins the spelling, the sheet that it underlines, the pane that lists it and the house
// dictionary.
class Proofreading : public QObject
{
    Q_OBJECT

public:
    Proofreading(Workbench &workbench, LiveSpelling &spelling, Sheet &sheet, ProofingPanel &panel,
                 QObject *parent);

    void follow(); // the text changed
    void step(int direction);
    void offerSynonyms(QAction &action); // at the caret; hidden where there is no thesaurus

signals:
    void failed(const feuillet::Error &error);
    void counted(const QString &state);

private:
    void recheck();
    void readHouseWords();
    void learn(const QString &word);
    void showMenu(const QPoint &at, const Place &caret);
    void fillMenu(const QString &word, const QStringList &suggestions);

    Workbench &m_workbench;
    LiveSpelling &m_spelling;
    Sheet &m_sheet;
    ProofingPanel &m_panel;
    SynonymMenu *m_synonyms;
    QPointer<QMenu> m_menu; // of a misspelt word, while its corrections are looked for
    QString m_menuWord;
    Place m_menuPlace;
};

} // namespace feuillet
