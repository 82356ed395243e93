#include "ui/shell/WindowBench.h"

#include "ui/shell/spoken/SpokenFindings.h"

#include <QAccessible>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

QString description(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Description);
}

// Two paragraphs, the first with faults, and the keyboard in the body.
class Faulty : public WindowBench
{
public:
    Faulty()
    {
        window->perform(ActionName::New);
        typeInto(body(), u"Le bateu part et le bateu revient.\nTout va bien."_s);
        spelling->load();
        REQUIRE(QTest::qWaitFor(
            [this] { return spelling->state() == LiveProofreader::State::Ready; }, 20000));
    }
    void goTo(int line) { body().select({line, 1, 0}); }
};

Finding finding(const QString &words, const QString &message)
{
    Finding one;
    one.place.field = Field::Lede;
    one.kind = FindingKind::Grammar;
    one.words = words;
    one.message = message;
    return one;
}

} // namespace

TEST_CASE("the paragraph under the caret says what there is to correct in it", "[access]")
{
    Faulty bench;
    bench.goTo(0);
    REQUIRE(QTest::qWaitFor([&] { return description(bench.body()).contains(u"bateu"_s); }));
    CHECK(description(bench.body()).startsWith(u"2 correction"_s));
    CHECK(QApplication::focusWidget() == &bench.body());

    bench.goTo(1);
    CHECK(description(bench.body()) == QString());
    bench.goTo(0);
    CHECK(description(bench.body()).contains(u"bateu"_s));

    bench.field(u"headline"_s).setFocus();
    QTest::keyClick(&bench.field(u"headline"_s), Qt::Key_Home);
    CHECK(description(bench.body()) == QString());
}

TEST_CASE("what is said stays the same inside one paragraph, and goes with its fault", "[access]")
{
    Faulty bench;
    bench.goTo(0);
    REQUIRE(QTest::qWaitFor([&] { return description(bench.body()).contains(u"bateu"_s); }));
    const QString said = description(bench.body());
    for (int step = 0; step < 5; ++step)
        QTest::keyClick(&bench.body(), Qt::Key_Right);
    CHECK(description(bench.body()) == said);

    bench.body().select({0, 3, 5});
    type(bench.body(), u"bateau"_s);
    CHECK(QTest::qWaitFor([&] { return description(bench.body()).startsWith(u"1 "_s); }));
}

TEST_CASE("what is said of a text names the words, and stops where nobody listens any more",
          "[access]")
{
    Place lede;
    lede.field = Field::Lede;
    CHECK(spoken({}, lede).isEmpty());
    CHECK(spoken({finding(u"les missile"_s, u"Accord."_s)}, lede).contains(u"les missile"_s));
    CHECK(spoken({finding(u"a"_s, u"b"_s)}, {}).isEmpty());

    const QList<Finding> many(9, finding(u"mot"_s, u"Répété."_s));
    CHECK(spoken(many, lede).startsWith(u"9 "_s));
    CHECK(spoken(many, lede).count(u"Répété"_s) == 5);
    CHECK(spoken(many, lede).contains(u"4"_s));
}
