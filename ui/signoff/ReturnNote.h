#pragma once

#include <QWidget>

class QPushButton;
class QTextEdit;

namespace feuillet {

// Where the note to the author is written when a text goes back. It cannot go back without one.
class ReturnNote : public QWidget
{
    Q_OBJECT

public:
    explicit ReturnNote(QWidget *parent = nullptr);

    void start(); // opens and takes the keyboard
    void stop();  // closes and forgets
    QString note() const;

signals:
    void returnAsked(const QString &note);
    void started();
    void stopped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTextEdit *m_text;
    QPushButton *m_return;
};

} // namespace feuillet
