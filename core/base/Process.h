#pragma once

#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace feuillet {

struct Command
{
    QString program;
    QStringList arguments;
};

// What a helper may take. Memory is its address space, processor time that of its whole life.
struct ProcessLimits
{
    quint64 memory = 1024ULL * 1024 * 1024; // bytes
    quint64 processorSeconds = 600;
    qsizetype lineLength = 1024 * 1024; // bytes of one answer
    qsizetype unaskedLines = 4;         // more than these is a flood
    std::chrono::milliseconds silence = std::chrono::seconds(5);
};

// Holds this process to the limits. Runs in the child between fork and exec: only system calls.
void confine(const ProcessLimits &limits);

// A helper program that we do not trust to live: one line of JSON for each line it is told, and one
// when it is ready. It gets no more than its limits, ends with this object and with our program,
// and never makes its caller wait.
class Process : public QObject
{
    Q_OBJECT

public:
    enum class End
    {
        NotStarted, // there is no such program, or it cannot be run
        Died,
        Silent,   // no answer in time
        Flooded,  // too long a line, or lines that nobody asked for
        Nonsense, // a line that is no JSON object
    };
    Q_ENUM(End)

    Process(Command command, const ProcessLimits &limits, QObject *parent = nullptr);
    ~Process() override; // kills it
    Q_DISABLE_COPY_MOVE(Process)

    void start();                       // its first line is awaited
    void tell(const QJsonObject &line); // an answer is awaited
    void kill();                        // nothing is signalled any more
    bool isAwaited() const { return m_awaited > 0; }

signals:
    void heard(const QJsonObject &line);
    void ended(feuillet::Process::End how); // once a start, and last

private:
    void read();
    void readLine(const QByteArray &line);
    void await();
    void notice();
    void end(End how);

    const Command m_command;
    const ProcessLimits m_limits;
    QProcess m_process;
    QTimer m_silence;
    QByteArray m_line; // the beginning of an unfinished one
    qsizetype m_awaited = 0;
    qsizetype m_unasked = 0;
    bool m_isRunning = false;
};

} // namespace feuillet
