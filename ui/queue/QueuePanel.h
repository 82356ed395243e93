#pragma once

#include "ui/queue/QueueGroups.h"

#include <QDateTime>
#include <QSet>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QModelIndex;
class QStackedLayout;
class QTreeView;

namespace feuillet {

class EmptyNote;
class QueueModel;

// The left pane: the articles by stage, the newest first, those that the role of the one who looks
// waits for unless more is asked; a filter over titles, bylines and rubrics, and below what was
// found in the texts.
class QueuePanel : public QWidget
{
    Q_OBJECT

public:
    explicit QueuePanel(QWidget *parent = nullptr);

    // The groups and their order depend on who looks: what waits for that person is on top.
    void showRows(const QList<ArticleRow> &rows, const Person &me, const QDateTime &now);
    // Who writes which article at another seat; no name: oneself, in another window.
    void showWriters(const QHash<ArticleId, QString> &names);
    // Left out if the filter says something else by now; articles that show by title are not
    // repeated.
    void showFound(const QString &words, const QList<FoundText> &found);
    // The article on the sheet stays marked; null marks none.
    void markOpen(ArticleId id);

    void focusFilter();
    std::optional<ArticleId> first() const; // on top of what is shown

signals:
    void openAsked(ArticleId id);
    void newAsked();
    // Three letters or more were typed: please answer with showFound().
    void searchAsked(const QString &words);
    void left(); // Esc with nothing to clear: back to the sheet

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void applyFilter(const QString &text);
    Shown shown() const;
    void choose(Shown shown);
    void answerNote();
    void refill();
    void unfold();
    void noteFolded(const QModelIndex &group, bool folded);
    void teachIfEmpty();
    bool isFiltering() const;
    void takeUp(const QModelIndex &index);
    void enterList();
    void leave();
    bool filterKey(int key);
    bool listKey(int key);
    QModelIndex firstLine() const;

    QueueModel *m_model;
    QLineEdit *m_filter;
    QComboBox *m_shown;
    QTreeView *m_list;
    EmptyNote *m_empty;
    QStackedLayout *m_stack;
    QSet<GroupKind> m_folded;
    QList<ArticleRow> m_rows;
    QList<FoundText> m_found;
    QHash<ArticleId, QString> m_writers;
    Person m_me;
    QDateTime m_now;
};

} // namespace feuillet
