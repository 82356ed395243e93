#include "proofing/Proofreader.h"

#include "proofing/consistency/Consistency.h"
#include "proofing/names/NameVariants.h"
#include "proofing/names/RefusedVariants.h"
#include "proofing/Region.h"
#include "proofing/SpellCheck.h"
#include "proofing/typography/Typography.h"

#include <utility>

namespace feuillet {

namespace {

// A crosshead is set right with the rest and never remarked upon: it is no prose.
bool isSetInPassing(const Finding &finding)
{
    return finding.kind == FindingKind::Typography && finding.place.field == Field::Crosshead;
}

} // namespace

Proofreader::Proofreader(std::unique_ptr<Spelling> spelling)
    : m_spelling(std::move(spelling)), m_slips(m_spelling->dictionary()),
      m_style(styleFor(m_settings.houseStyle, m_language))
{
}

void Proofreader::setHouseWords(const HouseWords &houseWords)
{
    m_spelling->setHouseWords(houseWords);
    forget();
}

void Proofreader::setSettings(const ProofSettings &settings)
{
    m_settings = settings;
    m_style = styleFor(settings.houseStyle, m_language);
    forget();
}

void Proofreader::forget()
{
    m_passages.clear();
    m_alone.clear();
    m_facts.clear();
}

QList<Finding> Proofreader::read(const Article &article)
{
    takeUp(article);
    QList<Finding> findings;
    for (qsizetype p = 0; p < m_passages.size(); ++p) {
        findings += m_alone[p];
        if (m_grammar && m_settings.isOn(FindingKind::Grammar))
            findings += m_grammar(m_passages[p]);
    }
    return told(findings + together(article));
}

QList<Finding> Proofreader::read(const Passage &passage)
{
    QList<Finding> findings = readAlone(passage);
    if (m_grammar && m_settings.isOn(FindingKind::Grammar))
        findings += m_grammar(passage);
    if (m_settings.isOn(FindingKind::Consistency))
        findings += contradictionsIn(passage);
    return told(findings);
}

// Where it is written decides which words are French and how they are set.
void Proofreader::takeUpLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_spelling->setRegionalWords(regionalWords(language));
    setSettings(m_settings);
}

// A text that stood there before, word for word, is not read again.
void Proofreader::takeUp(const Article &article)
{
    takeUpLanguage(article.language);
    QHash<Place, qsizetype> before;
    for (qsizetype p = 0; p < m_passages.size(); ++p)
        before.insert(textOf(m_passages[p].place), p);
    auto passages = std::exchange(m_passages, {});
    auto alone = std::exchange(m_alone, {});
    auto facts = std::exchange(m_facts, {});
    for (const auto &[placed, isQuotation] : readTexts(article)) {
        const auto was = before.value(textOf(placed.place), -1);
        if (was >= 0 && passages[was].text == placed.text &&
            passages[was].isQuotation == isQuotation) {
            m_passages.append(std::move(passages[was]));
            m_alone.append(std::move(alone[was]));
            m_facts.append(std::move(facts[was]));
        } else {
            m_passages.append(passageOf(placed, isQuotation));
            m_alone.append(readAlone(m_passages.last()));
            m_facts.append(factsOf(m_passages.last()));
        }
    }
}

QList<Finding> Proofreader::readAlone(const Passage &passage)
{
    QList<Finding> findings;
    if (m_settings.isOn(FindingKind::Spelling))
        findings += feuillet::misspellings(passage, *m_spelling) +
                    refusedVariantsIn(passage, m_spelling->houseWords());
    if (m_settings.isOn(FindingKind::Slip))
        findings += m_slips.check(passage);
    if (m_settings.isOn(FindingKind::Typography))
        findings += typographyIn(passage, m_style);
    return findings;
}

QList<Finding> Proofreader::together(const Article &article)
{
    if (!m_settings.isOn(FindingKind::Consistency))
        return {};
    return inconsistencies(article, m_passages, m_facts) + nameVariants(m_passages, *m_spelling);
}

QList<Finding> Proofreader::told(const QList<Finding> &findings) const
{
    if (findings.isEmpty())
        return {};
    QList<Finding> left = judged(findings, m_settings);
    left.removeIf(
        [this](const Finding &finding) { return isSetInPassing(finding) || isIgnored(finding); });
    return ranked(joined(left));
}

bool Proofreader::isIgnored(const Finding &finding) const
{
    return !m_ignored.isEmpty() &&
           (m_ignored.contains(finding.approvalKey) || m_ignored.contains(lastingKey(finding)));
}

QList<Misspelling> Proofreader::misspellings(QStringView line)
{
    QList<Misspelling> found = feuillet::misspellings(line, *m_spelling);
    if (!m_ignored.isEmpty())
        found.removeIf([&](const Misspelling &word) { return isIgnored(findingOf(line, word)); });
    return found;
}

} // namespace feuillet
