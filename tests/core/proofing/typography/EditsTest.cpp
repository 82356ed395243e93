#include "proofing/typography/Edits.h"
#include "support/Builders.h"
#include "support/Printing.h"

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

Edits randomEdits(qsizetype length, std::mt19937 &random)
{
    Edits edits;
    qsizetype at = 0;
    while (at < length) {
        at += static_cast<qsizetype>(random() % 4);
        const auto size = static_cast<qsizetype>(1 + random() % 3);
        if (at + size > length)
            break;
        edits.append({at, size, QString(static_cast<int>(random() % 3), u'x'), {}});
        at += size;
    }
    return edits;
}

} // namespace

TEST_CASE("two lists of edits composed do what both do one after the other", "[typography]")
{
    std::mt19937 random(1);
    for (int round = 0; round < 5000; ++round) {
        const RichText text(u"abcdefghijklmnop"_s.first(static_cast<int>(random() % 16)));
        const Edits first = randomEdits(text.length(), random);
        const RichText between = withEdits(text, first);
        const Edits second = randomEdits(between.length(), random);
        const Edits both = composed(first, between.text(), second);
        CAPTURE(round, text.text(), between.text());
        REQUIRE(withEdits(text, both).text() == withEdits(between, second).text());
        for (qsizetype k = 0; k < both.size(); ++k) {
            CHECK(both[k].length > 0);
            CHECK((k == 0 || both[k - 1].end() <= both[k].start));
        }
    }
}

TEST_CASE("new words carry the marks that covered all of what they stand for", "[typography]")
{
    const auto strong = [](const QString &words, qsizetype start, qsizetype length) {
        return RichText(words, {{MarkKind::Strong, start, length, {}}});
    };
    CHECK(withWords(strong(u"un port"_s, 3, 4), 3, 4, u"quai"_s) == strong(u"un quai"_s, 3, 4));
    CHECK(withWords(strong(u"un port"_s, 5, 2), 3, 4, u"quai"_s) == RichText(u"un quai"_s));
    CHECK(withWords(strong(u"un port"_s, 3, 4), 0, 2, u"le"_s) == strong(u"le port"_s, 3, 4));
    // What stays of a word keeps its mark: only the o and the e are another letter.
    CHECK(withWords(strong(u"coeur"_s, 3, 2), 0, 5, u"cœur"_s) == strong(u"cœur"_s, 2, 2));
    CHECK(withWords(strong(u"port:"_s, 0, 4), 4, 1, u" :"_s) == strong(u"port :"_s, 0, 4));
    CHECK(withWords(strong(u"port:"_s, 0, 5), 4, 1, u" :"_s) == strong(u"port :"_s, 0, 6));
}
