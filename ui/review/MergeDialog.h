#pragma once

#include "review/Merge.h"

#include <QDialog>

class QBoxLayout;
class QButtonGroup;
class QLabel;
class QPushButton;

namespace feuillet {

// Two texts that were written over one, and by whom.
struct MergeOffer
{
    Merged merged;
    Article mine;
    Article theirs;
    QString me;
    QString others;
};

// Where two people wrote in the same place: each place with both texts, what each changed marked in
// them, and which of them stays. Nothing is chosen beforehand.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MergeDialog(const MergeOffer &offer, QWidget *parent = nullptr);

    Article article() const; // once all is chosen

    // Nothing if the question was given up.
    static std::optional<Article> ask(const MergeOffer &offer, QWidget *parent);

private:
    void build();
    void addConflict(QBoxLayout &column, const MergeConflict &conflict);
    QWidget *choicesFor(const MergeConflict &conflict);
    void addButtons(QBoxLayout &column);
    void follow();

    MergeOffer m_offer;
    QList<QButtonGroup *> m_choices; // ids are MergeChoice
    QLabel *m_hint;
    QPushButton *m_save;
};

} // namespace feuillet
