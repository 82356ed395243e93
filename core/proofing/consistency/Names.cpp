#include "proofing/consistency/Names.h"

#include "proofing/consistency/WordPrint.h"

#include <algorithm>
#include <optional>

namespace feuillet::consistency {

namespace {

constexpr QStringView civilities[] = {u"M.", u"Mme", u"Mlle", u"Me"};
constexpr QStringView particles[] = {u"de",  u"du", u"des", u"la", u"le", u"van", u"von",
                                     u"ben", u"al", u"el",  u"d'", u"d’", u"da",  u"dos"};
constexpr QStringView functions[] = {
    u"ministre",    u"président",   u"présidente",  u"maire",       u"député",     u"députée",
    u"sénateur",    u"sénatrice",   u"préfet",      u"préfète",     u"procureur",  u"procureure",
    u"juge",        u"avocat",      u"avocate",     u"général",     u"générale",   u"colonel",
    u"commissaire", u"professeur",  u"professeure", u"docteur",     u"entraîneur", u"entraîneuse",
    u"chancelier",  u"chancelière", u"gouverneur",  u"gouverneure", u"candidat",   u"candidate"};

template <size_t count>
bool isOneOf(const QStringView (&list)[count], QStringView word)
{
    return std::ranges::find(list, word) != std::end(list);
}

bool isCapitalised(QStringView word)
{
    return word.size() > 1 && word[0].isUpper() && !word[1].isUpper() && word[1] != u'.';
}

// A capital behind these may be that of a first word.
bool opensWords(QStringView gap)
{
    return std::ranges::any_of(gap, [](QChar c) {
        return c != u',' && c != u';' && c != u')' && c != u'»' && !c.isSpace();
    });
}

class NameReader
{
public:
    explicit NameReader(const Passage &passage) : m_passage(passage) {}

    QList<Name> read()
    {
        QList<Name> names;
        for (size_t at = 0; at < m_passage.tokens.size(); ++at)
            if (isPart(at)) {
                names.append(nameAt(at));
                at = m_next - 1;
            }
        return names;
    }

private:
    QStringView word(size_t at) const { return m_passage.tokens[at].in(m_passage.words()); }
    QStringView gapBefore(size_t at) const
    {
        const auto from = at == 0 ? 0 : m_passage.tokens[at - 1].end();
        return m_passage.words().mid(from, m_passage.tokens[at].start - from);
    }
    bool isPart(size_t at) const
    {
        return m_passage.tokens[at].kind == TokenKind::Word &&
               isCapitalised(withoutElision(word(at))) && !isOneOf(civilities, word(at));
    }
    bool follows(size_t at) const
    {
        return at < m_passage.tokens.size() && gapBefore(at).size() == 1 &&
               gapBefore(at).front().isSpace();
    }

    Name nameAt(size_t at)
    {
        const QStringView first = word(at);
        const qsizetype elided = first.size() - withoutElision(first).size();
        Name name;
        name.where.start = m_passage.tokens[at].start + elided;
        name.opensSentence = at == 0 || opensWords(gapBefore(at));
        name.introduced = introducedAt(at);
        addPart(name, at);
        for (auto next = nextPart(at); next; next = nextPart(*next))
            addPart(name, *next);
        return name;
    }

    void addPart(Name &name, size_t at)
    {
        const WordPrint print = printOf(withoutElision(word(at)));
        if (name.count < Name::mostParts) {
            name.parts[name.count] = print.whole;
            name.stems[name.count++] = print.stem();
        }
        name.where.length = m_passage.tokens[at].end() - name.where.start;
        m_next = at + 1;
    }

    std::optional<size_t> nextPart(size_t at) const
    {
        size_t next = at + 1;
        for (int most = 0; most < 2 && follows(next) && isOneOf(particles, word(next)); ++most)
            ++next;
        if (!follows(next) || !isPart(next))
            return std::nullopt;
        const QStringView found = word(next);
        const auto elided = found.first(found.size() - withoutElision(found).size());
        return elided.isEmpty() || isOneOf(particles, elided) ? std::optional(next) : std::nullopt;
    }

    Introduced introducedAt(size_t at) const
    {
        while (at > 0 && follows(at) && isOneOf(particles, word(at - 1)))
            --at;
        if (at == 0 || !follows(at))
            return Introduced::Plainly;
        if (isOneOf(civilities, word(at - 1)))
            return Introduced::ByCivility;
        return isOneOf(functions, word(at - 1)) ? Introduced::ByFunction : Introduced::Plainly;
    }

    const Passage &m_passage;
    size_t m_next = 0;
};

} // namespace

QList<Name> namesIn(const Passage &passage)
{
    return NameReader(passage).read();
}

} // namespace feuillet::consistency
