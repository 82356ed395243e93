#include "desk/Wording.h"

#include "desk/wording/FindingWording.h"
#include "desk/wording/GrammarWording.h"
#include "proofing/grammar/GrammarRules.h"
#include "proofing/typography/HouseStyle.h"
#include "support/Printing.h"

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

template <typename Kind>
QList<Kind> allUpTo(Kind last)
{
    QList<Kind> all;
    for (int at = 0; at <= static_cast<int>(last); ++at)
        all << static_cast<Kind>(at);
    return all;
}

// A text that a person can read: something, with every place of it filled.
void checkReads(const QString &text)
{
    CHECK(text.size() > 3);
    CHECK_FALSE(text.contains(u'%'));
}

void checkSentence(const QString &text)
{
    checkReads(text);
    CHECK(text.front().isUpper() != (text.front() == u'“'));
    CHECK(text.endsWith(u'.'));
}

} // namespace

TEST_CASE("every fault has a sentence, and the detail is in it", "[desk]")
{
    for (const Fault fault : allUpTo(Fault::Unanswered)) {
        if (fault == Fault::Refused)
            continue;
        const QString text = sentence(Error{fault, u"/mnt/desk"_s});
        CAPTURE(static_cast<int>(fault), text);
        checkReads(text);
        CHECK(sentence(Error{fault, {}}).size() > 3);
    }
    CHECK(sentence(Error{Fault::Missing, u"hunspell-fr"_s}).endsWith(u"hunspell-fr"_s));
    checkSentence(sentence(Error{Fault::Malformed, {}}));
}

TEST_CASE("every refusal has a sentence, alone and as an error", "[desk]")
{
    for (const Refusal refusal : allUpTo(Refusal::OpenSuggestions)) {
        const QString text = sentence(refusal, u"Anna"_s);
        CAPTURE(static_cast<int>(refusal), text);
        checkSentence(text);
        CHECK(sentence(refused(refusal, u"Anna"_s)) == text);
    }
    checkSentence(sentence(Error{Fault::Refused, u"../outside"_s}));
}

TEST_CASE("every remark on a wire reads, kept or dropped", "[desk]")
{
    for (const auto what : allUpTo(Remark::What::NoBody))
        for (const bool dropped : {false, true}) {
            CAPTURE(static_cast<int>(what));
            checkReads(sentence(Remark{what, dropped, u"Taille du texte:"_s, 3, 2}));
            checkReads(sentence(Remark{what, dropped, QString(200, u'a'), 0, 1}));
        }
}

TEST_CASE("a finding names its word", "[desk]")
{
    for (const auto &rule : {u"spelling.unknown"_s, u"spelling.name"_s, u"another.rule"_s}) {
        Finding finding;
        finding.rule = rule;
        finding.arguments = {u"dicidé"_s};
        CHECK(sentence(finding).contains(u"dicidé"_s));
    }
}

TEST_CASE("every rule of typography has a sentence with its reason, and a label", "[desk]")
{
    QStringList labels;
    for (const auto rule : allUpTo(TypographyRule::Unpaired)) {
        Finding finding;
        finding.kind = FindingKind::Typography;
        finding.rule = idOf(rule);
        finding.arguments = {u"km2"_s, u"km²"_s};
        CAPTURE(finding.rule);
        const QString text = sentence(finding);
        CHECK((text.endsWith(u'.') || text.endsWith(u'?')));
        checkReads(text);
        labels << typographyRule(finding.rule);
        checkReads(labels.last());
    }
    CHECK(labels.removeDuplicates() == 0);
    CHECK(typographyRule(u"typography.nothing"_s).isEmpty());
}

TEST_CASE("every difference has a sentence", "[desk]")
{
    for (const auto what : allUpTo(Difference::What::Note))
        for (const auto &detail : {u"gap"_s, u"link"_s, u"content"_s, u"head"_s, QString()}) {
            const QString text = sentence(Difference{what, ArticleId(7), 2, 5, detail});
            CAPTURE(static_cast<int>(what), text);
            checkSentence(text);
        }
}

TEST_CASE("stages, actions, roles and encodings have labels, no two the same", "[desk]")
{
    QStringList labels;
    for (const Stage stage : allStages())
        labels << label(stage);
    for (const Action action : allUpTo(Action::BreakEmbargo))
        if (action != Action::Withdraw)
            labels << label(action);
    for (const Role role : {Role::Journalist, Role::CopyEditor, Role::Producer, Role::Chief})
        labels << label(role);
    for (const Encoding encoding : allUpTo(Encoding::Latin9))
        labels << label(encoding);
    for (const QString &text : labels)
        checkReads(text);
    CHECK(labels.removeDuplicates() == 0);
}

TEST_CASE("every state of the grammar that a reader must know has a sentence", "[desk]")
{
    for (const GrammarState state : {GrammarState::NotInstalled, GrammarState::Starting,
                                     GrammarState::Busy, GrammarState::Unavailable})
        checkReads(sentence(state));
    CHECK(sentence(GrammarState::Ready).isEmpty());
    CHECK(sentence(GrammarState::Ready, 2).contains(u'2'));
    CHECK(sentence(GrammarState::NotInstalled).contains(u"python3-grammalecte"_s));
    checkReads(grammarRetry());
}

TEST_CASE("every group of grammar rules has a label", "[desk]")
{
    for (const auto &type : grammarTypes())
        checkReads(grammarRule(u"grammar."_s + type));
    CHECK(grammarRule(u"grammar.another"_s).isEmpty());
}
