#include "review/Proposal.h"

#include "article/Texts.h"
#include "review/Anchor.h"
#include "review/ProposedWords.h"

#include <algorithm>

namespace feuillet {

namespace {

Place placeOf(const Block &block)
{
    if (const auto *crosshead = std::get_if<Crosshead>(&block))
        return {.field = Field::Crosshead, .section = crosshead->id};
    return {.field = Field::Paragraph, .paragraph = std::get<Paragraph>(block).id};
}

RichText wordsOf(const Block &block)
{
    const auto *crosshead = std::get_if<Crosshead>(&block);
    return crosshead ? RichText(crosshead->text) : std::get<Paragraph>(block).text;
}

bool isOfSameKind(const Block &a, const Block &b)
{
    const auto *one = std::get_if<Paragraph>(&a);
    const auto *other = std::get_if<Paragraph>(&b);
    return one && other ? one->kind == other->kind : !one && !other;
}

// Blocks [start, start + count) of the one flow against those of the other.
struct Stretch
{
    qsizetype before = 0;
    qsizetype beforeCount = 0;
    qsizetype after = 0;
    qsizetype afterCount = 0;
};

// The blocks that stand in both flows, in an order that is that of both: their indices.
using Pairs = QList<std::pair<qsizetype, qsizetype>>;

// By a table of the longest common run: only the middle that differs comes here.
Pairs pairedByTable(const QList<Place> &before, const QList<Place> &after)
{
    const auto width = after.size() + 1;
    std::vector<int> longest(static_cast<size_t>((before.size() + 1) * width), 0);
    const auto at = [&](qsizetype b, qsizetype a) -> int & {
        return longest[static_cast<size_t>(b * width + a)];
    };
    for (auto b = before.size() - 1; b >= 0; --b)
        for (auto a = after.size() - 1; a >= 0; --a)
            at(b, a) =
                before[b] == after[a] ? at(b + 1, a + 1) + 1 : std::max(at(b + 1, a), at(b, a + 1));
    Pairs pairs;
    for (qsizetype b = 0, a = 0; b < before.size() && a < after.size();) {
        if (before[b] == after[a])
            pairs.append({b++, a++});
        else if (at(b + 1, a) >= at(b, a + 1))
            ++b;
        else
            ++a;
    }
    return pairs;
}

QList<Place> placesOf(const QList<Block> &blocks)
{
    QList<Place> places;
    std::ranges::transform(blocks, std::back_inserter(places), placeOf);
    return places;
}

Pairs paired(const QList<Place> &before, const QList<Place> &after)
{
    const auto common = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < common && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < common - head &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    Pairs pairs;
    for (qsizetype k = 0; k < head; ++k)
        pairs.append({k, k});
    for (const auto &[b, a] : pairedByTable(before.sliced(head, before.size() - head - tail),
                                            after.sliced(head, after.size() - head - tail)))
        pairs.append({head + b, head + a});
    for (auto k = tail; k > 0; --k)
        pairs.append({before.size() - k, after.size() - k});
    return pairs;
}

QString joinedWords(const QList<Block> &blocks)
{
    QString text;
    for (const Block &block : blocks)
        text += wordsOf(block).text();
    return text.remove(u' ');
}

qsizetype commonTail(QStringView a, QStringView b)
{
    qsizetype tail = 0;
    while (tail < std::min(a.size(), b.size()) && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    return tail;
}

// Both flows and what changed of the blocks between two that stand in both.
class FlowDifference
{
public:
    FlowDifference(const Article &article, const Article &proposed)
        : m_before(flow(article.sections)), m_after(flow(proposed.sections))
    {
        qsizetype before = 0;
        qsizetype after = 0;
        for (const auto &[b, a] : paired(placesOf(m_before), placesOf(m_after))) {
            between({before, b - before, after, a - after});
            stay(b, a);
            before = b + 1;
            after = a + 1;
        }
        between({before, m_before.size() - before, after, m_after.size() - after});
    }

    QList<Proposal> proposals() && { return std::move(m_proposals); }

private:
    // A paragraph that was split or joined gave words to those behind it: one proposal with them.
    bool tookWordsFrom(const Stretch &stretch) const
    {
        constexpr qsizetype byChance = 3;
        if (stretch.before == 0 || stretch.after == 0 || !m_lastWordsChanged)
            return false;
        const QString was =
            joinedWords(m_before.sliced(stretch.before - 1, stretch.beforeCount + 1));
        const QString is = joinedWords(m_after.sliced(stretch.after - 1, stretch.afterCount + 1));
        const QString firstWas = joinedWords(m_before.sliced(stretch.before - 1, 1));
        const QString firstIs = joinedWords(m_after.sliced(stretch.after - 1, 1));
        return was == is || commonTail(was, is) > commonTail(firstWas, firstIs) + byChance;
    }

    void between(Stretch stretch)
    {
        if (stretch.beforeCount == 0 && stretch.afterCount == 0)
            return;
        if (tookWordsFrom(stretch)) {
            m_proposals.remove(m_proposals.size() - m_lastWordsChanged, m_lastWordsChanged);
            stretch = {stretch.before - 1, stretch.beforeCount + 1, stretch.after - 1,
                       stretch.afterCount + 1};
        }
        Place place{.field = Field::Paragraph};
        if (stretch.beforeCount > 0) {
            place = placeOf(m_before[stretch.before]);
            place.length = wordsOf(m_before[stretch.before]).length();
        } else if (stretch.before > 0) {
            place = placeOf(m_before[stretch.before - 1]);
            place.start = wordsOf(m_before[stretch.before - 1]).length();
        }
        m_proposals.append({place,
                            {{},
                             m_before.sliced(stretch.before, stretch.beforeCount),
                             m_after.sliced(stretch.after, stretch.afterCount)}});
    }

    void stay(qsizetype b, qsizetype a)
    {
        m_lastWordsChanged = 0;
        if (!isOfSameKind(m_before[b], m_after[a])) {
            between({b, 1, a, 1});
            return;
        }
        const QList<Proposal> words =
            proposedWords(placeOf(m_before[b]), wordsOf(m_before[b]), wordsOf(m_after[a]));
        m_proposals += words;
        m_lastWordsChanged = words.size();
    }

    QList<Block> m_before;
    QList<Block> m_after;
    QList<Proposal> m_proposals;
    qsizetype m_lastWordsChanged = 0; // proposals about the block before
};

QList<Place> fieldsAbove(const Article &article, const Article &proposed)
{
    QList<Place> places;
    for (const Field field : {Field::Kicker, Field::Headline, Field::WebHeadline, Field::Lede})
        places.append({.field = field});
    const auto photos = std::min(article.photos.size(), proposed.photos.size());
    for (qsizetype photo = 0; photo < photos; ++photo)
        for (const Field field :
             {Field::Caption, Field::AltText, Field::Creator, Field::Provider, Field::Credit})
            places.append({.field = field, .photo = photo});
    return places;
}

// An id that stands elsewhere already would name two blocks.
Block withFreshId(const Block &block)
{
    if (const auto *crosshead = std::get_if<Crosshead>(&block))
        return Crosshead{SectionId::random(), crosshead->text};
    const auto &paragraph = std::get<Paragraph>(block);
    return Paragraph{ParagraphId::random(), paragraph.kind, paragraph.text};
}

std::optional<Article> withBlocksProposed(const Article &article, const Place &place,
                                          const Replacement &by)
{
    const QList<Block> blocks = flow(article.sections);
    const QList<Place> places = placesOf(blocks);
    const bool atTop =
        by.gone.isEmpty() && place.field == Field::Paragraph && place.paragraph.isNull();
    auto first =
        atTop ? 0 : places.indexOf(by.gone.isEmpty() ? textOf(place) : placeOf(by.gone.first()));
    if (first < 0)
        return std::nullopt;
    if (by.gone.isEmpty() && !atTop)
        ++first;
    if (blocks.mid(first, by.gone.size()) != by.gone)
        return std::nullopt;
    QList<Place> others = places;
    others.remove(first, by.gone.size());
    QList<Block> come = by.come;
    for (Block &block : come)
        if (others.contains(placeOf(block)))
            block = withFreshId(block);
    return withBlocks(article, first, by.gone.size(), come);
}

} // namespace

QList<Proposal> proposalsBetween(const Article &article, const Article &proposed)
{
    QList<Proposal> proposals;
    const auto compare = [&](const Place &place) {
        proposals += proposedWords(place, textAt(article, place), textAt(proposed, place));
    };
    std::ranges::for_each(fieldsAbove(article, proposed), compare);
    proposals += FlowDifference(article, proposed).proposals();
    for (const Field field :
         {Field::Signature, Field::Dateline, Field::Rubric, Field::Keywords, Field::DeskNote})
        compare({.field = field});
    return proposals;
}

std::optional<Article> withProposal(const Article &article, const Proposal &proposal)
{
    const auto &[place, replacement] = proposal;
    if (replacement.isOfBlocks())
        return withBlocksProposed(article, place, replacement);
    const RichText text = textAt(article, place);
    if (!holds(article, place) || place.end() > text.length())
        return std::nullopt;
    return withTextAt(article, place,
                      withReplaced(text, place.start, place.length, replacement.words));
}

QString joinedText(const QList<Block> &blocks)
{
    QStringList texts;
    for (const Block &block : blocks)
        texts << wordsOf(block).text();
    return texts.join(QStringLiteral(" ¶ "));
}

} // namespace feuillet
