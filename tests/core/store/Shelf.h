#pragma once

#include "core/signoff/People.h"
#include "store/ArticleStore.h"
#include "store/DraftStore.h"
#include "store/ledger/SealStore.h"
#include "store/PeopleStore.h"
#include "support/Builders.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>
#include <QTemporaryDir>

namespace feuillet::test {

inline const QDateTime noon(QDate(2024, 11, 4), QTime(12, 0, 0, 250), Qt::UTC);

inline Saving by(const Person &person, int minutesLater = 0)
{
    return {{person.id}, noon.addSecs(60 * minutesLater), u"save"_s};
}

// The value, or a failed test that says what went wrong.
template <typename T>
T must(Result<T> result)
{
    INFO((result ? QString() : result.error().detail).toStdString());
    REQUIRE(result);
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

// A store in a folder of its own, where Anna writes and Bruno reads.
struct Shelf
{
    QTemporaryDir folder;
    std::unique_ptr<Database> database = must(Database::open(folder.path()));
    ArticleStore articles{*database};
    SealStore seals{*database};
    PeopleStore people{*database};
    DraftStore drafts{*database};

    Shelf()
    {
        for (const Person &person : {anna, bruno})
            must(people.add(person, noon));
    }
    ArticleId create(const Article &article = anArticle(), int minutesLater = 0)
    {
        const auto id = ArticleId::random();
        must(articles.create(id, article, by(anna, minutesLater)));
        return id;
    }
    // Signed by Bruno at the newest revision.
    void sign(ArticleId id)
    {
        const int revision = must(articles.row(id)).revision;
        must(seals.append(id, must(Seal::seal(must(articles.head(id)), at(Stage::Submitted, bruno),
                                              {revision, u"Lu"_s, {}}, noon))));
    }
};

} // namespace feuillet::test
