#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

class QLocalSocket;

namespace feuillet {

// One window a desk and user: who comes second gives its files to the first and ends. They meet at
// a socket in the user's own runtime folder, named by the desk's folder; one that a window left
// behind when it was killed is taken over.
class FirstWindow : public QObject
{
    Q_OBJECT

public:
    explicit FirstWindow(const QString &dataFolder, QObject *parent = nullptr);

    // To the window that is there. No where there is none, or it keeps silent.
    bool tookOver(const QStringList &files);
    void listen(); // once given() is heard
    void close();

signals:
    // Paths of files that are there; none: just come to the front.
    void given(const QStringList &files);

private:
    void answer(QLocalSocket *visitor);
    void read(QLocalSocket *visitor);

    QString m_name;
    QLocalServer m_server;
};

} // namespace feuillet
