#pragma once

#include "article/Length.h"
#include "signoff/Person.h"
#include "ui/signoff/Checklist.h"

#include <QDialog>

#include <optional>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;

namespace feuillet {

// What is put under the reader's eyes before their name goes under a text.
struct SignOffer
{
    QString title;
    Length length;
    int revision = 0; // 0: not told
    Person reader;
    bool isOwnText = false; // on a one-person desk; the record will say so
    QList<CheckLine> machine;
};

// What the reader made of it.
struct SignAnswer
{
    std::optional<QStringList> ticked; // keys of hand checks; nothing if it was not signed
    std::optional<Place> place;        // where the reader wants to look before
};

// The bon à tirer: the one thing that is worth a dialog. It can be signed once everything that only
// a person can check is ticked, and nothing blocks.
class SignDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SignDialog(const SignOffer &offer, QWidget *parent = nullptr);

    QStringList ticked() const; // keys of hand checks

    const std::optional<Place> &place() const { return m_place; } // given up to look there

    static SignAnswer ask(const SignOffer &offer, QWidget *parent);

private:
    void build(const SignOffer &offer);
    void addText(QBoxLayout &column, const SignOffer &offer);
    void addChecks(QBoxLayout &column);
    void addName(QBoxLayout &column, const SignOffer &offer);
    void addButtons(QBoxLayout &column);
    void fit(const QLayout &content);
    void follow();

    void look(const Place &place);

    bool m_blocked;
    std::optional<Place> m_place;
    QList<QCheckBox *> m_checks; // object names are the keys
    QLabel *m_hint;
    QPushButton *m_sign;
};

} // namespace feuillet
