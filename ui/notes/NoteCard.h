#pragma once

#include "article/Place.h"

#include <QFrame>

class QBoxLayout;
class QDateTime;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace feuillet {

// What the cards of the notes have in common: a frame, a passage that leads to its place, a line of
// what can be done.
class NoteCard : public QFrame
{
    Q_OBJECT

public:
    explicit NoteCard(QWidget *parent);

signals:
    void placeAsked(const feuillet::Place &place);

protected:
    QVBoxLayout *renewed();          // an empty inside
    void setWriter(QWidget *writer); // below it, and stays
    QPushButton *passageButton(const QString &words, const QString &shown);
    QLabel *saidLabel(const QString &who, const QDateTime &at);
    QPushButton *quietButton(const QString &words, const QString &about, QBoxLayout &row);
    void setPlace(const Place &place) { m_place = place; }

private:
    QVBoxLayout *m_column;
    QWidget *m_inside = nullptr;
    Place m_place;
};

} // namespace feuillet
