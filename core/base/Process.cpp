#include "base/Process.h"

#include <QJsonDocument>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <utility>

namespace feuillet {

namespace {

void limit(__rlimit_resource what, rlim_t most)
{
    const rlimit both{most, most};
    setrlimit(what, &both);
}

} // namespace

void confine(const ProcessLimits &limits)
{
    limit(RLIMIT_AS, limits.memory);
    limit(RLIMIT_CPU, limits.processorSeconds);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0); // it answers through a pipe and writes no file
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
}

Process::Process(Command command, const ProcessLimits &limits, QObject *parent)
    : QObject(parent), m_command(std::move(command)), m_limits(limits)
{
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([limits] { confine(limits); });
    m_silence.setSingleShot(true);
    m_silence.setInterval(limits.silence);
    connect(&m_silence, &QTimer::timeout, this, [this] { end(End::Silent); });
    // Queued: QProcess does not like to be killed or started from within its own signals.
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Process::read,
            Qt::QueuedConnection);
    connect(&m_process, &QProcess::finished, this, &Process::notice, Qt::QueuedConnection);
    connect(&m_process, &QProcess::errorOccurred, this, &Process::notice, Qt::QueuedConnection);
}

Process::~Process()
{
    m_process.disconnect(this);
    kill();
}

void Process::start()
{
    kill();
    m_isRunning = true;
    await();
    m_process.start(m_command.program, m_command.arguments);
}

void Process::tell(const QJsonObject &line)
{
    if (!m_isRunning)
        return;
    await();
    m_process.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

// A killed process is gone in some milliseconds: the kernel asks nobody.
void Process::kill()
{
    m_isRunning = false;
    m_silence.stop();
    m_process.kill();
    m_process.waitForFinished(1000);
    m_line.clear();
    m_awaited = 0;
    m_unasked = 0;
}

// What is told of a process that was killed and started again since is not of this one.
void Process::notice()
{
    if (m_process.state() == QProcess::NotRunning)
        end(m_process.error() == QProcess::FailedToStart ? End::NotStarted : End::Died);
}

void Process::await()
{
    ++m_awaited;
    m_silence.start();
}

void Process::read()
{
    if (!m_isRunning)
        return;
    const QByteArray arrived = m_process.readAllStandardOutput();
    qsizetype from = 0;
    for (qsizetype at = arrived.indexOf('\n'); at >= 0 && m_isRunning;
         at = arrived.indexOf('\n', from)) {
        readLine(std::exchange(m_line, {}) + arrived.mid(from, at - from));
        from = at + 1;
    }
    if (!m_isRunning)
        return;
    m_line += arrived.mid(from);
    if (m_line.size() > m_limits.lineLength)
        end(End::Flooded);
}

void Process::readLine(const QByteArray &line)
{
    if (line.size() > m_limits.lineLength)
        return end(End::Flooded);
    const QJsonDocument answer = QJsonDocument::fromJson(line);
    if (!answer.isObject())
        return end(End::Nonsense);
    if (m_awaited > 0)
        --m_awaited;
    else if (++m_unasked > m_limits.unaskedLines)
        return end(End::Flooded);
    if (m_awaited == 0)
        m_silence.stop();
    emit heard(answer.object());
}

void Process::end(End how)
{
    if (!m_isRunning)
        return;
    kill();
    emit ended(how);
}

} // namespace feuillet
