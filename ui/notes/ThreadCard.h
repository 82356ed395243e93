#pragma once

#include "ui/notes/NoteCard.h"
#include "ui/notes/NoteRow.h"

namespace feuillet {

class NoteWriter;

// A thread: the passage, what was said about it, and the answer that is being written.
class ThreadCard : public NoteCard
{
    Q_OBJECT

public:
    explicit ThreadCard(QWidget *parent);

    void show(const ThreadRow &row, bool canWrite); // an answer being written stays

signals:
    void answerAsked(feuillet::CommentId thread, const QString &text);
    void resolveAsked(feuillet::CommentId thread, bool resolved);

private:
    void fill(const ThreadRow &row, bool canWrite);
    void addFoot(bool canWrite);

    ThreadRow m_row;
    QVBoxLayout *m_said = nullptr;
    NoteWriter *m_writer;
};

} // namespace feuillet
