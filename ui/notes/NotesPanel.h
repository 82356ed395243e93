#pragma once

#include "ui/notes/NoteRow.h"

#include <QWidget>

#include <map>

class QComboBox;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace feuillet {

class EmptyNote;
class NoteCard;
class NoteWriter;

// What people say about the open article: threads and suggestions as cards, in reading order.
class NotesPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Filter // in their order
    {
        Open,
        All,
        Comments,
        Suggestions,
        Mine,
    };

    explicit NotesPanel(QWidget *parent = nullptr);

    using QWidget::show;
    // Cards that stay keep what is being written in them.
    void show(const QList<NoteRow> &rows, bool canWrite);
    void clear(); // no article is open
    void setFilter(Filter filter);
    void compose(const QString &quotation); // opens what a new note is written in
    void reveal(SuggestionId suggestion);

signals:
    void newAsked();
    void composed(const QString &text);
    void placeAsked(const feuillet::Place &place);
    void answerAsked(feuillet::CommentId thread, const QString &text);
    void resolveAsked(feuillet::CommentId thread, bool resolved);
    void acceptAsked(feuillet::SuggestionId suggestion);
    void refuseAsked(feuillet::SuggestionId suggestion);
    void reopenAsked(feuillet::SuggestionId suggestion);
    void remarkAsked(feuillet::SuggestionId suggestion, const QString &remark);
    void acceptAllAsked();
    void refuseAllAsked();

private:
    QWidget *head();
    QWidget *foot();
    void showRows();
    void arrange(const QList<NoteCard *> &cards);
    bool isShown(const NoteRow &row) const;
    NoteCard *cardFor(const NoteRow &row);
    NoteCard *newCard(const NoteRow &row);
    void teach();

    QStackedLayout *m_stack;
    EmptyNote *m_nothing; // no article
    EmptyNote *m_empty;   // no note
    QComboBox *m_filter;
    QPushButton *m_new;
    NoteWriter *m_writer;
    QScrollArea *m_scroll;
    QVBoxLayout *m_cards;
    QWidget *m_foot;
    QList<NoteRow> m_rows;
    QList<NoteRow> m_shownRows; // what the cards say now
    std::map<quint64, NoteCard *> m_byId;
    bool m_canWrite = false;
    bool m_couldWrite = false;
};

} // namespace feuillet
