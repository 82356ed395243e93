#include "ui/editor/SlipDialog.h"

#include "support/Builders.h"
#include "support/Printing.h"
#include "support/Widgets.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTest>
#include <QTextEdit>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime evening(QDate(2025, 11, 18), QTime(22, 0));

Article ordered()
{
    ArticleSlip slip = slipOf(anArticle());
    slip.webHeadline = u"Brest\u00A0: le port"_s;
    slip.keywords = {u"port"_s, u"Brest"_s};
    slip.language = u"gcr-GF"_s;
    slip.slugline = u"PORT"_s;
    slip.layout = Layout::Brief;
    slip.urgency = 2;
    slip.orderedLength = OrderedLength{2.5, LengthUnit::Feuillets};
    slip.deadline = evening.addSecs(3600).addMSecs(123).toUTC();
    slip.embargoedUntil = evening.addDays(1).toUTC();
    slip.deskNote = u"Voir la photo\u202F!\nEt les noms."_s;
    return withSlip(anArticle(), slip);
}

} // namespace

TEST_CASE("a slip that nobody touched comes back as it was", "[editor]")
{
    CHECK(SlipDialog(ordered(), evening).slip() == slipOf(ordered()));
    CHECK(SlipDialog(anArticle(), evening).slip() == slipOf(anArticle()));
    CHECK(SlipDialog(blankArticle(), evening).slip() == slipOf(blankArticle()));
}

TEST_CASE("what is typed into the slip is what the desk keeps", "[editor]")
{
    const SlipDialog dialog(anArticle(), evening);
    child<QLineEdit>(dialog, u"slipRubric"_s).setText(u" Économie "_s);
    child<QLineEdit>(dialog, u"slipKeywords"_s).setText(u"port, Brest,"_s);
    child<QLineEdit>(dialog, u"slipDateline"_s).setText(u"Brest, 18 nov 2025 (AFP) -"_s);
    auto &unit = child<QComboBox>(dialog, u"orderedUnit"_s);
    unit.setCurrentIndex(unit.findData(int(LengthUnit::Words)));
    child<QLineEdit>(dialog, u"orderedAmount"_s).setText(u"1\u202F450,5"_s);
    child<QLineEdit>(dialog, u"deadline"_s).setText(u"23h30"_s);
    child<QComboBox>(dialog, u"urgency"_s).setCurrentIndex(0);
    child<QComboBox>(dialog, u"layout"_s).setCurrentIndex(1);

    const ArticleSlip slip = dialog.slip();
    CHECK(slip.rubric == u"Économie"_s);
    CHECK(slip.keywords == QStringList{u"port"_s, u"Brest"_s});
    CHECK(slip.dateline.place() == u"Brest"_s);
    CHECK(slip.orderedLength == OrderedLength{1450.5, LengthUnit::Words});
    CHECK(slip.deadline == evening.addSecs(90 * 60).toUTC());
    CHECK(slip.urgency == 1);
    CHECK(slip.layout == Layout::LongRead);
}

TEST_CASE("an amount stays what it is when only its unit changes", "[editor]")
{
    Article article = anArticle();
    article.orderedLength = OrderedLength{3'000, LengthUnit::Signes};
    const SlipDialog dialog(article, evening);
    auto &unit = child<QComboBox>(dialog, u"orderedUnit"_s);
    unit.setCurrentIndex(unit.findData(int(LengthUnit::Words)));
    CHECK(dialog.slip().orderedLength == OrderedLength{3'000, LengthUnit::Words});
}

TEST_CASE("emptied fields are none", "[editor]")
{
    const SlipDialog dialog(ordered(), evening);
    for (const QString &name :
         {u"orderedAmount"_s, u"deadline"_s, u"embargo"_s, u"webHeadline"_s, u"slipKeywords"_s})
        child<QLineEdit>(dialog, name).clear();

    const ArticleSlip slip = dialog.slip();
    CHECK_FALSE(slip.orderedLength.has_value());
    CHECK_FALSE(slip.deadline.isValid());
    CHECK_FALSE(slip.embargoedUntil.isValid());
    CHECK(slip.webHeadline.isEmpty());
    CHECK(slip.keywords.isEmpty());
}

TEST_CASE("what cannot be read is not kept", "[editor]")
{
    SlipDialog dialog(ordered(), evening);
    dialog.show();
    auto &deadline = child<QLineEdit>(dialog, u"deadline"_s);
    auto &keep = child<QPushButton>(dialog, u"keep"_s);
    deadline.setText(u"bientôt"_s);
    CHECK_FALSE(keep.isEnabled());
    QTest::keyClick(&deadline, Qt::Key_Return);
    CHECK(dialog.isVisible());
    deadline.setText(u"demain 9h"_s);
    CHECK(keep.isEnabled());
    child<QLineEdit>(dialog, u"orderedAmount"_s).setText(u"beaucoup"_s);
    CHECK_FALSE(keep.isEnabled());
    child<QLineEdit>(dialog, u"orderedAmount"_s).clear();
    keep.click();
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("everything in the slip has words for a screen reader", "[editor]")
{
    SlipDialog dialog(ordered(), evening);
    CHECK(speechless(dialog) == QStringList());
}

TEST_CASE("the slip fits a small screen, its buttons always in sight", "[editor]")
{
    SlipDialog dialog(ordered(), evening);
    dialog.show();
    dialog.resize(500, 300);
    QCoreApplication::processEvents();
    const auto &keep = child<QPushButton>(dialog, u"keep"_s);
    CHECK(dialog.rect().contains(QRect(keep.mapTo(&dialog, QPoint()), keep.size())));
}
