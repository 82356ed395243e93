#include "store/notes/NoteStore.h"
#include "core/store/RawFile.h"
#include "core/store/Shelf.h"
#include "store/ledger/Verification.h"
#include "store/Query.h"
#include "store/SettingStore.h"
#include "support/Sandbox.h"

#include <QFile>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

struct NotedShelf : Shelf
{
    NoteStore notes{*database};
    ArticleId id = create();
    Article article = must(articles.head(id));
    Place title{.field = Field::Headline, .start = 3, .length = 5};

    Comment comment(const QString &text = u"Brest même\u202F?"_s)
    {
        const auto thread = CommentId::random();
        return {thread, thread, anchored(article, title), bruno.id, noon, text};
    }
    QList<Suggestion> suggestions()
    {
        Article proposed = withSplit(article, paragraphsOf(article)[1].id, 20, ParagraphId(77));
        proposed.lede = withMark(proposed.lede, {MarkKind::Strong, 3, 4, {}});
        return suggestionsBetween(article, proposed, {}, bruno.id, noon);
    }
    Result<> decide(const Suggestion &after, const Suggestion &before)
    {
        return notes.decide(after, before, anna.id, noon);
    }
    static Suggestion accepted(Suggestion one, int revision = 0)
    {
        one.state = SuggestionState::Accepted;
        one.decidedBy = anna.id;
        one.decidedAt = noon;
        one.revision = revision;
        return one;
    }
};

} // namespace

TEST_CASE("notes are read back as they were written", "[store]")
{
    NotedShelf shelf;
    const Comment first = shelf.comment();
    Comment second = shelf.comment(u"Oui."_s);
    second.thread = first.id;
    const auto suggestions = shelf.suggestions();
    must(shelf.notes.add(shelf.id, first));
    must(shelf.notes.add(shelf.id, second));
    must(shelf.notes.add(shelf.id, suggestions));

    CHECK(suggestions.size() == 2);
    CHECK(must(shelf.notes.of(shelf.id)) == Notes{{first, second}, suggestions});
    CHECK(must(shelf.notes.of(ArticleId::random())) == Notes());
}

TEST_CASE("a thread is resolved and opened again", "[store]")
{
    NotedShelf shelf;
    const Comment first = shelf.comment();
    must(shelf.notes.add(shelf.id, first));

    must(shelf.notes.resolve(first.id, anna.id, noon));
    CHECK(must(shelf.notes.of(shelf.id)).comments.first().resolvedBy == anna.id);
    must(shelf.notes.reopen(first.id, bruno.id, noon));
    CHECK(must(shelf.notes.of(shelf.id)).comments == QList{first});
}

TEST_CASE("a suggestion is pending until the text that has it is saved", "[store]")
{
    NotedShelf shelf;
    const Suggestion one = shelf.suggestions().first();
    must(shelf.notes.add(shelf.id, {one}));
    CHECK(must(shelf.notes.pending(shelf.id)) == QList{one});

    must(shelf.decide(NotedShelf::accepted(one), one));
    CHECK(must(shelf.notes.pending(shelf.id)) == QList{NotedShelf::accepted(one)});

    must(shelf.decide(NotedShelf::accepted(one, 2), NotedShelf::accepted(one)));
    CHECK(must(shelf.notes.pending(shelf.id)).isEmpty());
}

TEST_CASE("who decides second is told so, and nothing is withdrawn that was decided", "[store]")
{
    NotedShelf shelf;
    const Suggestion one = shelf.suggestions().first();
    must(shelf.notes.add(shelf.id, {one}));
    must(shelf.decide(NotedShelf::accepted(one), one));
    Suggestion refused = one;
    refused.state = SuggestionState::Refused;

    CHECK(shelf.decide(refused, one).error().fault == Fault::Stale);
    must(shelf.notes.withdraw({one}));
    CHECK(must(shelf.notes.of(shelf.id)).suggestions == QList{NotedShelf::accepted(one)});
}

TEST_CASE("what was decided about a note is in the ledger, and verify names a note that says other",
          "[store]")
{
    NotedShelf shelf;
    const auto suggestions = shelf.suggestions();
    const Comment comment = shelf.comment();
    must(shelf.notes.add(shelf.id, comment));
    must(shelf.notes.add(shelf.id, suggestions));
    Suggestion refused = NotedShelf::accepted(suggestions[0]);
    refused.state = SuggestionState::Refused;
    must(shelf.decide(refused, suggestions[0]));
    must(shelf.decide(suggestions[0], refused));
    must(shelf.decide(refused, suggestions[0]));
    must(shelf.decide(NotedShelf::accepted(suggestions[1], 1), suggestions[1]));
    must(shelf.notes.resolve(comment.id, anna.id, noon));
    must(shelf.notes.reopen(comment.id, bruno.id, noon));
    must(shelf.notes.resolve(comment.id, bruno.id, noon));
    CHECK(must(verify(*shelf.database)).isEmpty());

    const QByteArray of = " WHERE id = " + QByteArray::number(refused.id.value());
    for (const QByteArray &sql : QByteArrayList{
             "UPDATE suggestions SET state = 'accepted', revision = 1" + of,
             "UPDATE suggestions SET state = 'open', decided_by = 0, decided_at = NULL" + of,
             "UPDATE suggestions SET decided_by = 12" + of,
             "UPDATE suggestions SET decided_at = 1" + of,
             "UPDATE suggestions SET article = 7" + of,
             "UPDATE suggestions SET state = 'gone'" + of, "DELETE FROM suggestions" + of,
             "UPDATE suggestions SET revision = 2 WHERE state = 'accepted'",
             "UPDATE comments SET resolved_by = 11", "UPDATE comments SET resolved_at = NULL",
             "DELETE FROM comments"}) {
        CAPTURE(sql.toStdString());
        auto undone = must(Transaction::begin(*shelf.database));
        must(write(*shelf.database, QString::fromUtf8(sql)));
        const auto named = must(verify(*shelf.database));
        CHECK_FALSE(named.isEmpty());
        for (const Difference &one : named)
            CHECK(one.what == Difference::What::Note);
    }
}

TEST_CASE("anchors that moved are kept", "[store]")
{
    NotedShelf shelf;
    Notes notes{{shelf.comment()}, shelf.suggestions()};
    must(shelf.notes.add(shelf.id, notes.comments.first()));
    must(shelf.notes.add(shelf.id, notes.suggestions));

    notes.comments[0].anchor.place.start = 8;
    notes.suggestions[0].anchor.gone = true;
    must(shelf.notes.keepAnchors(notes));

    CHECK(must(shelf.notes.of(shelf.id)) == notes);
}

TEST_CASE("the store itself takes no seal while a suggestion is open", "[store]")
{
    NotedShelf shelf;
    const Suggestion one = shelf.suggestions().first();
    must(shelf.notes.add(shelf.id, {one}));
    const auto seal =
        Seal::seal(shelf.article, at(Stage::Submitted, bruno), {1, u"Lu"_s, {}}, noon);

    CHECK_FALSE(shelf.seals.append(shelf.id, *seal));
    CHECK_FALSE(must(shelf.seals.last(shelf.id)));

    must(shelf.notes.withdraw({one}));
    CHECK(shelf.seals.append(shelf.id, *seal));
}

TEST_CASE("a note that cannot be read is told, not passed over", "[store]")
{
    NotedShelf shelf;
    must(shelf.notes.add(shelf.id, shelf.suggestions()));
    RawFile(shelf.database->file()).run("UPDATE suggestions SET come = x'7B7D'");

    CHECK(shelf.notes.of(shelf.id).error().fault == Fault::Damaged);
    CHECK(shelf.notes.pending(shelf.id).error().fault == Fault::Damaged);
}

TEST_CASE("a store of version 2 is brought up to date with its articles", "[store]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"feuillet.sqlite"_s));
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write(testData(u"store/version-2.sqlite"_s));
    file.close();
    REQUIRE(RawFile(file.fileName()).number("PRAGMA user_version") == 2);

    const auto database = must(Database::open(folder.path()));

    const auto rows = must(ArticleStore(*database).newest({}, 10));
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().title == u"Une dépêche de Brest"_s);
    const auto article = must(ArticleStore(*database).head(rows.first().id));
    const auto thread = CommentId::random();
    const Comment comment{thread,  thread, anchored(article, {.field = Field::Headline}),
                          anna.id, noon,   u"Ah\u202F?"_s};
    must(NoteStore(*database).add(rows.first().id, comment));
    CHECK(must(NoteStore(*database).of(rows.first().id)).comments == QList{comment});
}
