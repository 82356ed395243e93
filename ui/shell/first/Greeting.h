#pragma once

#include <QFrame>

class QLineEdit;

namespace feuillet {

// The one question of a first start, above the sheet: under what name one works here.
class Greeting : public QFrame
{
    Q_OBJECT

public:
    explicit Greeting(const QString &name, QWidget *parent = nullptr);

signals:
    void named(const QString &name); // never empty

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QLineEdit *m_name;
};

} // namespace feuillet
