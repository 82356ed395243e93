#include "ingest/WireEdit.h"

#include "article/Body.h"
#include "ingest/Wire.h"

#include <QMultiHash>

namespace feuillet {

namespace {

using Blocks = QList<Block>;

QString wordsOf(const Block &block)
{
    if (const auto *const paragraph = std::get_if<Paragraph>(&block))
        return paragraph->text.text();
    return std::get<Crosshead>(block).text;
}

bool saySame(const Blocks &a, const Blocks &b)
{
    return std::ranges::equal(a, b, [](const Block &left, const Block &right) {
        return left.index() == right.index() && wordsOf(left) == wordsOf(right);
    });
}

// Blocks of a text by their words, each to be taken once, in the order of the text.
class Stock
{
public:
    explicit Stock(const Blocks &blocks)
    {
        for (auto block = blocks.crbegin(); block != blocks.crend(); ++block)
            m_blocks.insert(key(*block), *block);
    }

    Block taken(const Block &wanted)
    {
        const Key known = key(wanted);
        return m_blocks.contains(known) ? m_blocks.take(known) : wanted;
    }

private:
    using Key = std::pair<size_t, QString>;
    static Key key(const Block &block) { return {block.index(), wordsOf(block).trimmed()}; }

    QMultiHash<Key, Block> m_blocks;
};

QList<Section> rewritten(const QList<Section> &base, const QList<Section> &wire)
{
    Stock stock(flow(base));
    Blocks blocks;
    for (const Block &block : flow(wire))
        blocks << stock.taken(block);
    return sectionsOf(blocks, base.first().id);
}

Photo withWords(Photo photo, const Photo &wire)
{
    photo.caption = wire.caption;
    photo.creditLine = wire.creditLine;
    photo.creator = wire.creator;
    photo.provider = wire.provider;
    return photo;
}

QList<Photo> rewritten(QList<Photo> base, const QList<Photo> &carried, const QList<Photo> &wire)
{
    if (carried == wire)
        return base;
    if (base.isEmpty())
        return wire;
    base.first() = withWords(base.first(), wire.value(0));
    return base;
}

} // namespace

Article withWire(const Article &base, const Article &wire)
{
    const Article carried = wireCanCarry(base);
    Article article = base;
    if (wire.kicker != carried.kicker)
        article.kicker = wire.kicker;
    if (wire.headline != carried.headline)
        article.headline = wire.headline;
    if (wire.lede != carried.lede)
        article.lede = wire.lede;
    if (wire.signature != carried.signature)
        article.signature = wire.signature;
    if (wire.dateline != carried.dateline)
        article.dateline = wire.dateline;
    if (!saySame(flow(wire.sections), flow(carried.sections)))
        article.sections = rewritten(base.sections, wire.sections);
    article.photos = rewritten(base.photos, carried.photos, wire.photos);
    return article;
}

} // namespace feuillet
