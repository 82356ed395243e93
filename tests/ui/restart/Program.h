#pragma once

#include "base/AtomicFile.h"

#include <catch2/catch.hpp>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace feuillet::test {

using namespace Qt::StringLiterals;

inline constexpr int longestMs = 20'000;

struct Outcome
{
    int exit = -1;
    QString out;
    QString err;
};

// The program itself at a home of its own, used by a plugin as a person would.
struct Program
{
    QTemporaryDir home;
    QString folder = home.filePath(u"desk"_s);
    QString clicks = home.filePath(u"clicks"_s);
    QString config = home.filePath(u"config"_s);
    QString state = home.filePath(u"state"_s);
    QStringList before; // a program to run it with, and its arguments

    QProcessEnvironment environment() const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto &[name, value] : QMap<QString, QString>{
                 {u"HOME"_s, home.path()},
                 {u"XDG_CONFIG_HOME"_s, config},
                 {u"XDG_STATE_HOME"_s, state},
                 {u"XDG_RUNTIME_DIR"_s, home.path()},
                 {u"QT_QPA_GENERIC_PLUGINS"_s, u"clicker"_s},
                 {u"QT_PLUGIN_PATH"_s, QStringLiteral(FEUILLET_TEST_PLUGINS)},
                 {u"FEUILLET_CLICKS"_s,
                  clicks}}.asKeyValueRange())
            environment.insert(name, value);
        return environment;
    }
    QStringList arguments(const QStringList &more = {}) const
    {
        return before +
               QStringList{QStringLiteral(FEUILLET), u"--data"_s, folder, u"--lang"_s, u"en"_s} +
               more;
    }
    // Only this program sees what is mounted there. No where the machine does not let us.
    bool mount(const QString &how, const QString &place)
    {
        before = {u"unshare"_s, u"--map-root-user"_s,
                  u"--mount"_s, u"sh"_s,
                  u"-c"_s,      u"mount %1 \"%2\" \"%2\" && exec \"$0\" \"$@\""_s.arg(how, place)};
        const bool can =
            QProcess::execute(before.first(), before.mid(1) + QStringList{u"true"_s}) == 0;
        if (!can)
            WARN("nothing can be mounted here");
        return can;
    }
    // The steps are done before it ends; without any it must end by itself.
    Outcome use(const QByteArray &steps, const QStringList &more = {}) const
    {
        REQUIRE(writeFile(clicks, steps));
        QProcess program;
        start(program, more);
        REQUIRE(program.waitForFinished(longestMs));
        REQUIRE(program.exitStatus() == QProcess::NormalExit);
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }
    void start(QProcess &program, const QStringList &more = {}) const
    {
        program.setProcessEnvironment(environment());
        const QStringList words = arguments(more);
        program.start(words.first(), words.mid(1));
        REQUIRE(program.waitForStarted());
    }
    QString said(const QString &what = u".said"_s) const
    {
        return QString::fromUtf8(readFile(clicks + what).value_or(QByteArray()));
    }
    QString strip() const { return said(u".strip"_s); }
    QString log() const
    {
        const auto bytes = readFile(state + u"/feuillet/feuillet.log"_s);
        return QString::fromUtf8(bytes.value_or(QByteArray()));
    }
};

inline const QByteArray quit = "action &Quit\n";

} // namespace feuillet::test
