#include "store/notes/NoteStore.h"

#include "article/Canonical.h"
#include "store/notes/Decisions.h"
#include "store/Query.h"

#include <QJsonDocument>

#include <array>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// In the order of the enumeration; in the store, so they never change.
constexpr std::array stateNames{"open", "accepted", "refused"};

QString nameOf(SuggestionState state)
{
    return QString::fromLatin1(stateNames.at(static_cast<size_t>(state)));
}

SuggestionState stateNamed(const QString &name)
{
    const auto found = std::ranges::find_if(
        stateNames, [&name](const char *one) { return name == QLatin1StringView(one); });
    return found == stateNames.end() ? SuggestionState::Open
                                     : static_cast<SuggestionState>(found - stateNames.begin());
}

QByteArray bytesOf(const Anchor &anchor)
{
    return QJsonDocument(toJson(anchor)).toJson(QJsonDocument::Compact);
}

Result<Anchor> anchorIn(const QByteArray &bytes)
{
    return anchorFromJson(QJsonDocument::fromJson(bytes).object());
}

// Words and blocks in the form that articles are kept in.
QByteArray bytesOf(const RichText &words, const QList<Block> &blocks)
{
    Article article;
    article.lede = words;
    article.sections = sectionsOf(blocks, {});
    return toBytes(article);
}

Result<Replacement> replacementIn(const QByteArray &come, const QByteArray &gone)
{
    const auto after = articleFromBytes(come);
    const auto before = articleFromBytes(gone);
    if (!after || !before)
        return failed(after ? before : after);
    return Replacement{after->lede, flow(before->sections), flow(after->sections)};
}

Result<Comment> commentIn(const Query &row)
{
    const Comment comment{.id = row.id<CommentId>(0),
                          .thread = row.id<CommentId>(1),
                          .anchor = {},
                          .person = row.id<PersonId>(3),
                          .at = row.moment(4),
                          .text = row.text(5),
                          .resolvedBy = row.id<PersonId>(6),
                          .resolvedAt = row.moment(7)};
    return mapped(anchorIn(row.bytes(2)), [&comment](const Anchor &anchor) {
        Comment whole = comment;
        whole.anchor = anchor;
        return whole;
    });
}

Result<Suggestion> suggestionIn(const Query &row)
{
    auto anchor = anchorIn(row.bytes(1));
    auto replacement = replacementIn(row.bytes(2), row.bytes(3));
    if (!anchor)
        return failed(anchor);
    if (!replacement)
        return failed(replacement);
    return Suggestion{.id = row.id<SuggestionId>(0),
                      .anchor = *std::move(anchor),
                      .replacement = *std::move(replacement),
                      .person = row.id<PersonId>(4),
                      .at = row.moment(5),
                      .remark = row.text(6),
                      .state = stateNamed(row.text(7)),
                      .decidedBy = row.id<PersonId>(8),
                      .decidedAt = row.moment(9),
                      .revision = row.number(10)};
}

// A note that cannot be read may be what blocks a sign-off: it is told, not passed over.
template <typename Note>
Result<QList<Note>> allRead(const Result<QList<Result<Note>>> &kept, ArticleId article)
{
    if (!kept)
        return failed(kept);
    QList<Note> notes;
    for (const Result<Note> &one : *kept) {
        if (!one)
            return fail(Fault::Damaged, article.text());
        notes << *one;
    }
    return notes;
}

Result<QList<Suggestion>> suggestions(Database &database, const QString &where, ArticleId article)
{
    return allRead(rows(database,
                        u"SELECT id, anchor, come, gone, person, at, remark, state, decided_by, "
                        "decided_at, revision FROM suggestions WHERE article = ? "_s +
                            where + u"ORDER BY at, seq"_s,
                        suggestionIn, article),
                   article);
}

Result<> addOne(Database &database, ArticleId article, const Suggestion &one)
{
    const Replacement &by = one.replacement;
    return write(
        database,
        u"INSERT INTO suggestions (id, article, anchor, come, gone, person, at, remark, state, "
        "decided_by, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        one.id, article, bytesOf(one.anchor), bytesOf(by.words, by.come), bytesOf({}, by.gone),
        one.person, one.at, one.remark, nameOf(one.state), one.decidedBy, one.revision);
}

Result<> recordOf(Database &database, CommentId thread, const QString &state, PersonId person,
                  const QDateTime &at)
{
    const auto article = theRow(
        thread.text(), database, u"SELECT article FROM comments WHERE id = ?"_s,
        [](const Query &row) { return row.id<ArticleId>(0); }, thread);
    return article ? record(database, {thread.value(), *article, state, 0, person, at})
                   : failed(article);
}

// What is accepted into a text that is not saved yet is still open to everybody else.
Result<> recordOf(Database &database, const Suggestion &decided, const Suggestion &before,
                  PersonId person, const QDateTime &at)
{
    if (decided.isPending() && before.isPending())
        return {};
    const auto article = theRow(
        decided.id.text(), database, u"SELECT article FROM suggestions WHERE id = ?"_s,
        [](const Query &row) { return row.id<ArticleId>(0); }, decided.id);
    if (!article)
        return failed(article);
    if (decided.isPending())
        return record(database, {decided.id.value(), *article, openState, 0, person, at});
    return record(database, {decided.id.value(), *article, nameOf(decided.state), decided.revision,
                             decided.decidedBy, decided.decidedAt});
}

// One after the other until one fails.
template <typename Note, typename Step>
Result<> forEach(const QList<Note> &notes, Step step)
{
    for (const Note &note : notes)
        if (const Result<> done = step(note); !done)
            return done;
    return {};
}

} // namespace

Result<> NoteStore::add(ArticleId article, const Comment &comment)
{
    return inTransaction(m_database, [&] {
        return write(m_database,
                     u"INSERT INTO comments (id, article, thread, anchor, person, at, body, "
                     "resolved_by) VALUES (?, ?, ?, ?, ?, ?, ?, 0)"_s,
                     comment.id, article, comment.thread, bytesOf(comment.anchor), comment.person,
                     comment.at, comment.text);
    });
}

Result<> NoteStore::resolve(CommentId thread, PersonId person, const QDateTime &at)
{
    return inTransaction(
        m_database,
        [&] {
            return write(m_database,
                         u"UPDATE comments SET resolved_by = ?, resolved_at = ? WHERE id = ?"_s,
                         person, at, thread);
        },
        [&] { return recordOf(m_database, thread, u"resolved"_s, person, at); });
}

Result<> NoteStore::reopen(CommentId thread, PersonId person, const QDateTime &at)
{
    return inTransaction(
        m_database,
        [&] {
            return write(m_database,
                         u"UPDATE comments SET resolved_by = 0, resolved_at = NULL WHERE id = ?"_s,
                         thread);
        },
        [&] { return recordOf(m_database, thread, openState, person, at); });
}

Result<> NoteStore::add(ArticleId article, const QList<Suggestion> &suggestions)
{
    return inTransaction(m_database, [&] {
        return forEach(suggestions,
                       [&](const Suggestion &one) { return addOne(m_database, article, one); });
    });
}

Result<> NoteStore::withdraw(const QList<Suggestion> &suggestions)
{
    return inTransaction(m_database, [&] {
        return forEach(suggestions, [&](const Suggestion &one) {
            return write(m_database, u"DELETE FROM suggestions WHERE id = ? AND state = 'open'"_s,
                         one.id);
        });
    });
}

Result<> NoteStore::decide(const Suggestion &decided, const Suggestion &before, PersonId person,
                           const QDateTime &at)
{
    return inTransaction(
        m_database,
        [&] {
            const auto changed =
                change(m_database,
                       u"UPDATE suggestions SET state = ?, decided_by = ?, decided_at = ?, "
                       "revision = ? WHERE id = ? AND state = ?"_s,
                       nameOf(decided.state), decided.decidedBy, decided.decidedAt,
                       decided.revision, decided.id, nameOf(before.state));
            if (!changed)
                return Result<>(failed(changed));
            return *changed == 1 ? Result<>() : fail(Fault::Stale, decided.id.text());
        },
        [&] { return recordOf(m_database, decided, before, person, at); });
}

Result<> NoteStore::setRemark(SuggestionId suggestion, const QString &remark)
{
    return inTransaction(m_database, [&] {
        return write(m_database, u"UPDATE suggestions SET remark = ? WHERE id = ?"_s, remark,
                     suggestion);
    });
}

Result<> NoteStore::keepAnchors(const Notes &notes)
{
    return inTransaction(
        m_database,
        [&] {
            return forEach(notes.comments, [&](const Comment &one) {
                return write(m_database, u"UPDATE comments SET anchor = ? WHERE id = ?"_s,
                             bytesOf(one.anchor), one.id);
            });
        },
        [&] {
            return forEach(notes.suggestions, [&](const Suggestion &one) {
                return write(m_database, u"UPDATE suggestions SET anchor = ? WHERE id = ?"_s,
                             bytesOf(one.anchor), one.id);
            });
        });
}

Result<Notes> NoteStore::of(ArticleId article) const
{
    auto comments = allRead(
        rows(m_database,
             u"SELECT id, thread, anchor, person, at, body, resolved_by, resolved_at FROM comments "
             "WHERE article = ? ORDER BY at, seq"_s,
             commentIn, article),
        article);
    if (!comments)
        return failed(comments);
    auto suggested = suggestions(m_database, {}, article);
    if (!suggested)
        return failed(suggested);
    return Notes{*std::move(comments), *std::move(suggested)};
}

Result<QList<Suggestion>> NoteStore::pending(ArticleId article) const
{
    return suggestions(
        m_database, u"AND (state = 'open' OR (state = 'accepted' AND revision = 0)) "_s, article);
}

} // namespace feuillet
