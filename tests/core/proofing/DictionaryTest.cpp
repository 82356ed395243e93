#include "proofing/Dictionary.h"

#include "base/AtomicFile.h"
#include "support/Printing.h"
#include "Words.h"

#include <QTemporaryDir>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

QStringList folderWith(const QTemporaryDir &folder, const QByteArray &affixes,
                       const QByteArray &words)
{
    REQUIRE(writeFile(folder.filePath(u"fr.aff"_s), affixes));
    REQUIRE(writeFile(folder.filePath(u"fr.dic"_s), words));
    return {folder.path()};
}

} // namespace

TEST_CASE("both spellings of 1990 are French", "[dictionary]")
{
    const auto dictionary = test::french();
    for (const QString &word :
         {u"août"_s, u"coût"_s, u"événement"_s, u"évènement"_s, u"aujourd'hui"_s})
        CHECK(dictionary->accepts(word));
    CHECK_FALSE(dictionary->accepts(u"gouvernemant"_s));
}

TEST_CASE("no dictionary is a fault that names the package", "[dictionary]")
{
    const QTemporaryDir empty;
    const auto dictionary = Dictionary::load({empty.path(), u"/nowhere"_s});
    REQUIRE_FALSE(dictionary);
    CHECK(dictionary.error() == Error{Fault::Missing, u"hunspell-fr-comprehensive"_s});
}

TEST_CASE("a damaged dictionary is a fault, not a dictionary that knows nothing", "[dictionary]")
{
    const QTemporaryDir folder;
    const auto words = GENERATE(QByteArray(), QByteArray("un\ndeux\n"), QByteArray("\0\1\2", 3),
                                QByteArray("0\n"));
    const auto dictionary = Dictionary::load(folderWith(folder, "SET UTF-8\n", words));
    REQUIRE_FALSE(dictionary);
    CHECK(dictionary.error().fault == Fault::Malformed);
}

TEST_CASE("an unheard-of charset is a fault", "[dictionary]")
{
    const QTemporaryDir folder;
    const auto dictionary = Dictionary::load(folderWith(folder, "SET KLINGON-1\n", "1\nqapla\n"));
    REQUIRE_FALSE(dictionary);
    CHECK(dictionary.error().fault == Fault::Malformed);
}

TEST_CASE("words are asked in the charset of the dictionary", "[dictionary]")
{
    const QTemporaryDir folder;
    const auto dictionary =
        Dictionary::load(folderWith(folder, "SET ISO8859-1\nTRY \xE9\n", "1\n\xE9t\xE9\n"));
    REQUIRE(dictionary);
    CHECK((*dictionary)->accepts(u"été"_s));
    CHECK_FALSE((*dictionary)->accepts(u"ete"_s));
    CHECK_FALSE((*dictionary)->accepts(u"été\u2603"_s));
    CHECK((*dictionary)->suggest(u"été\u2603"_s).isEmpty());
}

TEST_CASE("the first folder that has the language counts", "[dictionary]")
{
    const QTemporaryDir folder;
    const QStringList own = folderWith(folder, "SET UTF-8\n", "1\nzigouigoui\n");
    const auto dictionary = Dictionary::load(own + dictionaryFolders());
    REQUIRE(dictionary);
    CHECK((*dictionary)->accepts(u"zigouigoui"_s));
    CHECK_FALSE((*dictionary)->accepts(u"maison"_s));
}

TEST_CASE("a dictionary takes any word", "[dictionary]")
{
    const auto dictionary = test::french();
    CHECK_FALSE(dictionary->accepts({}));
    CHECK_FALSE(dictionary->accepts(QString(10'000, u'a')));
    CHECK_FALSE(dictionary->accepts(QString(QChar(0xD800)) + u"mot"_s));
    CHECK(dictionary->suggest(QString(10'000, u'a')).isEmpty());
}
