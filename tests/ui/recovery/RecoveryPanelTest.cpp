#include "ui/recovery/RecoveryPanel.h"
#include "support/Builders.h"
#include "support/Printing.h"
#include "support/Widgets.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2024, 11, 4), QTime(12, 0), Qt::UTC);

LeftDraft aLeft(const QString &headline, int base, int revision)
{
    LeftDraft left;
    left.draft.article = ArticleId::random();
    left.draft.text = anArticle();
    left.draft.text.headline = headline;
    left.draft.base = base;
    left.draft.at = noon;
    left.draft.sequence = 7;
    left.saved = anArticle();
    left.revision = revision;
    return left;
}

LeftDraft aDiscarded(const QString &headline)
{
    LeftDraft left = aLeft(headline, 1, 1);
    left.draft.discardedAt = noon;
    return left;
}

struct Panel : RecoveryPanel
{
    Panel() : RecoveryPanel(new QLabel) {}

    QListWidget &list = child<QListWidget>(*this, u"leftDrafts"_s);
    QPushButton &button(const QString &name) { return child<QPushButton>(*this, name); }
    QString row(int at) { return list.item(at)->text(); }
};

} // namespace

TEST_CASE("each text that was left says over which revision it was typed", "[recovery]")
{
    Panel panel;
    panel.showDrafts(
        {aLeft(u"Jamais"_s, 0, 0), aLeft(u"À jour"_s, 3, 3), aLeft(u"Dépassé"_s, 2, 5)}, {});

    CHECK(panel.row(0).contains(u"Jamais"_s));
    CHECK(panel.row(0).contains(u"never saved"_s));
    CHECK(panel.row(1).contains(u"over revision 3"_s));
    CHECK_FALSE(panel.row(1).contains(u"since"_s));
    CHECK(panel.row(2).contains(u"revision 5 was saved since"_s));
}

TEST_CASE("the buttons speak of the text that is looked at", "[recovery]")
{
    Panel panel;
    const auto first = aLeft(u"Un"_s, 1, 1), second = aLeft(u"Deux"_s, 1, 1);
    QList<LeftDraft> looked;
    QObject::connect(&panel, &RecoveryPanel::lookedAt, &panel,
                     [&](const LeftDraft &draft) { looked << draft; });
    QList<ArticleId> resumed, discarded;
    QObject::connect(&panel, &RecoveryPanel::resumeAsked, &panel,
                     [&](ArticleId id) { resumed << id; });
    QObject::connect(&panel, &RecoveryPanel::discardAsked, &panel,
                     [&](ArticleId id) { discarded << id; });

    panel.showDrafts({first, second}, {});
    panel.button(u"resume"_s).click();
    panel.list.setCurrentRow(1);
    panel.button(u"discard"_s).click();

    CHECK(looked.first() == first);
    CHECK(looked.last() == second);
    CHECK(resumed == QList{first.draft.article});
    CHECK(discarded == QList{second.draft.article});
}

TEST_CASE("what was discarded stands apart, and can only be brought back", "[recovery]")
{
    Panel panel;
    panel.showDrafts({aLeft(u"Vivant"_s, 1, 1)}, {aDiscarded(u"Écarté"_s)});
    QSignalSpy back(&panel, &RecoveryPanel::bringBackAsked);

    CHECK(panel.list.count() == 3); // with a heading between
    CHECK(panel.button(u"bringBack"_s).isHidden());
    panel.list.setCurrentRow(2);
    CHECK(panel.button(u"resume"_s).isHidden());
    CHECK(panel.button(u"discard"_s).isHidden());
    panel.button(u"bringBack"_s).click();

    REQUIRE(back.size() == 1);
    CHECK(back[0][0].toLongLong() == 7);
}

TEST_CASE("with nothing left there is nothing to press, and it says so", "[recovery]")
{
    Panel panel;
    panel.showDrafts({}, {});

    CHECK(panel.isEmpty());
    CHECK_FALSE(panel.button(u"resume"_s).isEnabled());
    CHECK_FALSE(panel.button(u"discard"_s).isEnabled());
}

TEST_CASE("the panel of what was left speaks to a screen reader", "[recovery]")
{
    Panel panel;
    panel.showDrafts({aLeft(u"Un"_s, 1, 1)}, {aDiscarded(u"Écarté"_s)});
    panel.show();

    CHECK(speechless(panel).isEmpty());
}
