#include "ui/queue/QueueGroups.h"

#include "Rows.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<GroupKind> kinds(const QList<QueueGroup> &groups)
{
    QList<GroupKind> found;
    for (const auto &group : groups)
        found += group.kind;
    return found;
}

QStringList titles(const QueueGroup &group)
{
    QStringList found;
    for (const auto &line : group.lines)
        found += line.title;
    return found;
}

QList<ArticleRow> oneOfEach()
{
    QList<ArticleRow> rows;
    for (const auto stage : {Stage::Draft, Stage::Submitted, Stage::FirstRead, Stage::SecondRead,
                             Stage::Signed, Stage::Published, Stage::Corrected, Stage::Updated,
                             Stage::Withdrawn, Stage::Returned, Stage::Shelved})
        rows += aRow(quint64(rows.size() + 1), u"Titre"_s, stage);
    return rows;
}

} // namespace

TEST_CASE("every article stands in one group, whatever its stage", "[queue]")
{
    const auto groups = grouped(oneOfEach(), {camille(), evening(), {}});

    using enum GroupKind;
    CHECK(kinds(groups) == QList{Mine, ToRead, Signed, Published, Shelved});
    qsizetype lines = 0;
    for (const auto &group : groups)
        lines += group.lines.size();
    CHECK(lines == stageCount);
}

TEST_CASE("what waits for the person comes first", "[queue]")
{
    const auto first = [](Roles roles) {
        return grouped(oneOfEach(), {camille(roles), evening(), {}}).first().kind;
    };

    CHECK(first(Role::Journalist) == GroupKind::Mine);
    CHECK(first(Role::CopyEditor) == GroupKind::ToRead);
    CHECK(first(Role::Producer) == GroupKind::Signed);
    CHECK(first(everyRole) == GroupKind::Mine);
}

TEST_CASE("drafts of others stand apart from one's own", "[queue]")
{
    const QList rows = {aRow(1, u"À moi"_s), byNour(aRow(2, u"À Nour"_s))};

    const auto groups = grouped(rows, {camille(), evening(), {}});

    REQUIRE(kinds(groups) == QList{GroupKind::Mine, GroupKind::Drafts});
    CHECK(titles(groups[0]) == QStringList{u"À moi"_s});
    CHECK(titles(groups[1]) == QStringList{u"À Nour"_s});
}

TEST_CASE("the newest of a group is on top", "[queue]")
{
    const QList rows = {aRow(1, u"Vieux"_s, Stage::Draft, 90), aRow(2, u"Neuf"_s, Stage::Draft, 1),
                        aRow(3, u"Entre"_s, Stage::Draft, 30)};

    const auto groups = grouped(rows, {camille(), evening(), {}});

    CHECK(titles(groups.first()) == QStringList{u"Neuf"_s, u"Entre"_s, u"Vieux"_s});
}

TEST_CASE("the filter looks at title, byline and rubric without minding accents", "[queue]")
{
    const QList rows = {aRow(1, u"L’Œuvre d’été"_s), byNour(aRow(2, u"Crues"_s)),
                        aRow(3, u"Budget"_s)};
    const auto found = [&](const QString &filter) {
        QStringList all;
        for (const auto &group : grouped(rows, {camille(), evening(), filter}))
            all += titles(group);
        return all;
    };

    CHECK(found(u"oeuvre ETE"_s) == QStringList{u"L’Œuvre d’été"_s});
    CHECK(found(u"benali"_s) == QStringList{u"Crues"_s});
    CHECK(found(u"  economie "_s).size() == 3);
    CHECK(found(u"introuvable"_s).isEmpty());
}

TEST_CASE("an article without a title has a name in the queue", "[queue]")
{
    const auto groups = grouped({aRow(1, {})}, {camille(), evening(), {}});

    CHECK(groups.first().lines.first().title == u"Untitled"_s);
}

TEST_CASE("what was found in the texts is not shown twice", "[queue]")
{
    const auto groups = grouped({aRow(1, u"Port"_s)}, {camille(), evening(), {}});

    const auto found = foundGroup(
        {{ArticleId(1), u"Port"_s, u"le port"_s}, {ArticleId(2), u"Grues"_s, u"du port de"_s}},
        groups);

    REQUIRE(found.lines.size() == 1);
    CHECK(found.lines.first().article == ArticleId(2));
    CHECK(found.lines.first().detail == u"du port de"_s);
}

TEST_CASE("each role sees what waits for it, and everything when it looks for words", "[queue]")
{
    auto changed = byNour(aRow(20, u"Changé"_s, Stage::Published));
    changed.seal = SealState::Void;
    const auto rows = oneOfEach() + QList{byNour(aRow(21, u"De Nour"_s)), changed};
    const auto shown = [&](Shown which, const QString &filter = {}) {
        return grouped(rows, {camille(), evening(), filter, which});
    };

    using enum GroupKind;
    CHECK(kinds(shown(Shown::Mine)) == QList{Mine, ToRead, Signed, Published, Shelved});
    CHECK_FALSE(titles(shown(Shown::Mine)[0]).contains(u"De Nour"_s));
    CHECK(kinds(shown(Shown::ToRead)) == QList{ToRead, Published});
    CHECK(titles(shown(Shown::ToRead)[1]) == QStringList{u"Changé"_s});
    CHECK(kinds(shown(Shown::Signed)) == QList{Signed});
    CHECK(kinds(shown(Shown::Signed, u"nour"_s)) == QList{Drafts, Published});

    CHECK(shownFor(Role::Journalist) == Shown::Mine);
    CHECK(shownFor(Role::CopyEditor) == Shown::ToRead);
    CHECK(shownFor(Role::Producer) == Shown::Signed);
    CHECK(shownFor(everyRole) == Shown::Everything);
    CHECK(shownFor({}) == Shown::Everything);
}

TEST_CASE("a line says who writes the article now, and names nobody twice", "[queue]")
{
    const QList<ArticleRow> rows{byNour(aRow(1, u"Un"_s)), byNour(aRow(2, u"Deux"_s))};
    const QString nour = rows.first().author;
    QueueView view{camille(), evening(), {}};
    view.writers = {{ArticleId(1), nour}, {ArticleId(2), QString()}};
    const auto groups = grouped(rows, view);

    REQUIRE(groups.size() == 1);
    const auto &lines = groups.first().lines;
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].writer.contains(nour));
    CHECK_FALSE(lines[0].detail.contains(nour));
    CHECK_FALSE(lines[1].writer.isEmpty());
    CHECK(lines[1].detail.contains(nour));
}
