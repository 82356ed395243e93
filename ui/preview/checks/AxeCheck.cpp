#include "ui/preview/checks/AxeCheck.h"

#include "ui/preview/PreviewView.h"

#include <QFile>
#include <QLocale>
#include <QStandardPaths>
#include <QVariant>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr int restMs = 1500;
constexpr int lookMs = 100;

const QStringList names{u"feuillet/axe.min.js"_s, u"javascript/axe-core/axe.min.js"_s};

QString file()
{
    for (const QString &name : names)
        if (const QString path = QStandardPaths::locate(QStandardPaths::GenericDataLocation, name);
            !path.isEmpty())
            return path;
    return {};
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The rules in the language of the window, where the checker's own folder has them.
QString wordsFor(const QString &axe)
{
    const QString locale = axe.section(u'/', 0, -2) + u"/locales/"_s +
                           QLocale().name().section(u'_', 0, 0) + u".json"_s;
    const QString words = textOf(locale);
    return words.isEmpty() ? QString() : u";axe.configure({ locale: %1 })"_s.arg(words);
}

// No timer ever fires in a page whose scripts are off. What axe puts off for the page's sake is
// done next, and what it would only give up on never comes.
QString withoutTimers(const QString &script)
{
    return u"((setTimeout) => {\n"_s + script +
           u"\n})((then, ms) => { if (!(ms > 50)) Promise.resolve().then(then); return 0; });"_s;
}

// Violations as [help, where it is first, how often].
const auto runScript = u"globalThis.axeFound = undefined;"
                       "axe.run({ preload: false, resultTypes: ['violations'], elementRef: false "
                       "}).then(({ violations }) => {"
                       "  globalThis.axeFound = violations.map(({ help, nodes }) =>"
                       "    [help, String(nodes[0].target), nodes.length]); },"
                       "  () => { globalThis.axeFound = []; }); 0"_s;

QStringList sentencesIn(const QVariantList &violations)
{
    QStringList sentences;
    for (const QVariant &violation : violations) {
        const QVariantList parts = violation.toList();
        sentences << AxeCheck::tr("Accessibility: %1 (%2, %n time(s))", nullptr,
                                  parts.value(2).toInt())
                         .arg(parts.value(0).toString(), parts.value(1).toString());
    }
    return sentences;
}

} // namespace

AxeCheck::AxeCheck(QObject *parent) : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    m_look.setSingleShot(true);
    m_look.setInterval(lookMs);
    connect(&m_rest, &QTimer::timeout, this, &AxeCheck::begin);
    connect(&m_look, &QTimer::timeout, this, &AxeCheck::look);
}

QStringList AxeCheck::places()
{
    QStringList places;
    for (const QString &folder :
         QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        for (const QString &name : names)
            places << folder + u'/' + name;
    return places;
}

bool AxeCheck::isInstalled()
{
    return !file().isEmpty();
}

void AxeCheck::check(PreviewView &view)
{
    stop();
    m_view = &view;
    m_rest.start();
}

void AxeCheck::stop()
{
    ++m_turn;
    m_view = nullptr;
    m_rest.stop();
    m_look.stop();
}

void AxeCheck::ask(const QString &script, const Then &then)
{
    m_view->evaluate(script, [this, then, turn = m_turn](const QVariant &answer) {
        if (turn == m_turn)
            then(answer);
    });
}

void AxeCheck::begin()
{
    if (!isInstalled())
        return;
    ask(u"Boolean(globalThis.axe)"_s, [this](const QVariant &isThere) {
        if (isThere.toBool())
            return run();
        const QString path = file();
        ask(withoutTimers(textOf(path)) + wordsFor(path) + u";0"_s,
            [this](const QVariant &) { run(); });
    });
}

void AxeCheck::run()
{
    ask(runScript, [this](const QVariant &) { m_look.start(); });
}

void AxeCheck::look()
{
    ask(u"globalThis.axeFound"_s, [this](const QVariant &violations) {
        if (violations.isValid())
            emit found(sentencesIn(violations.toList()));
        else
            m_look.start();
    });
}

} // namespace feuillet
