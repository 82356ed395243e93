#include "signoff/Seal.h"
#include "core/signoff/People.h"
#include "support/Builders.h"

#include <catch2/catch.hpp>
#include <QJsonObject>

using namespace feuillet;
using namespace feuillet::test;

namespace {

const QDateTime noon(QDate(2024, 11, 4), QTime(12, 0, 0, 250), Qt::UTC);

Result<Seal> sealed(const Article &article, const Person &reader = bruno)
{
    return Seal::seal(article, at(Stage::Submitted, reader),
                      {3, u"Lu et accepté"_s, {u"names"_s, u"figures"_s}}, noon);
}

} // namespace

TEST_CASE("a seal covers exactly the text that was read", "[signoff]")
{
    const auto article = anArticle();
    const auto seal = sealed(article);
    REQUIRE(seal);

    CHECK(seal->covers(article));
    CHECK(stateOf(*seal, article) == SealState::Valid);
    CHECK(stateOf(std::nullopt, article) == SealState::None);
}

TEST_CASE("any change that a reader could see voids a seal", "[signoff]")
{
    const auto article = anArticle();
    const auto seal = sealed(article);
    REQUIRE(seal);
    auto caption = article, space = article, byline = article;
    caption.photos[0].caption += u'.';
    space.headline.replace(u' ', QChar(QChar::Nbsp));
    byline.signature = Signature(u"X.Autre--ECO"_s);

    for (const Article &changed : {caption, space, byline}) {
        CHECK_FALSE(seal->covers(changed));
        CHECK(stateOf(*seal, changed) == SealState::Void);
    }
}

TEST_CASE("what no reader sees does not void a seal", "[signoff]")
{
    auto article = anArticle();
    const auto seal = sealed(article);
    REQUIRE(seal);

    article.deskNote = u"Rappeler le préfet"_s;
    article.slugline = u"port"_s;
    article.deadline = noon;

    CHECK(seal->covers(article));
}

TEST_CASE("there is no seal where the rules refuse it", "[signoff]")
{
    const auto seal = sealed(anArticle(), anna);

    REQUIRE_FALSE(seal);
    CHECK(refusalOf(seal.error()) == Refusal::OwnText);
}

TEST_CASE("a seal says who read what, when and in which role", "[signoff]")
{
    const auto seal = sealed(anArticle());
    REQUIRE(seal);

    CHECK(seal->reader() == bruno.id);
    CHECK(seal->role() == Role::CopyEditor);
    CHECK(seal->at() == noon);
    CHECK(seal->reading().revision == 3);
    CHECK_FALSE(seal->byAuthor());
}

TEST_CASE("the seal of a one-person desk says so", "[signoff]")
{
    auto alone = at(Stage::Submitted, Person{anna.id, anna.name, anna.initials, everyRole});
    alone.onePersonDesk = true;

    const auto seal = Seal::seal(anArticle(), alone, {1, {}, {}}, noon);

    REQUIRE(seal);
    CHECK(seal->byAuthor());
}

TEST_CASE("a seal is read back whole from its JSON", "[signoff]")
{
    const auto seal = sealed(anArticle());
    REQUIRE(seal);

    const auto back = Seal::fromJson(seal->toJson());

    REQUIRE(back);
    CHECK(back->covers(anArticle()));
    CHECK(back->toJson() == seal->toJson());
    CHECK(back->at() == noon);
    CHECK(back->reading().checklist == QStringList{u"names"_s, u"figures"_s});
}

TEST_CASE("a seal with a part missing is no seal", "[signoff]")
{
    const auto seal = sealed(anArticle());
    REQUIRE(seal);
    for (const QString &part : {u"digest"_s, u"reader"_s, u"role"_s, u"at"_s, u"revision"_s}) {
        auto json = seal->toJson();
        json.remove(part);
        const auto back = Seal::fromJson(json);
        REQUIRE_FALSE(back);
        CHECK(back.error().fault == Fault::Malformed);
    }
}
