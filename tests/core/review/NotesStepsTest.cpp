#include "article/History.h"
#include "article/Texts.h"
#include "review/Notes.h"
#include "support/Builders.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>
#include <QSet>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

const PersonId anna(11);
const QDateTime noon(QDate(2024, 11, 4), QTime(12, 0), Qt::UTC);

QSet<ParagraphId> idsOf(const Article &article)
{
    QSet<ParagraphId> ids;
    for (const Paragraph &paragraph : paragraphsOf(article))
        ids.insert(paragraph.id);
    return ids;
}

// A newsroom at work on one article: edits, splits, joins, undo and redo, with notes on it, some
// accepted and some refused.
class Work
{
public:
    explicit Work(quint32 seed) : m_random(seed), m_history(aLongArticle(400))
    {
        m_first = m_history.present();
    }

    void step()
    {
        const Article before = m_history.present();
        using Step = void (Work::*)();
        constexpr Step steps[] = {&Work::type,    &Work::erase,   &Work::split,  &Work::join,
                                  &Work::undo,    &Work::redo,    &Work::accept, &Work::acceptAll,
                                  &Work::propose, &Work::comment, &Work::refuse, &Work::title};
        m_taken.emplace();
        (this->*steps[upTo(std::size(steps))])();
        m_notes = moved(m_notes, before, m_history.present());
        check(before);
    }

    void undoAll()
    {
        const Article before = m_history.present();
        while (m_history.canUndo())
            m_history.undo();
        REQUIRE(m_history.present() == m_first);
        m_notes = moved(m_notes, before, m_first);
    }

    const Notes &notes() const { return m_notes; }
    int taken() const { return m_accepted; }

private:
    qsizetype upTo(size_t count)
    {
        return static_cast<qsizetype>(m_random() % std::max<size_t>(count, 1));
    }

    Paragraph aParagraph()
    {
        const auto paragraphs = paragraphsOf(m_history.present());
        return paragraphs[upTo(static_cast<size_t>(paragraphs.size()))];
    }

    void record(const Article &next) { m_history.record(next, History::Kind::Whole, {}, {}); }

    void type()
    {
        const Paragraph one = aParagraph();
        const auto at = upTo(static_cast<size_t>(one.text.length() + 1));
        record(withParagraph(m_history.present(), one.id,
                             withReplaced(one.text, at, 0, RichText(randomText(m_random, 3)))));
    }

    void erase()
    {
        const Paragraph one = aParagraph();
        const auto at = upTo(static_cast<size_t>(one.text.length() + 1));
        record(withParagraph(m_history.present(), one.id,
                             withReplaced(one.text, at, upTo(30), RichText())));
    }

    void title()
    {
        Article next = m_history.present();
        next.headline = randomText(m_random);
        record(next);
    }

    void split()
    {
        const Paragraph one = aParagraph();
        record(withSplit(m_history.present(), one.id,
                         upTo(static_cast<size_t>(one.text.length() + 1)), ParagraphId::random()));
    }

    void join()
    {
        const ParagraphId id = aParagraph().id;
        record(withJoined(m_history.present(), id));
        m_taken->insert(id);
    }

    void undo()
    {
        if (m_history.canUndo())
            m_history.undo();
        m_taken = std::nullopt;
    }

    void redo()
    {
        if (m_history.canRedo())
            m_history.redo();
        m_taken = std::nullopt;
    }

    void comment()
    {
        const Paragraph one = aParagraph();
        const auto at = upTo(static_cast<size_t>(one.text.length() + 1));
        const Place place{.field = Field::Paragraph,
                          .paragraph = one.id,
                          .start = at,
                          .length = upTo(static_cast<size_t>(one.text.length() - at + 1))};
        const auto id = CommentId::random();
        m_notes.comments.append(
            {id, id, anchored(m_history.present(), place), anna, noon, u"Vérifier."_s});
        if (m_notes.comments.size() > 20)
            m_notes.comments.removeFirst();
    }

    void propose()
    {
        const Article article = m_history.present();
        const Paragraph one = aParagraph();
        const auto at = upTo(static_cast<size_t>(one.text.length() + 1));
        Article proposed = withParagraph(
            article, one.id,
            withReplaced(one.text, at, upTo(12),
                         RichText(randomText(m_random, 2), {{MarkKind::Strong, 0, 4, {}}})));
        if (upTo(3) == 0)
            proposed = withSplit(proposed, one.id, at, ParagraphId::random());
        m_notes.suggestions += suggestionsBetween(article, proposed, {}, anna, noon);
        while (m_notes.suggestions.size() > 20)
            m_notes.suggestions.removeFirst();
    }

    void refuse()
    {
        if (!m_notes.suggestions.isEmpty())
            m_notes.suggestions[upTo(static_cast<size_t>(m_notes.suggestions.size()))].state =
                SuggestionState::Refused;
    }

    void take(const QList<Suggestion> &suggestions)
    {
        for (const Suggestion &one : suggestions)
            for (const Block &block : one.replacement.gone)
                if (const auto *paragraph = std::get_if<Paragraph>(&block))
                    m_taken->insert(paragraph->id);
        const auto all = withAllAccepted(m_history.present(), suggestions);
        record(all.article);
        for (Suggestion &one : m_notes.suggestions)
            if (all.accepted.contains(one.id))
                one.state = SuggestionState::Accepted;
        m_accepted += static_cast<int>(all.accepted.size());
    }

    void accept()
    {
        const auto open = openSuggestions(m_notes);
        if (!open.isEmpty())
            take({open[upTo(static_cast<size_t>(open.size()))]});
    }

    void acceptAll() { take(openSuggestions(m_notes)); }

    void check(const Article &before)
    {
        const Article &now = m_history.present();
        const auto ids = idsOf(now);
        REQUIRE(ids.size() == paragraphsOf(now).size()); // no id twice
        if (m_taken)
            REQUIRE((idsOf(before) - ids - *m_taken).isEmpty());
        for (const Paragraph &one : paragraphsOf(now))
            for (const Mark &mark : one.text.marks())
                REQUIRE((mark.start >= 0 && mark.length > 0 && mark.end() <= one.text.length()));
        for (const Comment &one : m_notes.comments)
            checkAnchor(one.anchor, now);
        for (const Suggestion &one : openSuggestions(m_notes))
            checkAnchor(one.anchor, now);
    }

    static void checkAnchor(const Anchor &anchor, const Article &now)
    {
        if (anchor.gone)
            return;
        REQUIRE(holds(now, anchor.place));
        const QString text = textAt(now, anchor.place).text();
        REQUIRE((anchor.place.start >= 0 && anchor.place.end() <= text.size()));
        REQUIRE(text.mid(anchor.place.start, anchor.place.length) == anchor.words);
        REQUIRE((anchor.quotation.isEmpty() || !anchor.words.isEmpty()));
    }

    std::mt19937 m_random;
    History m_history;
    Article m_first;
    Notes m_notes;
    std::optional<QSet<ParagraphId>> m_taken; // ids that the step may take away; none: any
    int m_accepted = 0;
};

// FEUILLET_STEPS=5000 by hand.
int stepsWanted()
{
    return qEnvironmentVariable("FEUILLET_STEPS", u"400"_s).toInt();
}

} // namespace

TEST_CASE("whatever is done to a text, its notes stay inside it, and undoing all gives it back",
          "[review]")
{
    Work work(41);
    for (int step = 0; step < stepsWanted(); ++step) {
        CAPTURE(step);
        work.step();
        if (step % 1000 == 999) // the history keeps 2,000
            work.undoAll();
    }
    CHECK(work.taken() > stepsWanted() / 100);
    work.undoAll();
}

TEST_CASE("a note whose passage was never edited is where it was", "[review]")
{
    const Article first = aLongArticle(400);
    const auto paragraphs = paragraphsOf(first);
    const Anchor kept = anchored(
        first,
        {.field = Field::Paragraph, .paragraph = paragraphs[3].id, .start = 10, .length = 20});
    Article now = first;
    Anchor anchor = kept;
    std::mt19937 random(7);
    for (int step = 0; step < 200; ++step) {
        const Paragraph one = paragraphsOf(now)[static_cast<qsizetype>(random() % 3)];
        const Article next = withParagraph(now, one.id, RichText(randomText(random, 20)));
        anchor = moved(anchor, now, next);
        now = next;
    }
    CHECK(anchor == kept);
    CHECK(foundAgain(kept, now) == kept);
}
