#include "article/Body.h"
#include "article/Texts.h"
#include "review/Merge.h"
#include "support/Builders.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>

#include <QSet>

// What holds for any two people who write over any text.

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

int upTo(std::mt19937 &random, qsizetype most)
{
    return std::uniform_int_distribution(0, static_cast<int>(most))(random);
}

// One person at work on an article; every sentence they add is one of a kind.
class Editor
{
public:
    Editor(Article article, const QString &name, std::mt19937 &random)
        : m_article(std::move(article)), m_name(name), m_random(random)
    {
    }

    const Article &article() const { return m_article; }
    const QStringList &added() const { return m_added; }

    void edit()
    {
        switch (upTo(m_random, 8)) {
        case 0:
            return addParagraph();
        case 1:
            return remove();
        case 2:
            return move();
        case 3:
            return split();
        case 4:
            return writeField();
        case 5:
            return addSection();
        default:
            return writeInParagraph();
        }
    }

private:
    QString sentence()
    {
        m_added << u"[%1%2]"_s.arg(m_name).arg(m_added.size());
        return m_added.last();
    }
    QList<Block> blocks() const { return flow(m_article.sections); }
    qsizetype anyBlock() { return upTo(m_random, blocks().size() - 1); }
    std::optional<Paragraph> anyParagraph()
    {
        const auto all = paragraphsOf(m_article);
        return all.isEmpty() ? std::nullopt : std::optional(all[upTo(m_random, all.size() - 1)]);
    }

    void addParagraph()
    {
        const auto at = upTo(m_random, blocks().size());
        m_article = withBlocks(m_article, at, 0, {aParagraph(sentence())});
    }
    void addSection()
    {
        const auto at = upTo(m_random, blocks().size());
        m_article = withBlocks(m_article, at, 0, {Crosshead{SectionId::random(), sentence()}});
    }
    void remove()
    {
        if (blocks().isEmpty())
            return;
        const auto at = anyBlock();
        forget(blocks()[at]);
        m_article = withBlocks(m_article, at, 1, {});
    }
    // What one took out again oneself need not be kept.
    void forget(const Block &block)
    {
        const auto *crosshead = std::get_if<Crosshead>(&block);
        const QString text = crosshead ? crosshead->text : std::get<Paragraph>(block).text.text();
        forget(text);
    }
    void forget(const QString &text)
    {
        m_added.removeIf([&](const QString &one) { return text.contains(one); });
    }
    void move()
    {
        QList<Block> all = blocks();
        if (all.size() < 2)
            return;
        all.move(anyBlock(), anyBlock());
        m_article.sections = sectionsOf(all, m_article.sections.first().id);
    }
    void split()
    {
        if (const auto paragraph = anyParagraph()) {
            const auto at = paragraph->text.text().indexOf(u' ');
            if (at > 0)
                m_article = withSplit(m_article, paragraph->id, at, ParagraphId::random());
        }
    }
    void writeField()
    {
        static const QList<Field> fields{Field::Kicker,    Field::Headline, Field::Lede,
                                         Field::Signature, Field::Rubric,   Field::DeskNote};
        const Place place{.field = fields[upTo(m_random, fields.size() - 1)]};
        forget(textAt(m_article, place).text());
        m_article = withTextAt(m_article, place, RichText(sentence()));
    }
    // A word of it gives way to a sentence, or one is put in.
    void writeInParagraph()
    {
        const auto paragraph = anyParagraph();
        if (!paragraph)
            return;
        const QString text = paragraph->text.text();
        const auto at = std::max<qsizetype>(text.lastIndexOf(u' ', upTo(m_random, text.size())), 0);
        const auto end = text.indexOf(u' ', at + 1);
        const auto length = upTo(m_random, 1) ? std::max<qsizetype>(end - at, 0) : 0;
        forget(text.mid(at, length));
        m_article =
            withParagraph(m_article, paragraph->id,
                          withReplaced(paragraph->text, at, length, RichText(u' ' + sentence())));
    }

    Article m_article;
    QString m_name;
    std::mt19937 &m_random;
    QStringList m_added;
};

QString allTexts(const Article &article)
{
    QStringList texts{article.deskNote, article.rubric};
    for (const PlacedText &placed : textsOf(article))
        texts << placed.text.text();
    return texts.join(u'\n');
}

QString allTexts(const Merged &result)
{
    QStringList texts{allTexts(result.article)};
    for (const MergeConflict &conflict : result.conflicts)
        texts << conflict.mine.text() << conflict.theirs.text();
    return texts.join(u'\n');
}

Article aBase(std::mt19937 &random)
{
    return upTo(random, 3) == 0 ? randomArticle(random) : aLongArticle(120);
}

struct TwoEditors
{
    Article base;
    Editor mine;
    Editor theirs;

    explicit TwoEditors(std::mt19937 &random)
        : base(aBase(random)), mine(base, u"m"_s, random), theirs(base, u"t"_s, random)
    {
        for (int left = upTo(random, 8); left > 0; --left)
            mine.edit();
        for (int left = upTo(random, 8); left > 0; --left)
            theirs.edit();
    }
};

QList<ParagraphId> idsOf(const Article &article)
{
    QList<ParagraphId> ids;
    for (const Paragraph &paragraph : paragraphsOf(article))
        ids << paragraph.id;
    return ids;
}

} // namespace

TEST_CASE("whatever two people add is in the merged article or in a conflict", "[review]")
{
    std::mt19937 random(2024);
    for (int round = 0; round < 2000; ++round) {
        const TwoEditors pair(random);
        const auto result = merged(pair.base, pair.mine.article(), pair.theirs.article());
        const QString texts = allTexts(result);
        for (const QString &sentence : pair.mine.added() + pair.theirs.added()) {
            INFO("round " << round << ": " << sentence.toStdString());
            REQUIRE(texts.contains(sentence));
        }
    }
}

TEST_CASE("both texts of every conflict are in the article when both are chosen", "[review]")
{
    std::mt19937 random(5);
    for (int round = 0; round < 1000; ++round) {
        const TwoEditors pair(random);
        const auto result = merged(pair.base, pair.mine.article(), pair.theirs.article());
        const QString texts =
            allTexts(decided(result, pair.theirs.article(),
                             QList<MergeChoice>(result.conflicts.size(), MergeChoice::Both)));
        for (const QString &sentence : pair.mine.added() + pair.theirs.added()) {
            INFO("round " << round << ": " << sentence.toStdString());
            REQUIRE(texts.contains(sentence));
        }
    }
}

TEST_CASE("merging with an unchanged side gives the other side", "[review]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        const TwoEditors pair(random);
        const Merged mine{pair.mine.article(), {}};
        REQUIRE(merged(pair.base, pair.mine.article(), pair.base) == mine);
        REQUIRE(merged(pair.base, pair.base, pair.mine.article()) == mine);
        REQUIRE(merged(pair.base, pair.mine.article(), pair.mine.article()) == mine);
    }
}

// Merging finds equal sides early: here one field keeps it from that.
TEST_CASE("a body that one side left alone becomes the other side's", "[review]")
{
    std::mt19937 random(11);
    for (int round = 0; round < 500; ++round) {
        const TwoEditors pair(random);
        Article other = pair.base;
        other.slugline = u"autre"_s;
        const auto &sections = pair.mine.article().sections;
        REQUIRE(merged(pair.base, pair.mine.article(), other).article.sections == sections);
        REQUIRE(merged(pair.base, other, pair.mine.article()).article.sections == sections);
    }
}

TEST_CASE("a merge never holds a paragraph twice", "[review]")
{
    std::mt19937 random(13);
    for (int round = 0; round < 500; ++round) {
        const TwoEditors pair(random);
        const auto result = merged(pair.base, pair.mine.article(), pair.theirs.article());
        const auto ids = idsOf(result.article);
        REQUIRE(QSet<ParagraphId>(ids.begin(), ids.end()).size() == ids.size());
        REQUIRE(result.article.sections.first().crosshead.isEmpty());
    }
}

TEST_CASE("who is merged with whom changes no conflict's number", "[review]")
{
    std::mt19937 random(17);
    for (int round = 0; round < 500; ++round) {
        const TwoEditors pair(random);
        const auto one = merged(pair.base, pair.mine.article(), pair.theirs.article());
        const auto other = merged(pair.base, pair.theirs.article(), pair.mine.article());
        REQUIRE(one.conflicts.size() == other.conflicts.size());
    }
}
