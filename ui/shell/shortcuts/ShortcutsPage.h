#pragma once

#include "ui/shell/shortcuts/Shortcut.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace feuillet {

class KeysEdit;

// Every action with its keys: choose one, press the keys that it should have. What they do already
// is told before it is changed.
class ShortcutsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ShortcutsPage(QWidget *parent = nullptr);

    void show(const QList<Shortcut> &all); // the chosen one stays chosen

signals:
    void keysChosen(const QString &id, const QKeySequence &keys);
    void resetAsked(); // all as usual

private:
    void buildList();
    QWidget *keysRow();
    void filter(const QString &typed);
    void showCurrent();
    void take(const QKeySequence &keys);
    void insist(); // although another action has them
    void tell(const QString &sentence, bool canInsist = false);
    const Shortcut *current() const;
    QString nameOf(const QString &id) const;

    QList<Shortcut> m_all;
    QKeySequence m_wanted; // that another action has
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    KeysEdit *m_keys;
    QPushButton *m_none;
    QPushButton *m_usual;
    QPushButton *m_insist;
    QLabel *m_told;
};

} // namespace feuillet
