#include "ui/proofing/ProofingPanel.h"

#include "support/Printing.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

Finding aFinding(FindingKind kind, const QString &rule, qsizetype start, const QString &words,
                 const QStringList &replacements = {})
{
    Finding finding;
    finding.kind = kind;
    finding.rule = rule;
    finding.words = words;
    finding.arguments = {words};
    finding.replacements = replacements;
    finding.place = {.field = Field::Lede, .start = start, .length = words.size()};
    finding.approvalKey = rule + words;
    return finding;
}

Finding aSlip(qsizetype start = 7)
{
    return aFinding(FindingKind::Slip, u"slip.noun"_s, start, u"emploient"_s, {u"emploi"_s});
}

Finding aMisspelling()
{
    return aFinding(FindingKind::Spelling, u"spelling.unknown"_s, 30, u"éttape"_s);
}

QPushButton *buttonNamed(QWidget &in, const QString &accessibleName)
{
    for (auto *button : in.findChildren<QPushButton *>())
        if (button->accessibleName() == accessibleName && !button->isHidden())
            return button;
    return nullptr;
}

FindingCard *cardOf(QWidget &panel, const QString &words)
{
    const auto cards = panel.findChildren<FindingCard *>(u"card:"_s + words);
    return cards.isEmpty() ? nullptr : cards.last(); // one that is gone waits for its deletion
}

} // namespace

TEST_CASE("a card offers what is proposed, and says which finding it is for", "[proofingpanel]")
{
    ProofingPanel panel;
    QSignalSpy replaced(&panel, &ProofingPanel::replaceAsked);
    panel.show({aSlip()});
    QPushButton *button = buttonNamed(panel, u"Replace emploient by emploi"_s);
    REQUIRE(button);
    button->click();
    REQUIRE(replaced.size() == 1);
    CHECK(replaced[0][0].value<Finding>() == aSlip());
    CHECK(replaced[0][1] == u"emploi"_s);
}

TEST_CASE("a card that stays knows where its words have moved", "[proofingpanel]")
{
    ProofingPanel panel;
    QSignalSpy placed(&panel, &ProofingPanel::placeAsked);
    panel.show({aSlip(7)});
    FindingCard *card = cardOf(panel, u"emploient"_s);
    panel.show({aSlip(9)});
    CHECK(cardOf(panel, u"emploient"_s) == card);
    buttonNamed(panel, u"Show in the text: emploient"_s)->click();
    REQUIRE(placed.size() == 1);
    CHECK(placed[0][0].value<Place>().start == 9);
}

TEST_CASE("corrections of a misspelt word are asked for and shown when they come",
          "[proofingpanel]")
{
    ProofingPanel panel;
    QSignalSpy asked(&panel, &ProofingPanel::suggestionsAsked);
    panel.show({aMisspelling()});
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0] == u"éttape"_s);
    panel.showSuggestions(u"éttape"_s, {u"étape"_s});
    CHECK(buttonNamed(panel, u"Replace éttape by étape"_s));
}

TEST_CASE("a card is answered by keys", "[proofingpanel]")
{
    ProofingPanel panel;
    QSignalSpy replaced(&panel, &ProofingPanel::replaceAsked);
    QSignalSpy ignored(&panel, &ProofingPanel::ignoreAsked);
    QSignalSpy learnt(&panel, &ProofingPanel::learnAsked);
    panel.show({aSlip(), aMisspelling()});

    QTest::keyClick(cardOf(panel, u"emploient"_s), Qt::Key_Return);
    CHECK(replaced.size() == 1);
    QTest::keyClick(cardOf(panel, u"emploient"_s), Qt::Key_Delete);
    QTest::keyClick(cardOf(panel, u"emploient"_s), Qt::Key_Delete, Qt::ShiftModifier);
    REQUIRE(ignored.size() == 2);
    CHECK(ignored[0][1].value<Ignoring>() == Ignoring::InArticle);
    CHECK(ignored[1][1].value<Ignoring>() == Ignoring::Always);
    QTest::keyClick(cardOf(panel, u"emploient"_s), Qt::Key_D, Qt::ControlModifier);
    CHECK(learnt.isEmpty()); // there is no word to learn
    QTest::keyClick(cardOf(panel, u"éttape"_s), Qt::Key_D, Qt::ControlModifier);
    CHECK(learnt.size() == 1);
}

TEST_CASE("all that one rule of typography wants is one line with one button", "[proofingpanel]")
{
    ProofingPanel panel;
    QSignalSpy ruled(&panel, &ProofingPanel::ruleAsked);
    QList<Finding> findings;
    for (qsizetype start = 0; start < 51; ++start)
        findings << aFinding(FindingKind::Typography, u"typography.apostrophe"_s, start, u"'"_s,
                             {u"’"_s});
    panel.show(findings);
    const auto buttons = panel.findChildren<QPushButton *>(u"correct:typography.apostrophe"_s);
    REQUIRE(buttons.size() == 1);
    buttons.first()->click();
    REQUIRE(ruled.size() == 1);
    CHECK(ruled[0][0] == u"typography.apostrophe"_s);
}

TEST_CASE("going on leads through the list, in its order, and around", "[proofingpanel]")
{
    ProofingPanel panel;
    CHECK(panel.step(1) == nullptr);
    panel.show({aSlip(), aMisspelling()});
    CHECK(panel.step(1)->words == u"emploient"_s);
    CHECK(panel.step(1)->words == u"éttape"_s);
    CHECK(panel.step(1)->words == u"emploient"_s);
    CHECK(panel.step(-1)->words == u"éttape"_s);
}

TEST_CASE("what stays in the list keeps its card when another comes or goes", "[proofingpanel]")
{
    ProofingPanel panel;
    panel.show({aSlip()});
    FindingCard *const card = cardOf(panel, u"emploient"_s);

    panel.show({aSlip(), aMisspelling()});
    CHECK(cardOf(panel, u"emploient"_s) == card);
    FindingCard *const other = cardOf(panel, u"éttape"_s);
    panel.show({aMisspelling()});
    CHECK(cardOf(panel, u"éttape"_s) == other);
    CHECK_FALSE(card->isVisibleTo(&panel));
}

TEST_CASE("when a card is done, the keys go to the next one", "[proofingpanel]")
{
    ProofingPanel panel;
    panel.QWidget::show();
    REQUIRE(QTest::qWaitForWindowActive(&panel));
    panel.show({aSlip(), aMisspelling()});
    REQUIRE(QTest::qWaitFor([&] { return cardOf(panel, u"emploient"_s)->isVisible(); }));
    cardOf(panel, u"emploient"_s)->setFocus();
    panel.show({aMisspelling()});
    CHECK(cardOf(panel, u"éttape"_s)->hasFocus());
}

TEST_CASE("what is missing is told beside the findings, with what can be done", "[proofingpanel]")
{
    ProofingPanel panel;
    QSignalSpy asked(&panel, &ProofingPanel::noteAsked);
    panel.show({aSlip()});
    panel.showNote(u"Grammar is unavailable."_s, u"Try again"_s);
    for (auto *button : panel.findChildren<QPushButton *>())
        if (button->text() == u"Try again"_s)
            button->click();
    CHECK(asked.size() == 1);
}
