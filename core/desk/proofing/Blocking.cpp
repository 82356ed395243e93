#include "desk/proofing/Blocking.h"

#include "proofing/grammar/GrammarIn.h"
#include "signoff/Refusal.h"
#include "store/Chaining.h"

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

bool isGrammarBlocking(const ProofSettings &settings)
{
    if (!settings.isOn(FindingKind::Grammar))
        return false;
    for (auto rule = settings.severities.begin(); rule != settings.severities.end(); ++rule)
        if (*rule == Severity::Blocking && rule.key().startsWith("grammar."_L1))
            return true;
    return false;
}

// The engine is only waited for where it decides; its first failure is the whole answer.
class ReadGrammar
{
public:
    QList<Finding> of(const Passage &passage)
    {
        if (!m_state)
            return {};
        auto findings = grammarIn({passage}, m_grammar);
        if (findings)
            return std::move(*findings);
        m_state = failed(findings);
        return {};
    }
    const Result<> &state() const { return m_state; }

private:
    Grammar m_grammar;
    Result<> m_state;
};

Result<QList<Finding>> readAll(Proofreader &reader, const Article &article)
{
    if (!isGrammarBlocking(reader.settings()))
        return reader.read(article);
    ReadGrammar grammar;
    reader.setGrammar([&grammar](const Passage &passage) { return grammar.of(passage); });
    auto findings = reader.read(article);
    reader.setGrammar({});
    if (!grammar.state())
        return failed(grammar.state());
    return findings;
}

} // namespace

bool canBlock(const ProofSettings &settings)
{
    return std::ranges::find(settings.severities, Severity::Blocking) != settings.severities.end();
}

Result<> nothingBlocks(Seat &seat, ArticleId id, const Article &article)
{
    const auto reader = loadProofreader(seat);
    if (!reader)
        return failed(reader);
    const auto answered = ignored(seat, id);
    if (!answered)
        return failed(answered);
    (*reader)->setIgnored(keysOf(*answered));
    auto findings = readAll(**reader, article);
    if (!findings)
        return failed(findings);
    findings->removeIf([](const Finding &finding) { return !finding.blocks; });
    if (findings->isEmpty())
        return {};
    const Finding &first = findings->first();
    return std::unexpected(refused(
        Refusal::FindingsBlock,
        QStringList{QString::number(findings->size()), first.rule, first.words}.join(u':')));
}

} // namespace feuillet
