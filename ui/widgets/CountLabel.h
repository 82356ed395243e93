#pragma once

#include <QLabel>

namespace feuillet {

// "74 / 90": grey while it fits, in bold ink when it is over the target. Never red: a length is a
// wish.
class CountLabel : public QLabel
{
    Q_OBJECT

public:
    explicit CountLabel(QWidget *parent = nullptr);

    // target 0: none, the count is followed by its unit
    void showCount(qsizetype count, qsizetype target = 0);
    bool isOver() const { return m_over; }

private:
    void setOver(bool over);

    bool m_over = false;
};

} // namespace feuillet
