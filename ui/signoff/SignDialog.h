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

// The bon à tirer: the one thing that is worth a dialog. It can be signed once everything that only
// a person can check is ticked, and nothing blocks.
class SignDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SignDialog(const SignOffer &offer, QWidget *parent = nullptr);

    QStringList ticked() const; // keys of hand checks

    // The ticked keys, or nothing if it was not signed.
    static std::optional<QStringList> ask(const SignOffer &offer, QWidget *parent);

private:
    void build(const SignOffer &offer);
    void addText(QBoxLayout &column, const SignOffer &offer);
    void addChecks(QBoxLayout &column);
    void addName(QBoxLayout &column, const SignOffer &offer);
    void addButtons(QBoxLayout &column);
    void fit(const QLayout &content);
    void follow();

    bool m_blocked;
    QList<QCheckBox *> m_checks; // object names are the keys
    QLabel *m_hint;
    QPushButton *m_sign;
};

} // namespace feuillet
