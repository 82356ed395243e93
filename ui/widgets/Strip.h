#pragma once

#include <QFrame>
#include <QStringList>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace feuillet {

class IconLabel;

// A line above the work that says something and offers answers, instead of a dialog in the way.
// Hidden while there is nothing to say.
class Strip : public QFrame
{
    Q_OBJECT

public:
    // Told apart by shape and words as well as by colour.
    enum class Kind
    {
        Notice,
        Warning,
        Blocking,
    };

    explicit Strip(QWidget *parent = nullptr);

    // Plain text. The answers become buttons, the first one the main one; closable adds a cross.
    void tell(Kind kind, const QString &text, const QStringList &answers = {},
              bool closable = false);
    void clear();

    QSize sizeHint() const override; // as high as the words need at the present width

signals:
    void answered(int answer); // index into the answers
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void setAnswers(const QStringList &answers);

    Kind m_kind = Kind::Notice;
    IconLabel *m_mark;
    QLabel *m_text;
    QBoxLayout *m_line;
    QHBoxLayout *m_answers;
    QToolButton *m_close;
};

} // namespace feuillet
