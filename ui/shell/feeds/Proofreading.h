#pragma once

#include "proofing/Finding.h"
#include "ui/editor/Underlines.h"
#include "ui/proofing/FindingCard.h"

#include <QHash>
#include <QObject>

class QAction;

namespace feuillet {

class LiveProofreader;
class ProofingPanel;
class Questions;
class Sheet;
class SynonymMenu;
class Workbench;
class WordMenu;
struct Error;

// Joins the reader, the sheet that it underlines, the pane that lists what it finds, and the desk
// that keeps the house dictionary, the settings and what was ignored.
class Proofreading : public QObject
{
    Q_OBJECT

public:
    Proofreading(Workbench &workbench, LiveProofreader &reader, Sheet &sheet, ProofingPanel &panel,
                 Questions &questions, QObject *parent);

    void follow(); // the text changed
    void step(int direction);
    // In the open text as it was read last, the order that of the list; nothing while it cannot be
    // read.
    std::optional<QList<Finding>> findings() const;
    std::optional<int> openFindings() const; // how many are to correct or to check
    void showBlocking();                     // the first one that blocks the sign-off
    void offerSynonyms(QAction &action);     // at the caret; hidden where there is no thesaurus

signals:
    void failed(const feuillet::Error &error);
    void counted(const QString &state);

private:
    void connectPanel();
    void readHouse(); // the dictionary and the settings
    void readIgnored();
    void recheck();
    void showFindings();
    void showGrammarState();
    void underline();
    QList<Underlined> underlinesOf(QStringView line);
    void replace(const Finding &finding, const QString &replacement);
    void correct(const QString &rule);
    void ignore(const Finding &finding, Ignoring how);
    void heedAll();
    void learn(const QString &word);
    int count(Confidence confidence) const; // without typography
    QString counts() const;

    Workbench &m_workbench;
    LiveProofreader &m_reader;
    Sheet &m_sheet;
    ProofingPanel &m_panel;
    Questions &m_questions;
    SynonymMenu *m_synonyms;
    WordMenu *m_menu;
    QList<Finding> m_findings;                      // of the open article, as it was read last
    QString m_language;                             // its own
    QHash<QString, QList<Underlined>> m_underlined; // by the text of a line; without spelling
};

} // namespace feuillet
