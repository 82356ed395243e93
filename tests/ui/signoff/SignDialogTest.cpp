#include "ui/signoff/SignDialog.h"

#include "desk/Wording.h"
#include "support/Printing.h"
#include "support/Widgets.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTest>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::Literals::StringLiterals;

namespace {

SignOffer anOffer()
{
    return {.title = u"À Brest, le port se prépare"_s,
            .length = {.signes = 3'823, .words = 640},
            .revision = 7,
            .reader = {PersonId(12), u"Nour Benali"_s, u"NB"_s, Role::CopyEditor},
            .isOwnText = false,
            .machine = {{u"No spelling fault is left"_s, CheckLine::State::Met}}};
}

bool says(const QWidget &widget, const QString &words)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::ranges::any_of(labels,
                               [&](const QLabel *label) { return label->text().contains(words); });
}

void tickAll(const QWidget &dialog)
{
    for (auto *check : dialog.findChildren<QCheckBox *>())
        check->click();
}

} // namespace

TEST_CASE("the sign-off shows what is signed, by whom and what it means", "[signoff]")
{
    const SignDialog dialog(anOffer());

    CHECK(says(dialog, u"À Brest, le port se prépare"_s));
    CHECK(says(dialog, u"7"_s));
    CHECK(child<QLabel>(dialog, u"statement"_s).text() == signingStatement());
    CHECK(child<QLabel>(dialog, u"readerName"_s).text() == u"Nour Benali"_s);
    CHECK(says(dialog, u"declared"_s));
    CHECK(says(dialog, u"No spelling fault is left"_s));
}

TEST_CASE("nothing can be signed before everything is ticked by hand", "[signoff]")
{
    SignDialog dialog(anOffer());
    auto &sign = child<QPushButton>(dialog, u"sign"_s);
    const auto checks = dialog.findChildren<QCheckBox *>();
    REQUIRE(checks.size() == 3);

    CHECK_FALSE(sign.isEnabled());
    checks[0]->click();
    checks[1]->click();
    CHECK_FALSE(sign.isEnabled());
    CHECK_FALSE(child<QLabel>(dialog, u"hint"_s).text().isEmpty());
    checks[2]->click();
    CHECK(sign.isEnabled());
    CHECK(child<QLabel>(dialog, u"hint"_s).text().isEmpty());
    checks[1]->click();
    CHECK_FALSE(sign.isEnabled());
}

TEST_CASE("what blocks cannot be signed over", "[signoff]")
{
    auto offer = anOffer();
    offer.machine += CheckLine{u"A picture has no credit"_s, CheckLine::State::Blocking};
    SignDialog dialog(offer);

    tickAll(dialog);

    CHECK_FALSE(child<QPushButton>(dialog, u"sign"_s).isEnabled());
}

TEST_CASE("what is only worth a look does not hold the sign-off up", "[signoff]")
{
    auto offer = anOffer();
    offer.machine += CheckLine{u"Two grammar alerts"_s, CheckLine::State::Open};
    SignDialog dialog(offer);

    tickAll(dialog);

    CHECK(child<QPushButton>(dialog, u"sign"_s).isEnabled());
}

TEST_CASE("signing answers the keys that go into the record", "[signoff]")
{
    SignDialog dialog(anOffer());
    dialog.show();
    tickAll(dialog);

    child<QPushButton>(dialog, u"sign"_s).click();

    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.ticked() == QStringList{u"names"_s, u"figures"_s, u"photoRights"_s});
}

TEST_CASE("Return signs nothing that is not ticked, Esc gives up", "[signoff]")
{
    SignDialog dialog(anOffer());
    dialog.show();

    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK(dialog.isVisible());
    CHECK(dialog.result() != QDialog::Accepted);

    tickAll(dialog);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
    CHECK(dialog.result() == QDialog::Rejected);
}

TEST_CASE("signing one's own text on a one-person desk is said aloud", "[signoff]")
{
    auto offer = anOffer();
    CHECK_FALSE(says(SignDialog(offer), u"You wrote this text"_s));

    offer.isOwnText = true;
    CHECK(says(SignDialog(offer), u"You wrote this text"_s));
}

TEST_CASE("a headline with markup is shown as it is", "[signoff]")
{
    auto offer = anOffer();
    offer.title = u"<b>Gras</b>"_s;
    const SignDialog dialog(offer);

    CHECK(says(dialog, u"<b>Gras</b>"_s));
    for (const auto *label : dialog.findChildren<QLabel *>())
        CHECK(label->textFormat() == Qt::PlainText);
}

TEST_CASE("everything in the sign-off has words for a screen reader", "[signoff]")
{
    SignDialog dialog(anOffer());

    CHECK(speechless(dialog) == QStringList());
}

TEST_CASE("in letters twice as large the sign-off scrolls, and its buttons stay", "[signoff]")
{
    const auto usual = QApplication::font();
    auto large = usual;
    large.setPointSizeF(2 * usual.pointSizeF());
    QApplication::setFont(large);
    auto offer = anOffer();
    offer.machine.fill(offer.machine.first(), 30);
    SignDialog dialog(offer);
    dialog.show();
    QCoreApplication::processEvents();
    QApplication::setFont(usual);

    CHECK(dialog.height() <= dialog.screen()->availableSize().height());
    const auto &sign = child<QPushButton>(dialog, u"sign"_s);
    CHECK(dialog.rect().contains(QRect(sign.mapTo(&dialog, QPoint()), sign.size())));
    const auto &statement = child<QLabel>(dialog, u"statement"_s);
    CHECK(statement.height() >= statement.heightForWidth(statement.width()));
}

TEST_CASE("what is open can be looked at before, and then nothing was signed", "[signoff]")
{
    auto offer = anOffer();
    const Place place{.field = Field::Headline, .start = 3, .length = 4};
    offer.machine += CheckLine{u"Un mot interdit"_s, CheckLine::State::Blocking, place};
    SignDialog dialog(offer);
    dialog.show();
    CHECK_FALSE(dialog.place().has_value());

    child<QPushButton>(dialog, u"show1"_s).click();

    CHECK(dialog.result() == QDialog::Rejected);
    CHECK_FALSE(dialog.isVisible());
    CHECK(dialog.place() == place);
}
