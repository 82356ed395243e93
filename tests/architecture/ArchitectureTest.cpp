// Holds the whole tree to the table in Rules.cpp; a breach prints as "path:line: what is wrong".
#include "architecture/Includes.h"
#include "architecture/Names.h"
#include "architecture/Sizes.h"

#include "support/Printing.h"

#include <catch2/catch.hpp>

using namespace feuillet::architecture;
using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(FEUILLET_SOURCE);

QList<SourceFile> product()
{
    return readTree(root, u"core"_s) + readTree(root, u"ui"_s) + readTree(root, u"app"_s);
}

QList<SourceFile> everything()
{
    return product() + readTree(root, u"tests"_s);
}

void holds(const QStringList &breaches)
{
    INFO(breaches.join(u'\n').toStdString());
    CHECK(breaches.isEmpty());
}

} // namespace

TEST_CASE("the tree is there to be read", "[architecture]")
{
    CHECK(product().size() > 10);
    CHECK(readQtModules(QStringLiteral(FEUILLET_QT_HEADERS)).value(u"QString"_s) == u"QtCore"_s);
}

TEST_CASE("at the top lies only what was agreed", "[architecture]")
{
    holds(strangersAtTop(houseRules(), topOf(root)));
}

TEST_CASE("every include follows an arrow of the table", "[architecture]")
{
    holds(wrongArrows(houseRules(), product()));
    holds(wrongValues(houseRules(), product()));
    holds(folderCycles(product()));
}

TEST_CASE("every folder uses only its modules of Qt and its libraries", "[architecture]")
{
    const auto modules = readQtModules(QStringLiteral(FEUILLET_QT_HEADERS));

    holds(wrongLibraries(houseRules(), modules, product()));
}

TEST_CASE("a name stands for one type", "[architecture]")
{
    holds(sharedNames(product()));
}

TEST_CASE("files, functions, classes and folders keep their sizes", "[architecture]")
{
    holds(longFiles(houseRules(), everything()));
    holds(longFunctions(houseRules(), everything()));
    holds(wideClasses(houseRules(), product()));
    holds(crowdedFolders(houseRules(), everything()));
}

TEST_CASE("nobody calls what loses spaces, files or time", "[architecture]")
{
    holds(forbiddenCalls(houseRules(), everything()));
}
