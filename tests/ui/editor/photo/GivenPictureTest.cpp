#include "ui/editor/photo/GivenPicture.h"
#include "ui/editor/photo/PhotoSlip.h"
#include "ui/editor/SheetBench.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QMimeData> filesGiven(const QStringList &files)
{
    QList<QUrl> addresses;
    for (const QString &file : files)
        addresses << QUrl::fromLocalFile(file);
    auto given = std::make_unique<QMimeData>();
    given->setUrls(addresses);
    return given;
}

} // namespace

TEST_CASE("pictures are told from wires and words", "[pictures]")
{
    CHECK(picturesIn(*filesGiven({u"/a/quai.JPG"_s, u"/a/depeche.txt"_s, u"/a/b.webp"_s})) ==
          QList<GivenPicture>{{u"/a/quai.JPG"_s, {}}, {u"/a/b.webp"_s, {}}});
    CHECK_FALSE(holdsPictures(*filesGiven({u"/a/depeche.txt"_s})));

    QMimeData bytes;
    bytes.setData(u"image/png"_s, "png");
    bytes.setData(u"image/jpeg"_s, "jpeg");
    CHECK(picturesIn(bytes) == QList<GivenPicture>{{{}, "jpeg"}});
    bytes.setText(u"des mots, et leur dessin"_s);
    CHECK_FALSE(holdsPictures(bytes));

    QMimeData far;
    far.setUrls({QUrl(u"https://exemple.fr/quai.jpg"_s)});
    CHECK_FALSE(holdsPictures(far));
}

TEST_CASE("a picture that is pasted into a text is given to the article, not to the text",
          "[pictures]")
{
    SheetBench bench(anArticle());
    QList<std::pair<qsizetype, QList<GivenPicture>>> given;
    QObject::connect(&bench.sheet, &Sheet::picturesGiven,
                     [&](qsizetype photo, const QList<GivenPicture> &pictures) {
                         given.append({photo, pictures});
                     });
    bench.caretAt(0, 0);
    QApplication::clipboard()->setMimeData(filesGiven({u"/a/quai.jpg"_s}).release());
    bench.body().paste();
    REQUIRE(given.size() == 1);
    CHECK(given[0].first == anArticle().photos.size());
    CHECK(given[0].second == QList<GivenPicture>{{u"/a/quai.jpg"_s, {}}});
    CHECK(bench.article() == anArticle());

    bench.sheet.setReadOnly(false, true);
    bench.body().paste();
    CHECK(given.size() == 1); // pictures are locked
}

TEST_CASE("a picture dropped on a photo is for that photo", "[pictures]")
{
    SheetBench bench(anArticle());
    qsizetype photo = -1;
    QObject::connect(&bench.sheet, &Sheet::picturesGiven, [&](qsizetype at) { photo = at; });
    auto *slip = bench.sheet.findChild<PhotoSlip *>();
    REQUIRE(slip);
    const auto files = filesGiven({u"/a/quai.jpg"_s});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, files.get(), Qt::LeftButton, {});
    QApplication::sendEvent(slip, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, files.get(), Qt::LeftButton, {});
    QApplication::sendEvent(slip, &drop);
    CHECK(photo == 0);
}

TEST_CASE("a credit with empty slots offers its standard form, undone in one step", "[pictures]")
{
    Article article = anArticle();
    article.photos[0].creditLine = u"/ AGP"_s;
    article.photos[0].provider = u"AGP"_s;
    SheetBench bench(article);
    auto *button = bench.sheet.findChild<QPushButton *>(u"useCredit"_s);
    REQUIRE(button);
    CHECK_FALSE(button->isHidden());
    const auto labels = bench.sheet.findChildren<QLabel *>();
    CHECK(std::ranges::any_of(labels, [](const QLabel *label) {
        return !label->isHidden() && label->text().contains(u"Jean Morvan / AGP"_s);
    }));
    button->click();
    CHECK(bench.article().photos[0].creditLine == u"Jean Morvan / AGP"_s);
    CHECK(button->isHidden());
    bench.undo();
    CHECK(bench.article() == article);
}

TEST_CASE("what is known of a photo stands below its words", "[pictures]")
{
    Article article = anArticle();
    article.photos[0].size = {3000, 2000};
    article.photos[0].crop = {0, 0, 1600, 900};
    article.photos[0].place = u"Brest"_s;
    article.photos[0].digitalSource = DigitalSource::TrainedModel;
    SheetBench bench(article);
    const QString facts = bench.sheet.findChild<QLabel *>(u"photoFacts"_s)->text();
    CHECK(facts.contains(u"1600"_s));
    CHECK(facts.contains(u"Brest"_s));
    CHECK(facts.count(u'·') == 3);
}
