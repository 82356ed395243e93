#pragma once

#include "proofing/names/NameProposal.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace feuillet {

// Names that signed articles use and nobody taught yet, the most frequent first; a click on a kind
// takes one in.
class ProposalList : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalList(QWidget *parent = nullptr);

    void show(const QList<NameProposal> &proposals);
    void showState(const QString &sentence); // in place of them: they are being looked for
    void take(const QString &name);          // it has been kept

signals:
    void addAsked(const feuillet::HouseWord &entry);

private:
    void add(const NameProposal &proposal);
    QFont linkFont(bool likely) const;
    void choose(QTreeWidgetItem *row, int column);

    QLabel *m_state;
    QTreeWidget *m_rows;
};

} // namespace feuillet
