#include "proofing/thesaurus/Synonyms.h"

#include "support/Printing.h"
#include "support/Thesaurus.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Thesaurus> loaded(const SmallThesaurus &shelf)
{
    auto thesaurus = Thesaurus::load({u"/nowhere"_s, shelf.folder.path()});
    REQUIRE(thesaurus);
    return std::move(*thesaurus);
}

// A language whose plurals end in s.
WordForming simpleForming()
{
    return {[](const QString &word) {
                return word.endsWith(u's') ? QStringList{word.chopped(1)} : QStringList();
            },
            [](const QString &word, const QString &like) {
                return like.endsWith(u's') ? word + u's' : word;
            }};
}

std::optional<Synonyms> at(const QString &text, const QString &words, qsizetype length = 0)
{
    const SmallThesaurus shelf;
    return synonymsAt(text, text.indexOf(words), length, *loaded(shelf), simpleForming());
}

QStringList first(const QString &text, const QString &words)
{
    const auto synonyms = at(text, words);
    REQUIRE(synonyms);
    return synonyms->meanings.first().synonyms;
}

} // namespace

TEST_CASE("a thesaurus gives the meanings of a word, each with its synonyms", "[thesaurus]")
{
    const SmallThesaurus shelf;
    const QList<Meaning> meanings = loaded(shelf)->meanings(u"maison"_s);
    REQUIRE(meanings.size() == 2);
    CHECK(meanings[0].partOfSpeech == u"Nom"_s);
    CHECK(meanings[0].synonyms == QStringList{u"bâtiment"_s, u"édifice"_s});
    CHECK(meanings[1].partOfSpeech == QString());
    CHECK(meanings[1].synonyms == QStringList{u"famille"_s});
    CHECK(loaded(shelf)->meanings(u"plier"_s).first().synonyms ==
          QStringList{u"s’incliner"_s, u"fléchir"_s});
}

TEST_CASE("a word that the thesaurus does not know has no meanings", "[thesaurus]")
{
    const SmallThesaurus shelf;
    const auto thesaurus = loaded(shelf);
    for (const QString &word :
         {u"inconnu"_s, QString(), QString(10'000, u'a'), u"mai\0son"_s, QString(QChar(0xD83D))})
        CHECK(thesaurus->meanings(word).isEmpty());
}

TEST_CASE("a missing thesaurus names the package, a broken one the file", "[thesaurus]")
{
    const auto missing = Thesaurus::load({u"/nowhere"_s});
    REQUIRE_FALSE(missing);
    CHECK(missing.error() == Error{Fault::Missing, u"mythes-fr"_s});
    CHECK_FALSE(Thesaurus::isInstalled({u"/nowhere"_s}));
    const SmallThesaurus broken("no-such-charset");
    CHECK(Thesaurus::isInstalled({broken.folder.path()}));
    CHECK(Thesaurus::load({broken.folder.path()}).error().fault == Fault::Malformed);
    REQUIRE(writeFile(broken.folder.filePath(u"th_fr_FR_v2.idx"_s), QByteArray()));
    CHECK(Thesaurus::load({broken.folder.path()}).error().fault == Fault::Malformed);
}

TEST_CASE("the word at the caret is looked up, at its ends too", "[thesaurus]")
{
    const QString text = u"Une maison neuve."_s;
    for (const auto &where : {u"maison"_s, u"son"_s, u" neuve"_s})
        CHECK(at(text, where)->stretch == Stretch{4, 6});
    CHECK_FALSE(at(text, u"."_s));
    CHECK_FALSE(at(QString(), QString()));
}

TEST_CASE("a selection is looked up whole, without its spaces", "[thesaurus]")
{
    CHECK(at(u"Une maison neuve."_s, u" maison"_s, 8)->stretch == Stretch{4, 6});
    CHECK_FALSE(at(u"Une maison neuve."_s, u"Une maison"_s, 10));
    CHECK_FALSE(at(u"a   b"_s, u"   "_s, 3));
}

TEST_CASE("an inflected word is looked up by its base form, and its synonyms are inflected",
          "[thesaurus]")
{
    CHECK(first(u"Deux Maisons."_s, u"Maisons"_s) == QStringList{u"Bâtiments"_s, u"Édifices"_s});
    const SmallThesaurus shelf;
    CHECK_FALSE(synonymsAt(u"maisons", 0, 0, *loaded(shelf), {}));
    CHECK(synonymsAt(u"maison", 0, 0, *loaded(shelf), {}));
}

TEST_CASE("synonyms take the capitals of the word", "[thesaurus]")
{
    CHECK(first(u"Maison close"_s, u"Maison"_s).contains(u"Bâtiment"_s));
    CHECK(first(u"LA MAISON"_s, u"MAISON"_s).contains(u"ÉDIFICE"_s));
}

TEST_CASE("an elided word before it is made to fit", "[thesaurus]")
{
    CHECK(first(u"Plus d’école ici"_s, u"d’"_s) == QStringList{u"de classe"_s, u"d’institut"_s});
    CHECK(first(u"l'école"_s, u"école"_s) == QStringList{u"l'institut"_s});
    CHECK(at(u"l'école"_s, u"école"_s)->stretch == Stretch{0, 7});
    CHECK(first(u"Qu'école"_s, u"école"_s).contains(u"Que classe"_s));
    CHECK_FALSE(at(u"l' "_s, u"l'"_s));
}
