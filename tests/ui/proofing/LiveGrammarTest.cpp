#include "ui/proofing/LiveGrammar.h"

#include "proofing/Passage.h"
#include "support/Builders.h"
#include "support/Helper.h"
#include "support/Printing.h"

#include <QSignalSpy>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds noPause(0);

GrammarEngine fake(const QString &conduct)
{
    return {helper(conduct), {}};
}

Passage passage(quint64 paragraph, const QString &text)
{
    Place place;
    place.field = Field::Paragraph;
    place.paragraph = ParagraphId(paragraph);
    place.length = text.size();
    return passageOf({place, RichText(text)});
}

bool becomes(const LiveGrammar &grammar, GrammarState state)
{
    return comes([&] { return grammar.state() == state; });
}

} // namespace

TEST_CASE("grammar follows the passages of an article", "[livegrammar]")
{
    LiveGrammar grammar(fake(u"answers"_s), noPause);
    const QSignalSpy changed(&grammar, &LiveGrammar::changed);
    const Passage faulty = passage(1, u"Une faute ici."_s);
    const Passage right = passage(2, u"Rien à dire."_s);
    grammar.follow({faulty, right});
    CHECK(grammar.state() == GrammarState::Idle); // not before the pause
    CHECK_FALSE(grammar.isRead(faulty));
    REQUIRE(comes([&] { return changed.count() > 0 && grammar.isRead(right); }));
    REQUIRE(grammar.findings(faulty).size() == 1);
    CHECK(grammar.findings(faulty).first().place.paragraph == faulty.place.paragraph);
    CHECK(grammar.findings(right).isEmpty());
    CHECK(grammar.sentence().isEmpty());
}

TEST_CASE("what is typed in between is not read", "[livegrammar]")
{
    LiveGrammar grammar(fake(u"answers"_s), noPause);
    const Passage begun = passage(1, u"Une fau"_s);
    const Passage typed = passage(1, u"Une faute"_s);
    grammar.follow({begun});
    grammar.follow({typed});
    REQUIRE(becomes(grammar, GrammarState::Ready));
    CHECK_FALSE(grammar.isRead(begun));
    CHECK(grammar.findings(typed).size() == 1);
}

TEST_CASE("the text at the caret is read first, then its neighbours", "[livegrammar]")
{
    const QTemporaryDir starts;
    // It dies under the first text that it gets, which is then read last.
    LiveGrammar grammar({helper(u"dies once"_s, starts.path()), {}}, noPause);
    QList<Passage> passages;
    for (quint64 id = 1; id <= 9; ++id)
        passages << passage(id, u"Le paragraphe %1."_s.arg(id));
    QString missingLast;
    QObject::connect(&grammar, &LiveGrammar::changed, [&] {
        for (const Passage &one : passages)
            if (!grammar.isRead(one))
                missingLast = one.text.text();
    });
    grammar.follow(passages, passages[4].place);
    REQUIRE(becomes(grammar, GrammarState::Ready));
    CHECK((missingLast.isEmpty() || missingLast == u"Le paragraphe 5."_s));
}

TEST_CASE("labels and quotations need no grammar", "[livegrammar]")
{
    LiveGrammar grammar(fake(u"answers"_s), noPause);
    Passage crosshead = passage(1, u"Une faute"_s);
    crosshead.place.field = Field::Crosshead;
    const Passage quotation = passageOf({passage(2, {}).place, RichText(u"Une faute"_s)}, true);
    grammar.follow({crosshead, quotation});
    CHECK(grammar.isRead(crosshead));
    CHECK(grammar.isRead(quotation));
    CHECK(grammar.findings(quotation).isEmpty());
}

TEST_CASE("a missing engine has a sentence that names the package", "[livegrammar]")
{
    LiveGrammar grammar(fake(u"is missing"_s), noPause);
    CHECK_FALSE(grammar.canTryAgain());
    grammar.follow({passage(1, u"Un mot."_s)});
    REQUIRE(becomes(grammar, GrammarState::NotInstalled));
    CHECK(grammar.sentence().contains(u"python3-grammalecte"_s));
    CHECK(grammar.canTryAgain());
}

TEST_CASE("an engine that keeps failing has a sentence, and another chance", "[livegrammar]")
{
    LiveGrammar grammar(fake(u"dies"_s), noPause);
    const QSignalSpy states(&grammar, &LiveGrammar::stateChanged);
    grammar.follow({passage(1, u"Un mot."_s)});
    REQUIRE(becomes(grammar, GrammarState::Unavailable));
    CHECK_FALSE(grammar.sentence().isEmpty());
    CHECK(states.count() >= 2);
    REQUIRE(grammar.canTryAgain());
    grammar.tryAgain();
    CHECK(grammar.state() == GrammarState::Starting);
    CHECK_FALSE(grammar.canTryAgain());
}
