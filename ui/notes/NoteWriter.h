#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTextEdit;

namespace feuillet {

// Where a note is written, out of the way until it is asked for. Ctrl+Return sends it, Escape gives
// it up.
class NoteWriter : public QWidget
{
    Q_OBJECT

public:
    NoteWriter(const QString &name, const QString &send, QWidget *parent);

    void start(const QString &about = {});
    void stop();

signals:
    void sent(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString text() const;
    void send();

    QLabel *m_about;
    QTextEdit *m_text;
    QPushButton *m_send;
};

} // namespace feuillet
