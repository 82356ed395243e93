#include "proofing/names/NameVariants.h"

#include "proofing/names/CapitalRuns.h"
#include "proofing/names/LikeNames.h"
#include "proofing/words/Letters.h"

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestName = 4;
constexpr size_t mostWordsOfName = 4;

struct Use
{
    qsizetype passage = 0;
    Stretch stretch;
};

// A spelling of a name, and where it stands.
struct Spelt
{
    QString name;
    QList<Use> uses;
    bool isKnown = false;
    bool maybeCommon = true; // only ever seen where any word has a capital
};

bool isHyphenated(QStringView name)
{
    return name.contains(u'-');
}

class Names
{
public:
    Names(const QList<Passage> &passages, Spelling &spelling)
        : m_passages(passages), m_spelling(spelling)
    {
        for (qsizetype at = 0; at < passages.size(); ++at)
            m_runs.push_back(capitalRuns(passages[at]));
    }

    QList<Finding> findings()
    {
        collect();
        judge();
        compareUnknown();
        compareHyphenated();
        return std::move(m_findings);
    }

private:
    QString text(const Use &use) const
    {
        const auto written = m_passages[use.passage].words();
        return plainWord(written.mid(use.stretch.start, use.stretch.length));
    }

    // Acronyms and headlines in capitals stay out: there, letters tell nothing about spelling.
    void collect()
    {
        for (qsizetype at = 0; at < m_passages.size(); ++at)
            for (const CapitalRun &run : m_runs[static_cast<size_t>(at)])
                for (const Stretch &word : run.words)
                    keep({at, word}, run.opensSentence && word == run.words.front());
    }

    void keep(const Use &use, bool opens)
    {
        if (use.stretch.length < shortestName)
            return;
        const QString name = text(use);
        if (!name.front().isUpper() || wordCase(name) == WordCase::AllCapitals)
            return;
        auto &index = m_index[name];
        if (index == 0) {
            m_spelt.append({name, {}, false, true});
            index = m_spelt.size();
        }
        Spelt &spelt = m_spelt[index - 1];
        spelt.uses.append(use);
        spelt.maybeCommon = spelt.maybeCommon && opens;
    }

    // A refused spelling has its own finding.
    void judge()
    {
        for (Spelt &spelt : m_spelt) {
            spelt.isKnown = m_spelling.check(spelt.name) == Verdict::Right;
            spelt.maybeCommon = spelt.maybeCommon && spelt.isKnown &&
                                m_spelling.check(spelt.name.toLower()) == Verdict::Right;
        }
        m_spelt.removeIf([this](const Spelt &spelt) {
            return spelt.maybeCommon || !m_spelling.houseWords().meantBy(spelt.name).isEmpty();
        });
    }

    void compareUnknown()
    {
        QHash<QChar, QList<qsizetype>> byFirst; // two spellings of a name sound alike at first
        for (qsizetype at = 0; at < m_spelt.size(); ++at)
            if (const QString sound = soundOf(m_spelt[at].name); !sound.isEmpty())
                byFirst[sound.front()].append(at);
        for (const auto &alike : byFirst)
            for (qsizetype one = 0; one < alike.size(); ++one)
                for (qsizetype other = one + 1; other < alike.size(); ++other)
                    compare(m_spelt[alike[one]], m_spelt[alike[other]]);
    }

    void compare(const Spelt &one, const Spelt &other)
    {
        if (one.isKnown && other.isKnown)
            return;
        if (std::abs(one.name.size() - other.name.size()) > 3 ||
            !areLikeNames(one.name, other.name))
            return;
        const bool firstIsRarer =
            one.isKnown != other.isKnown ? other.isKnown : one.uses.size() < other.uses.size();
        tell(firstIsRarer ? one : other, firstIsRarer ? other : one);
    }

    // Port Louis beside Port-Louis, whoever knows them.
    void compareHyphenated()
    {
        QHash<QString, qsizetype> hyphenated;
        for (qsizetype at = 0; at < m_spelt.size(); ++at)
            if (isHyphenated(m_spelt[at].name))
                hyphenated.insert(m_spelt[at].name, at);
        if (hyphenated.isEmpty())
            return;
        QHash<QString, Spelt> apart;
        for (qsizetype at = 0; at < m_passages.size(); ++at)
            for (const CapitalRun &run : m_runs[static_cast<size_t>(at)])
                collectApart(at, run, hyphenated, apart);
        for (auto one = apart.cbegin(); one != apart.cend(); ++one) {
            const Spelt &joined = m_spelt[hyphenated.value(one.key())];
            const bool joinedIsRarer = joined.uses.size() < one->uses.size();
            tell(joinedIsRarer ? joined : *one, joinedIsRarer ? *one : joined);
        }
    }

    void collectApart(qsizetype passage, const CapitalRun &run,
                      const QHash<QString, qsizetype> &hyphenated, QHash<QString, Spelt> &apart)
    {
        for (size_t first = 0; first < run.words.size(); ++first) {
            const size_t end = std::min(run.words.size(), first + mostWordsOfName);
            for (size_t last = first + 1; last < end; ++last) {
                const Use use{
                    passage,
                    {run.words[first].start, run.words[last].end() - run.words[first].start}};
                const QString spaced = text(use).simplified();
                const QString joined = QString(spaced).replace(u' ', u'-');
                if (!hyphenated.contains(joined))
                    continue;
                apart[joined].name = spaced;
                apart[joined].uses.append(use);
            }
        }
    }

    void tell(const Spelt &rarer, const Spelt &other)
    {
        for (const Use &use : rarer.uses) {
            const Passage &passage = m_passages[use.passage];
            const auto [start, length] = use.stretch;
            if (readingOf(passage.place.field) != Reading::Prose || passage.isQuoted(start, length))
                continue;
            Finding finding;
            finding.kind = FindingKind::Consistency;
            finding.confidence = Confidence::ToCheck;
            finding.rule = u"consistency.name-variants"_s;
            finding.arguments = {passage.words().mid(start, length).toString(), other.name,
                                 QString::number(other.uses.size())};
            finding.replacements = {other.name};
            m_findings.append(passage.found(finding, start, length));
        }
    }

    const QList<Passage> &m_passages;
    Spelling &m_spelling;
    std::vector<std::vector<CapitalRun>> m_runs; // by passage
    QList<Spelt> m_spelt;                        // in the order in which they are first read
    QHash<QString, qsizetype> m_index;           // where in it, from 1; until it is judged
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> nameVariants(const QList<Passage> &passages, Spelling &spelling)
{
    return Names(passages, spelling).findings();
}

} // namespace feuillet
