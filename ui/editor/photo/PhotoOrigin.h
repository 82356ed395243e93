#pragma once

#include "article/Photo.h"
#include "article/Place.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace feuillet {

class FieldEdit;

// Where a photo comes from, behind one line that opens it: who made it, who brings it, its rights,
// its place and its day.
class PhotoOrigin : public QWidget
{
    Q_OBJECT

public:
    PhotoOrigin(qsizetype photo, QWidget *parent);

    void show(const Photo &photo);
    const QList<FieldEdit *> &fields() const { return m_fields; }
    void reveal(const Place &place); // opens for a text of its own

private:
    void build(qsizetype photo);
    void open(bool isOpen);
    void showDay(QDate taken);

    QPushButton *m_opener;
    QWidget *m_inside;
    QLabel *m_noDay; // what is typed as the day is none
    QList<FieldEdit *> m_fields;
};

} // namespace feuillet
