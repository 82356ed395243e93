#include "ui/proofing/LiveGrammar.h"

#include "desk/wording/GrammarWording.h"
#include "proofing/grammar/GrammarFindings.h"
#include "proofing/Passage.h"

#include <algorithm>

namespace feuillet {

namespace {

constexpr std::chrono::milliseconds tellingPause(100);

QStringList textsOutwards(const QList<Passage> &passages, const Place &first)
{
    const auto at = std::ranges::find_if(
        passages, [&first](const Passage &passage) { return sameText(passage.place, first); });
    const qsizetype from = at == passages.end() ? 0 : at - passages.begin();
    QStringList texts;
    const auto take = [&](qsizetype index) {
        if (index >= 0 && index < passages.size() && isReadForGrammar(passages[index]))
            texts << passages[index].text.text();
    };
    take(from);
    for (qsizetype distance = 1; distance < passages.size(); ++distance) {
        take(from + distance);
        take(from - distance);
    }
    return texts;
}

} // namespace

LiveGrammar::LiveGrammar(GrammarEngine engine, std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent), m_grammar(std::move(engine))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    m_telling.setSingleShot(true);
    m_telling.setInterval(tellingPause);
    connect(&m_pause, &QTimer::timeout, this, &LiveGrammar::read);
    connect(&m_telling, &QTimer::timeout, this, &LiveGrammar::changed);
    connect(&m_grammar, &Grammar::stateChanged, this, &LiveGrammar::stateChanged);
    connect(&m_grammar, &Grammar::answered, this, [this] {
        if (!m_telling.isActive())
            m_telling.start();
    });
}

void LiveGrammar::follow(const QList<Passage> &passages, const Place &first)
{
    m_texts = textsOutwards(passages, first);
    m_pause.start();
}

void LiveGrammar::read()
{
    m_grammar.read(m_texts);
}

QList<Finding> LiveGrammar::findings(const Passage &passage) const
{
    const auto remarks = m_grammar.remarks(passage.text.text());
    return remarks ? grammarFindings(passage, *remarks) : QList<Finding>();
}

bool LiveGrammar::isRead(const Passage &passage) const
{
    return !isReadForGrammar(passage) || m_grammar.remarks(passage.text.text());
}

QString LiveGrammar::sentence() const
{
    return feuillet::sentence(m_grammar.state(), m_grammar.passedOver());
}

bool LiveGrammar::canTryAgain() const
{
    return state() == GrammarState::NotInstalled || state() == GrammarState::Unavailable;
}

void LiveGrammar::tryAgain()
{
    m_grammar.tryAgain();
}

} // namespace feuillet
