#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace feuillet {

class PreviewView;

// What axe-core, the accessibility checker of the W3C's rules, finds on the page in a preview. It
// is no part of the program: it is used where somebody put it, and runs in our own world of the
// page, once the page has rested, for it keeps the page busy for most of a second.
class AxeCheck : public QObject
{
    Q_OBJECT

public:
    explicit AxeCheck(QObject *parent = nullptr);

    static QStringList places(); // where axe.min.js is looked for
    static bool isInstalled();

    void check(PreviewView &view); // a moment from now, unless stop() comes first
    void stop();                   // the view goes, or its page changes

signals:
    void found(const QStringList &sentences); // one for each rule that is broken

private:
    using Then = std::function<void(const QVariant &)>;
    void ask(const QString &script, const Then &then);
    void begin();
    void run();
    void look();

    PreviewView *m_view = nullptr;
    QTimer m_rest;
    QTimer m_look;
    int m_turn = 0; // answers of an earlier one come too late
};

} // namespace feuillet
