#include "proofing/grammar/Grammar.h"

#include <QFile>
#include <QJsonObject>

#include <utility>

// Q_INIT_RESOURCE declares a function of the global namespace.
static void initGrammar()
{
    Q_INIT_RESOURCE(grammar);
}

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// In UTF-16 units: ordinary French takes it 10 ms, as many full stops in a row one second.
constexpr qsizetype longestText = 10'000;
constexpr qsizetype mostRemembered = 4096; // texts that are no longer in the article

QString script()
{
    initGrammar();
    QFile file(u":/grammar/grammar.py"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

// As UTF-8 can carry it: a lone surrogate becomes another code point of one unit.
QString sendable(QString text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text[at].isSurrogate())
            continue;
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
            ++at;
        else
            text[at] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

GrammarEngine grammalecte()
{
    return {{u"/usr/bin/python3"_s, {u"-I"_s, u"-c"_s, script()}}, {}};
}

Grammar::Grammar(GrammarEngine engine, QObject *parent)
    : QObject(parent), m_engine(std::move(engine))
{
}

void Grammar::read(const QStringList &texts)
{
    m_wanted = texts;
    m_waiting.clear();
    m_passedOver = 0;
    QSet<QString> seen;
    for (const QString &text : texts) {
        if (text.isEmpty() || text == m_asked || m_read.contains(text) || seen.contains(text))
            continue;
        seen.insert(text);
        if (text.size() > longestText || m_unreadable.contains(text))
            ++m_passedOver;
        else
            m_waiting << text;
    }
    if (m_state == GrammarState::Idle && !m_waiting.isEmpty())
        start();
    else
        askNext();
}

std::optional<QList<GrammarRemark>> Grammar::remarks(const QString &text) const
{
    const auto found = m_read.constFind(text);
    return found == m_read.cend() ? std::nullopt : std::optional(*found);
}

void Grammar::tryAgain()
{
    m_failures = 0;
    m_suspects.clear();
    m_unreadable.clear();
    endProcess();
    setState(GrammarState::Idle);
    read(QStringList(m_wanted));
}

void Grammar::start()
{
    m_process = std::make_unique<Process>(m_engine.command, m_engine.limits);
    connect(m_process.get(), &Process::heard, this, &Grammar::hear);
    connect(m_process.get(), &Process::ended, this, [this](Process::End how) {
        if (how == Process::End::NotStarted)
            giveUp(GrammarState::NotInstalled);
        else
            startAgain();
    });
    setState(GrammarState::Starting);
    m_process->start();
}

// May be called from within what the process signals.
void Grammar::endProcess()
{
    m_asked.clear();
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    m_process.release()->deleteLater();
}

void Grammar::giveUp(GrammarState state)
{
    endProcess();
    setState(state);
}

void Grammar::hear(const QJsonObject &line)
{
    if (m_state != GrammarState::Starting)
        hearAnswer(line);
    else if (line.contains("missing"_L1))
        giveUp(GrammarState::NotInstalled);
    else if (!line.contains("ready"_L1))
        startAgain();
    else
        goOn();
}

void Grammar::hearAnswer(const QJsonObject &line)
{
    if (m_asked.isEmpty() || line["id"_L1].toInteger() != m_question)
        return startAgain(); // an answer to nothing: whatever it says next is not to be believed
    if (line.contains("fault"_L1)) {
        passOver(std::exchange(m_asked, {}));
    } else {
        const auto remarks = remarksOf(line["remarks"_L1].toArray(), m_asked);
        if (!remarks)
            return startAgain();
        m_failures = 0;
        const QString text = std::exchange(m_asked, {});
        keep(text, *remarks);
        emit answered(text);
    }
    goOn();
}

// The engine ended, or must be ended. The text it had is asked again, last; if it has answered
// others since that text ended it before, the text is at fault.
void Grammar::startAgain()
{
    if (const QString text = m_asked; !text.isEmpty()) {
        if (m_failures == 0 && m_suspects.contains(text))
            passOver(text);
        else
            m_waiting << text;
        m_suspects.insert(text);
    }
    endProcess();
    if (++m_failures <= m_engine.restarts)
        start();
    else
        setState(GrammarState::Unavailable);
}

void Grammar::passOver(const QString &text)
{
    m_unreadable.insert(text);
    ++m_passedOver;
}

void Grammar::askNext()
{
    if (m_state == GrammarState::Ready || m_state == GrammarState::Busy)
        goOn();
}

void Grammar::goOn()
{
    if (!m_asked.isEmpty())
        return;
    if (m_waiting.isEmpty())
        return setState(GrammarState::Ready);
    m_asked = m_waiting.takeFirst();
    m_process->tell({{u"id"_s, ++m_question}, {u"text"_s, sendable(m_asked)}});
    setState(GrammarState::Busy);
}

void Grammar::keep(const QString &text, const QList<GrammarRemark> &remarks)
{
    if (m_read.size() >= mostRemembered + m_wanted.size()) {
        const QSet<QString> wanted(m_wanted.begin(), m_wanted.end());
        m_read.removeIf([&wanted](const auto &read) { return !wanted.contains(read.key()); });
    }
    m_read.insert(text, remarks);
}

void Grammar::setState(GrammarState state)
{
    if (std::exchange(m_state, state) != state)
        emit stateChanged();
}

} // namespace feuillet
