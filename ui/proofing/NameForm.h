#pragma once

#include "proofing/names/HouseWord.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace feuillet {

// One entry of the house dictionary, to read and to change.
class NameForm : public QWidget
{
    Q_OBJECT

public:
    explicit NameForm(QWidget *parent = nullptr);

    void show(const HouseWord &entry);                         // one that is kept
    void startNew();                                           // an empty one, the caret in it
    HouseWord entry() const;                                   // as it stands
    const QString &formerSpelling() const { return m_former; } // empty for a new one

signals:
    void keepAsked();
    void removeAsked();

private:
    void build();
    void fill(const HouseWord &entry);
    void follow();

    QString m_former;
    QLineEdit *m_spelling;
    QComboBox *m_kind;
    QLineEdit *m_refused;
    QLineEdit *m_function;
    QLineEdit *m_note;
    QPushButton *m_keep;
    QPushButton *m_remove;
};

QString kindLabel(HouseWordKind kind);

} // namespace feuillet
