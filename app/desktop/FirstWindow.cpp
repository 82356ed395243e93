#include "app/desktop/FirstWindow.h"

#include "base/Sha256.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QTimer>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 64 * 1024; // of a message
constexpr int waitMs = 2000;            // for a window that is busy
constexpr char end = '\n';              // of a message; a path of several lines is not taken
constexpr char between = '\0';

const QByteArray thanks = "ok\n";

QString socketName(const QString &dataFolder)
{
    QString folder = QFileInfo(dataFolder).canonicalFilePath();
    if (folder.isEmpty()) // not made yet
        folder = QDir::cleanPath(QFileInfo(dataFolder).absoluteFilePath());
    const QByteArray mark = sha256(folder.toUtf8()).toHex().left(16);
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime + u"/feuillet-"_s + QString::fromLatin1(mark);
}

QByteArray messageOf(const QStringList &files)
{
    QByteArrayList paths;
    for (const QString &file : files)
        if (const QString path = QFileInfo(file).absoluteFilePath(); !path.contains(u'\n'))
            paths << path.toUtf8();
    return paths.join(between) + end;
}

// Only files that are there, whole paths; whatever else was sent is no file.
QStringList filesOf(const QByteArray &message)
{
    QStringList files;
    for (const QByteArray &part : message.split(between)) {
        const QString path = QString::fromUtf8(part);
        if (QDir::isAbsolutePath(path) && QFileInfo(path).isFile())
            files << QDir::cleanPath(path);
    }
    return files;
}

} // namespace

FirstWindow::FirstWindow(const QString &dataFolder, QObject *parent)
    : QObject(parent), m_name(socketName(dataFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *visitor = m_server.nextPendingConnection())
            answer(visitor);
    });
}

bool FirstWindow::tookOver(const QStringList &files)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(waitMs))
        return false;
    const QByteArray message = messageOf(files);
    if (message.size() > mostBytes || socket.write(message) != message.size())
        return false;
    return socket.waitForBytesWritten(waitMs) && socket.waitForReadyRead(waitMs) &&
           socket.readAll() == thanks;
}

// Two that start at once do not take each other's socket for one that was left.
void FirstWindow::listen()
{
    QLockFile turn(m_name + u".lock"_s);
    if (!turn.tryLock(waitMs) || m_server.listen(m_name))
        return;
    QLocalSocket other;
    other.connectToServer(m_name);
    if (other.waitForConnected(waitMs))
        return; // a second window after all, for the first kept silent
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

void FirstWindow::close()
{
    m_server.close();
}

void FirstWindow::answer(QLocalSocket *visitor)
{
    visitor->setReadBufferSize(mostBytes);
    connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
    connect(visitor, &QLocalSocket::readyRead, this, [this, visitor] { read(visitor); });
    QTimer::singleShot(waitMs, visitor, &QLocalSocket::abort); // who says nothing goes
    read(visitor);
}

void FirstWindow::read(QLocalSocket *visitor)
{
    if (!visitor->canReadLine()) {
        if (visitor->bytesAvailable() >= mostBytes)
            visitor->abort();
        return;
    }
    const QByteArray line = visitor->readLine(mostBytes + 1);
    visitor->write(thanks);
    visitor->disconnectFromServer();
    emit given(filesOf(line.chopped(1)));
}

} // namespace feuillet
