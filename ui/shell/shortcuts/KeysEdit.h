#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace feuillet {

// Takes one press of keys, whatever they do elsewhere. Tab leaves it and Escape closes the dialog,
// as everywhere.
class KeysEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeysEdit(QWidget *parent = nullptr);

    void show(const QKeySequence &keys);

signals:
    void pressed(const QKeySequence &keys);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace feuillet
