#include "proofing/Dictionary.h"
#include "proofing/thesaurus/Synonyms.h"

#include "support/Printing.h"

#include <iostream>

using namespace feuillet;
using namespace Qt::StringLiterals;

TEST_CASE("the installed thesaurus and dictionary know French words in their forms", "[thesaurus]")
{
    if (!Thesaurus::isInstalled()) {
        std::cerr << "skipped: mythes-fr is not installed\n";
        CHECK_FALSE(qEnvironmentVariableIsSet("CI"));
        return;
    }
    const auto thesaurus = Thesaurus::load();
    const auto dictionary = Dictionary::load();
    REQUIRE((thesaurus && dictionary));
    const WordForming forming{[&](const QString &form) { return (*dictionary)->baseForms(form); },
                              [&](const QString &one, const QString &like) {
                                  return (*dictionary)->inflected(one, like);
                              }};
    const auto offers = [&](const QString &word, const QString &synonym) {
        const auto synonyms = synonymsAt(word, 0, 0, **thesaurus, forming);
        INFO(word.toStdString());
        REQUIRE(synonyms);
        return std::ranges::any_of(synonyms->meanings, [&synonym](const Meaning &meaning) {
            return meaning.synonyms.contains(synonym);
        });
    };
    CHECK(offers(u"maison"_s, u"bâtiment"_s));
    CHECK(offers(u"maisons"_s, u"bâtiments"_s));
    CHECK(offers(u"Affirmer"_s, u"Assurer"_s));
    CHECK(offers(u"affirmaient"_s, u"assurer"_s));
    CHECK(offers(u"l’œuvre"_s, u"l’ouvrage"_s));
    CHECK(offers(u"plier"_s, u"courber"_s));
}

TEST_CASE("nouns and adjectives are inflected like others, the rest stays as it is", "[thesaurus]")
{
    const auto loaded = Dictionary::load();
    REQUIRE(loaded);
    Dictionary &dictionary = **loaded;
    CHECK(dictionary.inflected(u"journal"_s, u"maisons"_s) == u"journaux"_s);
    CHECK(dictionary.inflected(u"construction"_s, u"bâtiments"_s) == u"constructions"_s);
    CHECK(dictionary.inflected(u"puissant"_s, u"grandes"_s) == u"puissantes"_s);
    CHECK(dictionary.inflected(u"vaste"_s, u"grandes"_s) == u"vastes"_s);
    CHECK(dictionary.inflected(u"assurer"_s, u"affirmaient"_s) == u"assurer"_s);
    CHECK(dictionary.inflected(u"xyzzy"_s, u"maisons"_s) == u"xyzzy"_s);
    CHECK(dictionary.inflected(QString(), QString()).isEmpty());
}
