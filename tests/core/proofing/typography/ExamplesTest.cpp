#include "Styles.h"
#include "support/Sandbox.h"

using namespace feuillet;
using namespace feuillet::test;

namespace {

struct Example
{
    QString rule; // empty: whichever
    QString before;
    QString after; // the same: it must stay
};

// Lines «before -> after», or a line that stays; under the [rule] that they are about.
QList<Example> examplesOf(const QString &style)
{
    QList<Example> examples;
    QString rule;
    const QString file = u"proofing/typography/"_s + style + u".txt"_s;
    for (const QString &line : QString::fromUtf8(testData(file)).split(u'\n')) {
        if (line.isEmpty() || (line.startsWith(u'#') && line.mid(1, 1) != u"l"))
            continue;
        if (line.startsWith(u'[')) {
            rule = line.mid(1, line.size() - 2);
            continue;
        }
        const QStringList sides = line.split(u" -> "_s);
        examples.append({rule, invisible(sides.first()), invisible(sides.last())});
    }
    return examples;
}

bool tells(const QList<Finding> &findings, const QString &rule)
{
    return std::ranges::any_of(findings, [&rule](const Finding &finding) {
        return finding.rule == u"typography."_s + rule;
    });
}

} // namespace

TEST_CASE("every example of the data files becomes what stands behind its arrow", "[typography]")
{
    for (const HouseStyle &style : houseStyles()) {
        const QList<Example> examples = examplesOf(style.id);
        CHECK(examples.size() > 4);
        for (const Example &example : examples) {
            CAPTURE(style.id, visible(example.before));
            CHECK(visible(corrected(example.before, style)) == visible(example.after));
            CHECK(visible(corrected(example.after, style)) == visible(example.after));
            if (example.before != example.after)
                CHECK(tells(typographyIn(aPassage(RichText(example.before)), style), example.rule));
        }
    }
}

TEST_CASE("every rule's own example holds in its style, and has a source", "[typography]")
{
    for (const HouseStyle &style : houseStyles()) {
        for (int at = 0; at < typographyRules; ++at) {
            const auto which = static_cast<TypographyRule>(at);
            const StyleRule &rule = style[which];
            CAPTURE(style.id, idOf(which), visible(rule.before));
            CHECK_FALSE(rule.source.isEmpty());
            CHECK_FALSE(rule.before.isEmpty());
            if (rule.isOn)
                CHECK(visible(corrected(rule.before, style)) == visible(rule.after));
        }
    }
}

TEST_CASE("six house styles are there, presse first, and no seventh", "[typography]")
{
    const QList<HouseStyle> styles = houseStyles();
    CHECK(styles.size() == 6);
    CHECK(styles.first().id == defaultStyle);
    for (const HouseStyle &style : styles) {
        CHECK_FALSE(style.name.isEmpty());
        CHECK(houseStyle(style.id) == style);
    }
    const auto none = houseStyle(u"gothique"_s);
    REQUIRE_FALSE(none.has_value());
    CHECK(none.error() == Error{Fault::Unknown, u"gothique"_s});
}
