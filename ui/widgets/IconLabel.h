#pragma once

#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"

#include <QWidget>

namespace feuillet {

// A drawing at the start of a line, in a colour that follows the theme. Says nothing to a screen
// reader: the words are beside it.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(int size, QWidget *parent = nullptr);

    void showIcon(IconName name, Tone tone = Tone::Grey);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconName m_name = IconName::Notice;
    Tone m_tone = Tone::Grey;
};

} // namespace feuillet
