#pragma once

#include "ui/notes/NoteCard.h"
#include "ui/notes/NoteRow.h"

namespace feuillet {

class NoteWriter;

// A suggestion: what stands there struck through, what would stand there, and the answers to it.
class SuggestionCard : public NoteCard
{
    Q_OBJECT

public:
    explicit SuggestionCard(QWidget *parent);

    void show(const SuggestionRow &row, bool canWrite);

signals:
    void acceptAsked(feuillet::SuggestionId suggestion);
    void refuseAsked(feuillet::SuggestionId suggestion);
    void reopenAsked(feuillet::SuggestionId suggestion);
    void remarkAsked(feuillet::SuggestionId suggestion, const QString &remark);

private:
    void addHead();
    void addWords();
    void addState();
    void addAnswers();

    SuggestionRow m_row;
    QVBoxLayout *m_inside = nullptr;
    NoteWriter *m_writer;
};

} // namespace feuillet
