#pragma once

#include "desk/publish/Replies.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace feuillet {

// The replies that were asked for to one story: each with its clock and its measure, published or
// declined here; and a form for one that comes in.
class RepliesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RepliesDialog(const QString &title, QWidget *parent = nullptr);

    using QDialog::show;
    void show(const QList<ReplyDue> &replies, const QDate &today);
    void showTrouble(const QString &sentence);
    void clearForm(); // what was written in it is kept by the desk

signals:
    void receiveAsked(const QString &from, const QString &text, const QDate &receivedOn);
    void publishAsked(feuillet::ReplyId reply);
    void declineAsked(feuillet::ReplyId reply, const QString &reason);

private:
    void build(const QString &title);
    QWidget *buildForm();
    void follow();
    ReplyId chosen() const; // null if none that is open

    QList<ReplyDue> m_replies;
    QTreeWidget *m_list;
    QLabel *m_words;
    QLineEdit *m_reason;
    QPushButton *m_publish;
    QPushButton *m_decline;
    QLineEdit *m_from;
    QDateEdit *m_received;
    QPlainTextEdit *m_text;
    QPushButton *m_receive;
    QLabel *m_trouble;
};

} // namespace feuillet
