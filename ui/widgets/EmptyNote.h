#pragma once

#include "ui/widgets/IconLabel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace feuillet {

// What an empty pane shows instead of nothing: what will be here, and a first thing to do.
class EmptyNote : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyNote(QWidget *parent = nullptr);

    // Plain text; without a label there is no button.
    void teach(IconName icon, const QString &sentence, const QString &buttonLabel = {});

signals:
    void asked();

private:
    IconLabel *m_drawing;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace feuillet
