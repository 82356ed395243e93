#pragma once

#include "proofing/names/HouseWord.h"
#include "proofing/names/NameProposal.h"

#include <QDialog>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;
class QTabWidget;

namespace feuillet {

class NameForm;
class NamesModel;
class ProposalList;
class Strip;

// The house dictionary: what is in it, and what signed articles offer to it. Shows values and says
// what its user wants; the desk does it and the new values are shown.
class NamesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NamesDialog(QWidget *parent = nullptr);

    void show(const QList<HouseWord> &entries);
    void showProposals(const QList<NameProposal> &proposals);
    void showProposalState(const QString &sentence);
    void select(const QString &spelling); // an entry that was just kept
    void tell(const QString &sentence);   // what went wrong, or what was done

signals:
    void keepAsked(const feuillet::HouseWord &entry, const QString &formerSpelling);
    void removeAsked(const QString &spelling);
    void importAsked();
    void exportAsked();
    void proposalsAsked(); // once they are first looked at

private:
    QWidget *namesPage();
    QBoxLayout *toolRow();
    void buildTable();
    void buildForm();
    void showCount();
    void showCurrent();
    void tabChanged(int tab);

    Strip *m_strip;
    QTabWidget *m_tabs;
    QLineEdit *m_filter;
    QTableView *m_table;
    QLabel *m_count;
    NamesModel *m_model;
    QSortFilterProxyModel *m_filtered;
    NameForm *m_form;
    ProposalList *m_proposals;
};

} // namespace feuillet
