#pragma once

#include "article/Place.h"

#include <QList>
#include <QWidget>

#include <optional>

class QGridLayout;

namespace feuillet {

// What the machine found out about the text before it is signed.
struct CheckLine
{
    enum class State
    {
        Met,
        Open,     // worth a look, does not block
        Blocking, // nobody can sign before
    };
    QString text;
    State state = State::Met;
    std::optional<Place> place = {}; // where to look, if it is in the text

    bool operator==(const CheckLine &) const = default;
};

bool anyBlocking(const QList<CheckLine> &lines);

// What only a person can check. The key goes into the seal, so it never changes.
struct HandCheck
{
    QString key;
    QString text;

    bool operator==(const HandCheck &) const = default;
};
// Names, figures, rights of the pictures.
QList<HandCheck> handChecks();

// The machine's lines, each with the shape of its state; what is open leads to its place.
class Checklist : public QWidget
{
    Q_OBJECT

public:
    explicit Checklist(QWidget *parent = nullptr);

    void showLines(const QList<CheckLine> &lines);

signals:
    void placeAsked(const feuillet::Place &place);

private:
    void addWay(int row, const CheckLine &line);

    QGridLayout *m_grid;
};

} // namespace feuillet
