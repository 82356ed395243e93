#include "architecture/Includes.h"

#include "support/Printing.h"

#include <catch2/catch.hpp>

using namespace feuillet::architecture;
using namespace Qt::StringLiterals;

namespace {

const QStringList none;

const QtModules modules = {{u"QString"_s, u"QtCore"_s},
                           {u"QtCore"_s, u"QtCore"_s},
                           {u"QImage"_s, u"QtGui"_s},
                           {u"QWidget"_s, u"QtWidgets"_s},
                           {u"QtWidgets"_s, u"QtWidgets"_s},
                           {u"QSqlQuery"_s, u"QtSql"_s},
                           {u"QWebEngineView"_s, u"QtWebEngine"_s}};

SourceFile including(const QString &path, const QString &include)
{
    return {path, u"#pragma once\n\n#include "_s + include + u'\n'};
}

// What is said of a file at `path` that includes one at `header`.
QStringList arrow(const QString &path, const QString &header, const Rules &rules = houseRules())
{
    const QString written = header.startsWith("core/"_L1) ? header.sliced(5) : header;
    return wrongArrows(rules, {including(path, u'"' + written + u'"'), {header, {}}});
}

QStringList library(const QString &path, const QString &include)
{
    return wrongLibraries(houseRules(), modules, {including(path, u'<' + include + u'>')});
}

} // namespace

TEST_CASE("an arrow of the table is followed, any other is named with its line", "[architecture]")
{
    CHECK(arrow(u"core/article/Article.h"_s, u"core/base/Id.h"_s) == none);
    CHECK(arrow(u"core/desk/Sign.cpp"_s, u"core/store/Store.h"_s) == none);
    CHECK(arrow(u"ui/queue/Queue.cpp"_s, u"ui/widgets/Badge.h"_s) == none);

    CHECK(arrow(u"core/base/Id.h"_s, u"core/article/Article.h"_s) ==
          QStringList{u"core/base/Id.h:3: core/base may not use core/article/Article.h"_s});
}

TEST_CASE("wrong arrows of every layer are named", "[architecture]")
{
    const auto [from, to] = GENERATE(table<QString, QString>({
        {u"core/article/A.h"_s, u"core/ingest/B.h"_s},
        {u"core/ingest/A.h"_s, u"core/proofing/B.h"_s},
        {u"core/publish/A.h"_s, u"core/store/B.h"_s},
        {u"core/signoff/A.h"_s, u"core/proofing/B.h"_s},
        {u"core/store/A.h"_s, u"core/desk/B.h"_s},
        {u"core/desk/A.h"_s, u"ui/widgets/B.h"_s},
        {u"ui/widgets/A.h"_s, u"core/article/B.h"_s},
        {u"ui/queue/A.h"_s, u"ui/editor/B.h"_s},
        {u"ui/queue/A.h"_s, u"ui/shell/B.h"_s},
        {u"ui/queue/A.h"_s, u"core/store/B.h"_s},
        {u"ui/shell/A.h"_s, u"core/store/B.h"_s},
        {u"app/cli/A.h"_s, u"ui/widgets/B.h"_s},
        {u"core/desk/A.h"_s, u"app/cli/B.h"_s},
    }));

    CHECK(arrow(from, to).size() == 1);
}

TEST_CASE("only listed value headers may be used where values alone are allowed", "[architecture]")
{
    auto rules = houseRules();
    rules.valueHeaders = {u"core/signoff/Seal.h"_s};

    CHECK(arrow(u"core/publish/Page.h"_s, u"core/signoff/Seal.h"_s, rules) == none);
    CHECK(arrow(u"core/store/Seals.h"_s, u"core/signoff/Seal.h"_s, rules) == none);
    CHECK(arrow(u"core/publish/Page.h"_s, u"core/signoff/Signing.h"_s, rules).size() == 1);
    CHECK(arrow(u"core/article/Article.h"_s, u"core/signoff/Seal.h"_s, rules).size() == 1);
}

TEST_CASE("a folder that the table does not know is named", "[architecture]")
{
    const auto breaches = wrongArrows(houseRules(), {{u"core/util/Strings.h"_s, {}}});

    CHECK(breaches == QStringList{u"core/util/Strings.h:1: its folder is not in the table"_s});
}

TEST_CASE("a quoted include is written from core or from the root", "[architecture]")
{
    const QList<SourceFile> files = {including(u"core/base/Id.cpp"_s, u"\"Id.h\""_s),
                                     {u"core/base/Id.h"_s, {}}};

    CHECK(
        wrongArrows(houseRules(), files) ==
        QStringList{
            u"core/base/Id.cpp:3: \"Id.h\" is no file of ours, written from core/ or the root"_s});
    CHECK(wrongArrows(houseRules(), {including(u"core/base/Id.cpp"_s, u"\"Id.moc\""_s)}) == none);
}

TEST_CASE("a program names its own files bare", "[architecture]")
{
    CHECK(wrongArrows(houseRules(), {including(u"app/cli/main.cpp"_s, u"\"Verb.h\""_s),
                                     {u"app/cli/Verb.h"_s, {}}}) == none);
}

TEST_CASE("a folder below a folder keeps its rules", "[architecture]")
{
    CHECK(arrow(u"core/store/Database.cpp"_s, u"core/store/sqlite/Schema.h"_s) == none);
    CHECK(library(u"core/store/sqlite/Schema.cpp"_s, u"QSqlQuery"_s) == none);
    CHECK(arrow(u"core/store/sqlite/Schema.cpp"_s, u"core/desk/Queue.h"_s).size() == 1);
    CHECK(arrow(u"core/publish/Page.cpp"_s, u"core/store/sqlite/Schema.h"_s).size() == 1);
}

TEST_CASE("what is listed as values exists and is no QObject", "[architecture]")
{
    auto rules = houseRules();
    rules.valueHeaders = {u"core/signoff/Seal.h"_s, u"core/signoff/Gone.h"_s};
    const SourceFile seal = {u"core/signoff/Seal.h"_s,
                             u"struct Seal { int x; }; // no QObject\n"_s};
    const SourceFile object = {seal.path, u"class Seal : public QObject {};\n"_s};

    CHECK(wrongValues(rules, {seal}) ==
          QStringList{u"core/signoff/Gone.h:1: is listed as values and is not there"_s});
    CHECK(wrongValues(rules, {object, {u"core/signoff/Gone.h"_s, {}}}) ==
          QStringList{u"core/signoff/Seal.h:1: is listed as values and has a QObject"_s});
}

TEST_CASE("a whole module is never included", "[architecture]")
{
    CHECK(library(u"core/base/Id.h"_s, u"QtCore"_s) ==
          QStringList{u"core/base/Id.h:3: <QtCore> is a whole module"_s});
    CHECK(library(u"ui/queue/Queue.h"_s, u"QtWidgets/QtWidgets"_s).size() == 1);
    CHECK(library(u"ui/queue/Queue.h"_s, u"QtWidgets/QWidget"_s) == none);
}

TEST_CASE("each folder has its modules of Qt and no other", "[architecture]")
{
    CHECK(library(u"core/base/Id.h"_s, u"QString"_s) == none);
    CHECK(library(u"core/base/Id.h"_s, u"vector"_s) == none);
    CHECK(library(u"core/photo/Picture.cpp"_s, u"QImage"_s) == none);
    CHECK(library(u"core/store/Store.cpp"_s, u"QSqlQuery"_s) == none);
    CHECK(library(u"ui/preview/Preview.cpp"_s, u"QWebEngineView"_s) == none);

    CHECK(library(u"core/base/Id.h"_s, u"QWidget"_s) ==
          QStringList{u"core/base/Id.h:3: core/base may not use <QWidget> of QtWidgets"_s});
    CHECK(library(u"core/article/Photo.h"_s, u"QImage"_s).size() == 1);
    CHECK(library(u"core/desk/Search.cpp"_s, u"QSqlQuery"_s).size() == 1);
    CHECK(library(u"ui/queue/Queue.cpp"_s, u"QSqlQuery"_s).size() == 1);
    CHECK(library(u"core/publish/Page.cpp"_s, u"QWebEngineView"_s).size() == 1);
    CHECK(library(u"ui/shell/MainWindow.cpp"_s, u"QWebEngineView"_s).size() == 1);
    CHECK(library(u"app/cli/main.cpp"_s, u"QWidget"_s).size() == 1);
}

TEST_CASE("a library is called in its folder and nowhere else", "[architecture]")
{
    CHECK(library(u"core/store/Store.cpp"_s, u"sqlite3.h"_s) == none);
    CHECK(library(u"core/proofing/Speller.cpp"_s, u"hunspell/hunspell.hxx"_s) == none);

    CHECK(library(u"core/desk/Backup.cpp"_s, u"sqlite3.h"_s) ==
          QStringList{u"core/desk/Backup.cpp:3: <sqlite3.h> belongs to core/store"_s});
    CHECK(library(u"ui/editor/Body.cpp"_s, u"hunspell/hunspell.hxx"_s).size() == 1);
}

TEST_CASE("folders that need each other are shown as a circle, once", "[architecture]")
{
    const QList<SourceFile> files = {including(u"core/review/A.h"_s, u"\"store/B.h\""_s),
                                     including(u"core/store/B.h"_s, u"\"signoff/C.h\""_s),
                                     including(u"core/signoff/C.h"_s, u"\"review/A.h\""_s)};

    CHECK(folderCycles(files) ==
          QStringList{u"core/review -> core/store -> core/signoff -> core/review"_s});
    CHECK(folderCycles({files[0], files[1], {u"core/signoff/C.h"_s, {}}}) == none);
}
