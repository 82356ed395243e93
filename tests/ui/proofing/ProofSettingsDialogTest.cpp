#include "ui/proofing/ProofSettingsDialog.h"

#include "desk/wording/FindingWording.h"
#include "desk/wording/Rules.h"
#include "support/Printing.h"
#include "support/Widgets.h"
#include "ui/proofing/RuleTree.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

ProofSettings someSettings()
{
    ProofSettings settings;
    settings.houseStyle = u"suisse"_s;
    settings.silent = {FindingKind::Grammar, FindingKind::HouseStyle};
    settings.severities = {{u"slip.noun"_s, Severity::Blocking},
                           {u"spelling.name"_s, Severity::Off},
                           {u"later.rule"_s, Severity::Remark}}; // which this program does not know
    return settings;
}

// The page with some settings.
struct Shown
{
    ProofSettingsDialog dialog;
    QList<ProofSettings> kept;

    explicit Shown(const ProofSettings &settings = someSettings())
    {
        QObject::connect(&dialog, &ProofSettingsDialog::keepAsked,
                         [this](const ProofSettings &asked) { kept << asked; });
        dialog.show(settings);
    }
    RuleTree &tree() { return child<RuleTree>(dialog, u"rules"_s); }
    QTreeWidgetItem &row(const QString &text)
    {
        const auto rows = tree().findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
        INFO(text.toStdString());
        REQUIRE(rows.size() == 1);
        return *rows.first();
    }
    QTreeWidgetItem &rule(const QString &id) { return row(ruleLabel(id)); }
    QTreeWidgetItem &kind(FindingKind kind) { return row(label(kind)); }
    // As by a click on the row's choice and one in its menu.
    void choose(const QString &id, const QString &choice)
    {
        emit tree().itemClicked(&rule(id), 1);
        for (QAction *action : tree().findChild<QMenu *>()->actions())
            if (action->text() == choice)
                action->trigger();
        delete tree().findChild<QMenu *>();
    }
    void press(const QString &name) { child<QPushButton>(dialog, name).click(); }
    int visibleRules()
    {
        int count = 0;
        for (QTreeWidgetItemIterator row(&tree(), QTreeWidgetItemIterator::NotHidden); *row; ++row)
            count += (*row)->parent() && !(*row)->parent()->isHidden() ? 1 : 0;
        return count;
    }
};

} // namespace

TEST_CASE("settings come out of the page as they went in", "[settings]")
{
    Shown shown;
    CHECK(shown.dialog.settings() == someSettings());
    shown.press(u"keep"_s);
    CHECK(shown.kept == QList{someSettings()});
}

TEST_CASE("every rule is there, below its kind", "[settings]")
{
    Shown shown;
    for (const FindingKind kind : kindsWithRules())
        CHECK(shown.kind(kind).childCount() == rulesOf(kind).size());
}

TEST_CASE("a kind is switched off and on, and its rules are greyed meanwhile", "[settings]")
{
    Shown shown{ProofSettings()};
    shown.kind(FindingKind::Slip).setCheckState(0, Qt::Unchecked);
    CHECK_FALSE(shown.dialog.settings().isOn(FindingKind::Slip));
    CHECK(shown.rule(u"slip.noun"_s).isDisabled());
    shown.kind(FindingKind::Slip).setCheckState(0, Qt::Checked);
    CHECK(shown.dialog.settings() == ProofSettings());
    CHECK_FALSE(shown.rule(u"slip.noun"_s).isDisabled());
}

TEST_CASE("how a rule is taken is chosen in its row", "[settings]")
{
    Shown shown{ProofSettings()};
    for (const Severity severity :
         {Severity::Off, Severity::Remark, Severity::ToCheck, Severity::Blocking}) {
        shown.choose(u"typography.km2"_s, label(severity));
        CHECK(shown.dialog.settings().severities ==
              QMap<QString, Severity>{{u"typography.km2"_s, severity}});
        CHECK(shown.rule(u"typography.km2"_s).text(1) == label(severity));
    }
    shown.choose(u"typography.km2"_s, u"As its engine says"_s);
    CHECK(shown.dialog.settings() == ProofSettings());
}

TEST_CASE("the filter finds rules by their words and ids, and loses no setting", "[settings]")
{
    Shown shown;
    auto &filter = child<QLineEdit>(shown.dialog, u"filter"_s);
    const int all = shown.visibleRules();
    filter.setText(u"apostrophe"_s);
    CHECK(shown.visibleRules() == 1);
    filter.setText(u"typography."_s);
    CHECK(shown.visibleRules() == typographyRules);
    filter.setText(u"no such rule"_s);
    CHECK(shown.visibleRules() == 0);
    CHECK(shown.dialog.settings() == someSettings());
    filter.clear();
    CHECK(shown.visibleRules() == all);
}

TEST_CASE("a house style shows how it sets a line", "[settings]")
{
    Shown shown;
    auto &styles = child<QComboBox>(shown.dialog, u"houseStyle"_s);
    auto &example = child<QLabel>(shown.dialog, u"example"_s);
    CHECK(styles.count() == houseStyles().size());
    CHECK(example.text().contains(u"«oui»"_s));
    for (int at = 0; at < styles.count(); ++at) {
        styles.setCurrentIndex(at);
        CHECK(shown.dialog.settings().houseStyle == houseStyles()[at].id);
        CHECK_FALSE(example.text().isEmpty());
    }
}

TEST_CASE("restoring gives the defaults, which OK then keeps", "[settings]")
{
    Shown shown;
    shown.press(u"restore"_s);
    CHECK(shown.kept.isEmpty());
    shown.press(u"keep"_s);
    CHECK(shown.kept == QList{ProofSettings()});
}

TEST_CASE("the page fits a small screen, and every field speaks", "[settings]")
{
    Shown shown;
    CHECK(shown.dialog.width() <= 1024);
    CHECK(shown.dialog.height() <= 700);
    CHECK(shown.dialog.minimumSizeHint().height() <= 700);
    CHECK(speechless(shown.dialog) == QStringList{});
}
