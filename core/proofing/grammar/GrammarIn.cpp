#include "proofing/grammar/GrammarIn.h"

#include "proofing/grammar/GrammarFindings.h"

#include <QEventLoop>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

bool isSettled(GrammarState state)
{
    return state != GrammarState::Starting && state != GrammarState::Busy;
}

void await(Grammar &grammar)
{
    QEventLoop loop;
    QObject::connect(&grammar, &Grammar::stateChanged, &loop, [&] {
        if (isSettled(grammar.state()))
            loop.quit();
    });
    if (!isSettled(grammar.state()))
        loop.exec();
}

} // namespace

Result<QList<Finding>> grammarIn(const QList<Passage> &passages, Grammar &grammar)
{
    QStringList texts;
    for (const Passage &passage : passages)
        if (isReadForGrammar(passage))
            texts << passage.text.text();
    grammar.read(texts);
    await(grammar);
    if (grammar.state() == GrammarState::NotInstalled)
        return fail(Fault::Missing, u"python3-grammalecte"_s);
    if (grammar.state() == GrammarState::Unavailable)
        return fail(Fault::Unanswered, u"Grammalecte"_s);
    QList<Finding> findings;
    for (const Passage &passage : passages)
        if (const auto remarks = grammar.remarks(passage.text.text()))
            findings += grammarFindings(passage, *remarks);
    return findings;
}

Result<QList<Finding>> grammarIn(const QList<Passage> &passages)
{
    Grammar grammar;
    return grammarIn(passages, grammar);
}

} // namespace feuillet
