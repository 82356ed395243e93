#include "ui/signoff/HistoryDialog.h"

#include "support/Printing.h"
#include "support/Widgets.h"

#include <QFile>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextDocument>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime evening(QDate(2025, 11, 18), QTime(22, 0));

QList<PastStep> aStory()
{
    return {{evening, u"Camille Le Goff began the article."_s, {}},
            {evening.addSecs(600), u"Nour Benali returned it."_s,
             u"Qui l’a dit\u202F?\nEt quand\u00A0?"_s},
            {evening.addDays(1), u"Camille <b>Le Goff</b> sent it."_s, {}}};
}

QStringList lines(const QTextDocument &page)
{
    QStringList found;
    for (auto block = page.begin(); block.isValid(); block = block.next())
        found += block.text();
    return found;
}

} // namespace

TEST_CASE("the story of an article is told day by day, to the letter", "[signoff]")
{
    QTextDocument page;

    writeHistory(page, u"Le port"_s, aStory());

    CHECK(lines(page) == QStringList{u"Le port"_s, u"Tuesday 18 November 2025"_s,
                                     u"22:00  Camille Le Goff began the article."_s,
                                     u"22:10  Nour Benali returned it."_s, u"Qui l’a dit\u202F?"_s,
                                     u"Et quand\u00A0?"_s, u"Wednesday 19 November 2025"_s,
                                     u"22:00  Camille <b>Le Goff</b> sent it."_s});
}

TEST_CASE("an article that was never saved has a page that says so", "[signoff]")
{
    QTextDocument page;
    writeHistory(page, {}, {});
    CHECK(lines(page) == QStringList{u"Untitled"_s, u"Nothing was saved yet."_s});
}

TEST_CASE("the story is printed", "[signoff]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"histoire.pdf"_s);
    const HistoryDialog dialog(u"Le port"_s, aStory());
    QPrinter printer;
    printer.setOutputFileName(file);

    dialog.print(printer);

    QFile pdf(file);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    CHECK(pdf.size() > 1000);
}

TEST_CASE("printing is asked for, and everything has words for a screen reader", "[signoff]")
{
    HistoryDialog dialog(u"Le port"_s, aStory());
    const QSignalSpy asked(&dialog, &HistoryDialog::printAsked);
    dialog.show();
    child<QPushButton>(dialog, u"print"_s).click();
    CHECK(asked.size() == 1);
    CHECK(dialog.isVisible());
    CHECK(speechless(dialog) == QStringList());
}
