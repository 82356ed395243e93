#include "proofing/names/CapitalRuns.h"

#include "proofing/words/Elision.h"

#include <algorithm>

namespace feuillet {

namespace {

constexpr QStringView particles[] = {u"de", u"du",  u"des", u"la",  u"le",  u"les", u"d'",
                                     u"d’", u"von", u"van", u"der", u"den", u"ben", u"bin",
                                     u"al", u"el",  u"da",  u"di",  u"dos", u"y",   u"e"};

bool isParticle(QStringView word)
{
    return std::ranges::find(particles, word) != std::end(particles);
}

// They stand before a name and are none of it.
constexpr QStringView titles[] = {u"M.", u"MM.", u"Mr", u"Mme", u"Mmes", u"Mlle",
                                  u"Me", u"Dr",  u"Pr", u"Mgr", u"St",   u"Ste"};

bool isTitle(QStringView word)
{
    return std::ranges::find(titles, word) != std::end(titles);
}

bool isOneSpace(QStringView gap)
{
    return gap.size() == 1 && gap.front().isSpace();
}

bool endsSentence(QStringView gap)
{
    return std::ranges::any_of(
        gap, [](QChar c) { return QStringView(u".!?…:«“\"\n\u2028").contains(c); });
}

// Reads the tokens once; a run is closed by anything but a space, a capital or a particle.
class Reader
{
public:
    explicit Reader(const Passage &passage) : m_passage(passage) {}

    std::vector<CapitalRun> runs()
    {
        for (size_t at = 0; at < m_passage.tokens.size(); ++at)
            read(at);
        close();
        return std::move(m_runs);
    }

private:
    QStringView gapBefore(size_t at) const
    {
        const qsizetype from = at == 0 ? 0 : m_passage.tokens[at - 1].end();
        return m_passage.words().mid(from, m_passage.tokens[at].start - from);
    }

    void read(size_t at)
    {
        const Token &token = m_passage.tokens[at];
        if (!isOneSpace(gapBefore(at)))
            close();
        const QStringView word = token.in(m_passage.words());
        const qsizetype head = elisionLength(word);
        const bool isName = token.kind == TokenKind::Word && head < word.size() &&
                            word[head].isUpper() && !isTitle(word) &&
                            !m_passage.isLeftAlone(token.start, token.length);
        if (isName)
            append({token.start + head, token.length - head}, head, at);
        else if (!m_run.words.empty() && isParticle(word))
            m_run.words.push_back({token.start, token.length});
        else
            close();
    }

    void append(Stretch name, qsizetype head, size_t at)
    {
        if (head > 0 && m_passage.words().mid(name.start - head, head).front() != u'd')
            close(); // l’Ukraine begins anew, Anne d’Arvor goes on
        if (m_run.words.empty())
            m_run.opensSentence = head == 0 && (at == 0 || endsSentence(gapBefore(at)));
        m_run.words.push_back(name);
        m_lastName = m_run.words.size();
    }

    void close()
    {
        m_run.words.resize(m_lastName); // particles behind the last name are not its own
        if (!m_run.words.empty())
            m_runs.push_back(m_run);
        m_run = {};
        m_lastName = 0;
    }

    const Passage &m_passage;
    std::vector<CapitalRun> m_runs;
    CapitalRun m_run;
    size_t m_lastName = 0;
};

} // namespace

std::vector<CapitalRun> capitalRuns(const Passage &passage)
{
    return Reader(passage).runs();
}

} // namespace feuillet
