#include "architecture/Sizes.h"

#include "architecture/Code.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>

using namespace feuillet::architecture;
using namespace Qt::StringLiterals;

namespace {

const QStringList none;

QString lines(int count)
{
    return u"int x;\n"_s.repeated(count);
}

QString function(const QString &head, int lineCount)
{
    return head + u"\n{\n"_s + lines(lineCount - 3) + u"}\n"_s;
}

QStringList functionsIn(const QString &text)
{
    return longFunctions(houseRules(), {{u"core/base/A.cpp"_s, text}});
}

QStringList said(const QString &path, const QString &text)
{
    return forbiddenCalls(houseRules(), {{path, text}});
}

QString classWith(int methods)
{
    QString text =
        u"class Desk : public QObject\n{\n    Q_OBJECT\npublic:\n    Desk();\n    ~Desk();\n"_s;
    for (int i = 0; i < methods; ++i)
        text += u"    int step%1(int x = 0) const;\n"_s.arg(i);
    return text +
           u"signals:\n    void changed();\nprivate:\n    void more();\n    int m_x;\n};\n"_s;
}

} // namespace

TEST_CASE("what was not agreed at the top is named", "[architecture]")
{
    CHECK(strangersAtTop(houseRules(), {u"core"_s, u"README.md"_s}) == none);
    CHECK(strangersAtTop(houseRules(), {u"core"_s, u"src"_s, u"Makefile"_s}) ==
          QStringList{u"src"_s, u"Makefile"_s});
}

TEST_CASE("a file may be as long as its kind and no longer", "[architecture]")
{
    const auto [path, most] = GENERATE(table<QString, int>({
        {u"core/base/A.h"_s, 200},
        {u"core/base/A.cpp"_s, 450},
        {u"ui/shell/MainWindow.cpp"_s, 350},
        {u"tests/core/base/ATest.cpp"_s, 450},
    }));

    CHECK(longFiles(houseRules(), {{path, lines(most)}}) == none);
    CHECK(longFiles(houseRules(), {{path, lines(most + 1)}}) ==
          QStringList{u"%1:%2: over %3 lines"_s.arg(path).arg(most + 1).arg(most)});
}

TEST_CASE("a folder may hold 30 files", "[architecture]")
{
    QList<SourceFile> files;
    for (int i = 0; i < 30; ++i)
        files.append({u"core/base/A%1.h"_s.arg(i), {}});
    CHECK(crowdedFolders(houseRules(), files) == none);

    files.append({u"core/base/Last.h"_s, {}});
    CHECK(crowdedFolders(houseRules(), files) == QStringList{u"core/base: 31 files"_s});
}

TEST_CASE("a function over 60 lines is named by its first line", "[architecture]")
{
    const auto head =
        GENERATE(u"void f()"_s, u"bool A::f(int x) const"_s, u"A::A() : m_a(1), m_b{2}"_s,
                 u"A::A()\n    : m_a{1}"_s, u"template <class T>\nauto A::f(T t) -> B<T>"_s,
                 u"TEST_CASE(\"a sentence\", \"[base]\")"_s, u"auto f = [](int x)"_s,
                 u"static QList<int> f(QList<int> = {1, 2})"_s);
    const int extra = int(head.count(u'\n'));

    CHECK(functionsIn(function(head, 60 - extra)) == none);
    CHECK(functionsIn(u"\n// A comment.\n"_s + function(head, 61 - extra)) ==
          QStringList{u"core/base/A.cpp:3: a function of 61 lines"_s});
}

TEST_CASE("functions are found inside namespaces and classes", "[architecture]")
{
    const QString inside = function(u"void f()"_s, 61);

    CHECK(functionsIn(u"namespace a::b {\nnamespace {\n"_s + inside + u"}\n}\n"_s).size() == 1);
    CHECK(functionsIn(u"class A final : public B<int>\n{\n    Q_OBJECT\npublic:\n"_s + inside +
                      u"};\n"_s)
              .size() == 1);
    CHECK(functionsIn(u"extern \"C\" {\n"_s + inside + u"}\n"_s + inside).size() == 2);
}

TEST_CASE("data, classes and namespaces may be longer than a function", "[architecture]")
{
    CHECK(functionsIn(u"const int table[] = {\n"_s + u"    1,\n"_s.repeated(80) + u"};\n"_s) ==
          none);
    CHECK(functionsIn(function(u"struct A"_s, 80)) == none);
    CHECK(functionsIn(function(u"namespace a"_s, 80)) == none);
    CHECK(functionsIn(function(u"enum class A : int"_s, 80)) == none);
}

TEST_CASE("braces in comments and literals open nothing", "[architecture]")
{
    const QString text =
        u"void f()\n{\n    // {\n    /* { */\n    a('{', \"{\\\"\", R\"x({\")x\", 1'000);\n}\n"_s;

    const auto found = declarationsOf(text + text);

    REQUIRE(found.size() == 2);
    CHECK(found[0].lastLine == 6);
    CHECK(found[1].firstLine == 7);
}

TEST_CASE("a class with more than 20 public methods is named", "[architecture]")
{
    const auto check = [](int methods) {
        return wideClasses(houseRules(), {{u"core/desk/Desk.h"_s, classWith(methods)}});
    };

    CHECK(check(20) == none);
    CHECK(check(21) == QStringList{u"core/desk/Desk.h:1: Desk has 21 public methods"_s});
}

TEST_CASE("forbidden calls are named where they stand", "[architecture]")
{
    CHECK(said(u"ui/editor/Body.cpp"_s, u"\nedit->toPlainText();\n"_s) ==
          QStringList{u"ui/editor/Body.cpp:2: says toPlainText("_s});
    CHECK(said(u"core/desk/A.cpp"_s, u"QSaveFile file(path);"_s).size() == 1);
    CHECK(said(u"app/cli/A.cpp"_s, u"file.open(QIODevice::WriteOnly);"_s).size() == 1);
    CHECK(said(u"tests/flow/A.cpp"_s, u"std::this_thread::sleep_for(1s);"_s).size() == 1);
    CHECK(said(u"tests/flow/A.cpp"_s, u"QTest::qWait(100);"_s).size() == 1);
}

TEST_CASE("forbidden calls are free where the rule says so and in comments and literals",
          "[architecture]")
{
    CHECK(said(u"core/base/AtomicFile.cpp"_s, u"file.open(QIODevice::WriteOnly);"_s) == none);
    CHECK(said(u"tests/flow/A.cpp"_s, u"QIODevice::WriteOnly"_s) == none);
    CHECK(said(u"ui/editor/Body.cpp"_s, u"// not toPlainText()\ncall(\"toPlainText()\");"_s) ==
          none);
}
