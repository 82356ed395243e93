#pragma once

#include "signoff/Notice.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace feuillet {

// What readers are told, and why the desk says it.
struct NoticeWords
{
    NoticeKind kind = NoticeKind::Correction;
    QString text;
    QString reason;

    bool operator==(const NoticeWords &) const = default;
};

// Writes what readers are told of a published story: nothing can be told without a text, nor
// without a reason for the desk.
class NoticeDialog : public QDialog
{
    Q_OBJECT

public:
    // kinds: those that may be told now, the first one chosen.
    NoticeDialog(const QString &title, const QList<NoticeKind> &kinds, QWidget *parent = nullptr);

    NoticeWords words() const;

    static std::optional<NoticeWords> ask(const QString &title, const QList<NoticeKind> &kinds,
                                          QWidget *parent);

private:
    void build(const QString &title);
    void follow();

    QComboBox *m_kind;
    QLabel *m_meaning;
    QPlainTextEdit *m_text;
    QLineEdit *m_reason;
    QPushButton *m_tell;
};

} // namespace feuillet
