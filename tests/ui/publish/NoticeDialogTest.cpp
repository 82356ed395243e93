#include "ui/publish/NoticeDialog.h"

#include "support/Printing.h"
#include "support/Widgets.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("readers are told nothing without words, nor without a reason", "[publish]")
{
    NoticeDialog dialog(u"Un titre"_s, {NoticeKind::Correction, NoticeKind::Withdrawal});
    auto &tell = child<QPushButton>(dialog, u"tell"_s);

    CHECK_FALSE(tell.isEnabled());
    child<QPlainTextEdit>(dialog, u"text"_s).setPlainText(u"  12\u00A0quais  "_s);
    CHECK_FALSE(tell.isEnabled());
    child<QLineEdit>(dialog, u"reason"_s).setText(u"lecteur"_s);
    CHECK(tell.isEnabled());
    child<QComboBox>(dialog, u"kind"_s).setCurrentIndex(1);

    CHECK(dialog.words() == NoticeWords{NoticeKind::Withdrawal, u"12\u00A0quais"_s, u"lecteur"_s});
}
