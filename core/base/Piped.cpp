#include "base/Piped.h"

#include <QDeadlineTimer>
#include <QProcess>

namespace feuillet {

namespace {

int left(const QDeadlineTimer &until)
{
    return static_cast<int>(until.remainingTime());
}

// Nothing when it ended by itself and in time.
std::optional<Process::End> readAll(QProcess &process, QByteArray &output, qsizetype mostBytes,
                                    const QDeadlineTimer &until)
{
    while (process.waitForReadyRead(left(until))) {
        output += process.readAllStandardOutput();
        if (output.size() > mostBytes)
            return Process::End::Flooded;
    }
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(left(until)))
        return Process::End::Silent;
    output += process.readAllStandardOutput();
    if (output.size() > mostBytes)
        return Process::End::Flooded;
    const bool ended = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return ended ? std::nullopt : std::optional(Process::End::Died);
}

} // namespace

std::expected<QByteArray, Process::End> piped(const Command &command, const QByteArray &input,
                                              const ProcessLimits &limits, qsizetype mostBytes)
{
    const QDeadlineTimer until(limits.silence);
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setChildProcessModifier([limits] { confine(limits); });
    process.start(command.program, command.arguments);
    if (!process.waitForStarted(left(until)))
        return std::unexpected(Process::End::NotStarted);
    process.write(input);
    process.closeWriteChannel();
    QByteArray output;
    const auto end = readAll(process, output, mostBytes, until);
    if (!end)
        return output;
    process.kill();
    process.waitForFinished();
    return std::unexpected(*end);
}

} // namespace feuillet
