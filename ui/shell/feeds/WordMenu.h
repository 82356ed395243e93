#pragma once

#include "proofing/Finding.h"
#include "ui/proofing/FindingCard.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace feuillet {

class LiveProofreader;
class Sheet;
class SynonymMenu;

// The menu under the pointer on the sheet: what is proposed for what stands there, then what any
// text has.
class WordMenu : public QObject
{
    Q_OBJECT

public:
    WordMenu(LiveProofreader &reader, Sheet &sheet, SynonymMenu &synonyms, QObject *parent);

    void popUp(const QPoint &at, const Place &caret, const QList<Finding> &findings);

signals:
    void replaceAsked(const feuillet::Finding &finding, const QString &replacement);
    void ignoreAsked(const feuillet::Finding &finding, feuillet::Ignoring how);
    void learnAsked(const QString &word);

private:
    void addFinding(const Finding &finding);
    void addReplacements(const QStringList &replacements);
    void showSuggestions(const QString &word, const QStringList &suggestions);

    LiveProofreader &m_reader;
    Sheet &m_sheet;
    SynonymMenu &m_synonyms;
    Finding m_finding; // of the menu that is open
    QPointer<QMenu> m_menu;
    QPointer<QAction> m_first;   // what any text has begins here
    QPointer<QAction> m_waiting; // while corrections are looked for
};

} // namespace feuillet
