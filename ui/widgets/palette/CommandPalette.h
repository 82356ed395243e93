#pragma once

#include "ui/widgets/palette/PaletteModel.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace feuillet {

// Everything that can be done, by name, over the window that it belongs to: type, Enter. It goes
// with Escape or when something else takes the keyboard, and gives the keyboard back.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    void open(const QList<PaletteEntry> &entries);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void filter(const QString &typed);
    bool takeKey(int key);
    void choose(int row);
    void step(int by);
    void perform();
    void close();
    void place();
    void follow(QWidget *focused);

    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_nothing;
    PaletteModel *m_model;
    QPointer<QWidget> m_before; // had the keyboard
};

} // namespace feuillet
