#include "proofing/names/RefusedVariants.h"

#include "proofing/words/Elision.h"
#include "proofing/words/Letters.h"

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// 4 in pro-Zelbenski: the part behind is a name of its own, unlike in Port-Louis.
qsizetype prefixLength(QStringView word)
{
    if (!word.front().isLower())
        return 0;
    const auto hyphen =
        std::ranges::find_if(word, [](QChar c) { return letterClass(c) == Letter::Hyphen; });
    return hyphen == word.end() ? 0 : hyphen - word.begin() + 1;
}

bool hasJoint(QStringView word)
{
    return std::ranges::any_of(word, [](QChar c) {
        return c == u'-' || c == u'\'' || (c.unicode() >= 0x2010 && c.unicode() <= 0x2019);
    });
}

class Search
{
public:
    Search(const Passage &passage, const HouseNames &names) : m_passage(passage), m_names(names) {}

    QList<Finding> findings()
    {
        const size_t count = m_passage.tokens.size();
        for (size_t at = 0; at < count;)
            at += std::max<size_t>(1, tokensFoundAt(at));
        return m_found;
    }

private:
    // How many tokens the name takes that begins in this one; 0 if none does.
    size_t tokensFoundAt(size_t at)
    {
        const Token &token = m_passage.tokens[at];
        if (token.kind != TokenKind::Word)
            return 0;
        const QStringView word = token.in(m_passage.words());
        if (const size_t taken = tokensTaken(at, 0); taken > 0 || !hasJoint(word))
            return taken;
        const size_t taken = tokensTaken(at, elisionLength(word));
        return taken > 0 ? taken : tokensTaken(at, prefixLength(word));
    }

    size_t tokensTaken(size_t at, qsizetype offset)
    {
        const QStringView name = m_passage.tokens[at].in(m_passage.words()).mid(offset);
        if (name.isEmpty() || !m_names.mayBegin(name))
            return 0;
        const auto match =
            m_names.at(m_passage.words(), std::span(m_passage.tokens).subspan(at), offset);
        const auto taken = static_cast<size_t>(match.tokens);
        if (taken > 0 && !match.meant.isEmpty()) {
            const qsizetype start = m_passage.tokens[at].start + offset;
            keep(start, m_passage.tokens[at + taken - 1].end() - start, match.meant);
        }
        return taken;
    }

    void keep(qsizetype start, qsizetype length, const QString &meant)
    {
        if (m_passage.isLeftAlone(start, length))
            return;
        Finding finding;
        finding.rule = u"spelling.refused-variant"_s;
        finding.arguments = {m_passage.words().mid(start, length).toString(), meant};
        finding.replacements = {meant};
        m_found.append(m_passage.found(finding, start, length));
    }

    const Passage &m_passage;
    const HouseNames &m_names;
    QList<Finding> m_found;
};

} // namespace

QList<Finding> refusedVariantsIn(const Passage &passage, const HouseWords &houseWords)
{
    if (!houseWords.refusesAny())
        return {};
    return Search(passage, houseWords.names()).findings();
}

} // namespace feuillet
