#pragma once

#include <QDateTime>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace feuillet {

// A moment as one types it in French, in the local time zone: "18/11/2025 22:00", "demain 9h30",
// "22h" (the next one), "3 mars 14 h". An invalid moment for no words at all; nothing for words
// that are no moment, a day without its hour among them.
std::optional<QDateTime> momentIn(const QString &words, const QDateTime &now);

// A field for a moment or none, which says beside it what it understood.
class MomentEdit : public QWidget
{
    Q_OBJECT

public:
    explicit MomentEdit(const QDateTime &now, QWidget *parent = nullptr);

    void setNames(const QString &objectName, const QString &accessibleName);
    void show(const QDateTime &moment);
    using QWidget::show;
    // UTC; nothing while what was typed cannot be read.
    std::optional<QDateTime> moment() const;

signals:
    void changed();

private:
    void follow();

    QDateTime m_now;
    QDateTime m_given; // as it was shown, to the millisecond
    QString m_givenWords;
    QLineEdit *m_words;
    QLabel *m_understood;
};

} // namespace feuillet
