#include "ui/proofing/TypographyDialog.h"
#include "proofing/typography/Typography.h"
#include "support/Builders.h"
#include "support/Printing.h"
#include "support/Widgets.h"

#include <QListWidget>
#include <QPushButton>
#include <QTextBlock>
#include <QTextEdit>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

Article aRoughArticle()
{
    Article article = anArticle();
    article.headline = u"L'eau monte: 500 km2 sous l'Odet"_s;
    article.lede = RichText(u"Les Etats-Unis, \"prudents\", envoient 10.000 tonnes."_s);
    return article;
}

QListWidgetItem &ruleOf(const TypographyDialog &dialog, const QString &id)
{
    const auto &rules = child<QListWidget>(dialog, u"rules"_s);
    for (int row = 0; row < rules.count(); ++row)
        if (rules.item(row)->data(Qt::UserRole) == id)
            return *rules.item(row);
    FAIL("no such rule: " << id.toStdString());
    return *rules.item(0);
}

QString linesOf(const TypographyDialog &dialog)
{
    QStringList lines;
    const QTextDocument *document = child<QTextEdit>(dialog, u"lines"_s).document();
    for (QTextBlock line = document->begin(); line.isValid(); line = line.next())
        lines << line.text();
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("the typography dialog counts by rule and shows every line before and after",
          "[proofing]")
{
    const Article article = aRoughArticle();
    const HouseStyle style = *houseStyle(defaultStyle);
    TypographyDialog dialog(article, style);
    CHECK(ruleOf(dialog, u"typography.apostrophe"_s).text().endsWith(u"(2)"_s));
    CHECK(ruleOf(dialog, u"typography.thousands"_s).text().endsWith(u"(1)"_s));
    CHECK(linesOf(dialog).contains(u"   L'eau monte: 500·km2 sous l'Odet"_s));
    CHECK(linesOf(dialog).contains(u"→ L’eau monte°: 500°km² sous l’Odet"_s));
    CHECK(linesOf(dialog).contains(u"10¦000"_s));
    CHECK(dialog.corrected() == withTypography(article, style));
    CHECK(speechless(dialog).isEmpty());
}

TEST_CASE("a rule that is not checked changes nothing", "[proofing]")
{
    const Article article = aRoughArticle();
    TypographyDialog dialog(article, *houseStyle(defaultStyle));
    ruleOf(dialog, u"typography.apostrophe"_s).setCheckState(Qt::Unchecked);
    CHECK(dialog.corrected().headline == u"L'eau monte\u00A0: 500\u00A0km² sous l'Odet"_s);
    auto &rules = child<QListWidget>(dialog, u"rules"_s);
    for (int row = 0; row < rules.count(); ++row)
        rules.item(row)->setCheckState(Qt::Unchecked);
    CHECK(dialog.corrected() == article);
    CHECK_FALSE(child<QPushButton>(dialog, u"apply"_s).isEnabled());
}

TEST_CASE("an article that is right leaves nothing to apply", "[proofing]")
{
    const HouseStyle style = *houseStyle(defaultStyle);
    const TypographyDialog dialog(withTypography(aRoughArticle(), style), style);
    CHECK(child<QListWidget>(dialog, u"rules"_s).count() == 0);
    CHECK_FALSE(child<QPushButton>(dialog, u"apply"_s).isEnabled());
    CHECK_FALSE(linesOf(dialog).contains(u'→'));
}
