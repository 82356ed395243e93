#include "ui/shell/WindowBench.h"

#include "base/AtomicFile.h"
#include "core/photo/Metadata.h"
#include "core/photo/Pictures.h"
#include "desk/Photos.h"
#include "desk/Steps.h"
#include "photo/PhotoFormat.h"
#include "ui/editor/photo/PhotoSlip.h"

#include <QLabel>
#include <QPushButton>

using namespace feuillet;
using namespace feuillet::test;

namespace {

class PhotoBench : public WindowBench
{
public:
    PhotoBench()
    {
        workbench->start();
        typeInto(field(u"headline"_s), u"Le port"_s);
        REQUIRE(workbench->save());
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = home->filePath(name);
        REQUIRE(writeFile(path, bytes));
        return path;
    }
    void choose(const QString &file)
    {
        answers.picture = file;
        emit sheet().pictureAsked(article().photos.size());
    }
    bool waitsForPhotos(qsizetype many)
    {
        return QTest::qWaitFor([&] { return article().photos.size() == many; }, 20'000);
    }
    QPushButton &cropButton() { return child<QPushButton>(*window, u"crop"_s); }
    bool showsPicture()
    {
        return QTest::qWaitFor([&] { return cropButton().isEnabled(); }, 20'000);
    }
};

QByteArray anAgencyPhoto()
{
    return withIptc(aJpeg({900, 600}), {{120, "Le quai"}, {80, "Jean Morvan"}, {110, "AGP"}});
}

} // namespace

TEST_CASE("a chosen picture comes with the words in it, and goes with one undo", "[photodesk]")
{
    PhotoBench bench;
    const Article before = bench.article();
    bench.choose(bench.write(u"quai.jpg"_s, anAgencyPhoto()));
    REQUIRE(bench.waitsForPhotos(1));
    const Photo photo = bench.article().photos[0];
    CHECK(photo.caption == u"Le quai"_s);
    CHECK(photo.creditLine == u"Jean Morvan / AGP"_s);
    CHECK(photo.size == QSize(900, 600));
    CHECK(bench.showsPicture());
    bench.workbench->session().undo();
    CHECK(bench.article() == before);
    CHECK(bench.failures.isEmpty());
}

TEST_CASE("a file that is no picture is told, and changes nothing", "[photodesk]")
{
    PhotoBench bench;
    const Article before = bench.article();
    bench.choose(bench.write(u"quai.jpg"_s, "<svg/>"));
    CHECK(QTest::qWaitFor([&] { return bench.failures.size() == 1; }, 20'000));
    CHECK(bench.article() == before);
}

TEST_CASE("several pictures at once become photos of their own", "[photodesk]")
{
    PhotoBench bench;
    const GivenPicture file{bench.write(u"quai.jpg"_s, anAgencyPhoto()), {}};
    emit bench.sheet().picturesGiven(0, {file, {{}, aJpeg({300, 200})}, {{}, aJpeg({200, 300})}});
    CHECK(bench.waitsForPhotos(3));
}

TEST_CASE("a crop is undone in one step and voids the seal of the text", "[photodesk]")
{
    PhotoBench bench;
    bench.choose(bench.write(u"quai.jpg"_s, anAgencyPhoto()));
    REQUIRE(bench.waitsForPhotos(1));
    REQUIRE(bench.showsPicture());
    REQUIRE(bench.workbench->take(Action::Submit));
    bench.workbench->sitDown(bench.reader);
    REQUIRE(bench.workbench->sign({}));
    bench.workbench->sitDown(bench.journalist);
    REQUIRE(bench.workbench->sealState() == SealState::Valid);
    const Article signedText = bench.article();

    bench.answers.frames = [](Photo photo) {
        photo.crop = {100, 100, 300, 200};
        return photo;
    };
    emit bench.sheet().framingAsked(0);
    CHECK(bench.article().photos[0].crop == QRect(100, 100, 300, 200));
    CHECK(bench.workbench->sealState() != SealState::Valid);
    bench.workbench->session().undo();
    CHECK(bench.article() == signedText);
    CHECK(bench.workbench->sealState() == SealState::Valid);
}

TEST_CASE("a picture that takes another's place brings its own words", "[photodesk]")
{
    PhotoBench bench;
    bench.choose(bench.write(u"quai.jpg"_s, anAgencyPhoto()));
    REQUIRE(bench.waitsForPhotos(1));
    const QByteArray former = bench.article().photos[0].image;

    emit bench.sheet().picturesGiven(
        0, {{{}, withIptc(aJpeg({600, 900}), {{120, "Le phare"}, {80, "Anne Le Roy"}})}});
    REQUIRE(QTest::qWaitFor([&] { return bench.article().photos[0].image != former; }, 20'000));

    const Photo now = bench.article().photos[0];
    CHECK(now.caption == u"Le phare"_s);
    CHECK(now.creditLine == u"Anne Le Roy"_s);
    CHECK(now.provider.isEmpty());
    CHECK(bench.failures.isEmpty());
}

TEST_CASE("a caption that somebody wrote stays with another picture, and the strip says so",
          "[photodesk]")
{
    PhotoBench bench;
    bench.choose(bench.write(u"quai.jpg"_s, anAgencyPhoto()));
    REQUIRE(bench.waitsForPhotos(1));
    Article written = bench.article();
    written.photos[0].caption = u"Le quai, mardi, à l’aube."_s;
    bench.workbench->session().edit(written, History::Kind::Whole, {}, {});

    emit bench.sheet().picturesGiven(0, {{{}, aJpeg({600, 900})}});
    REQUIRE(QTest::qWaitFor([&] { return !bench.failures.isEmpty(); }, 20'000));

    const Photo now = bench.article().photos[0];
    CHECK(now.caption == u"Le quai, mardi, à l’aube."_s);
    CHECK(now.creditLine.isEmpty());
    CHECK(bench.failures == QList{failPhoto(photofault::keptWords).error()});
}

TEST_CASE("the same picture dropped and pasted is stored once", "[photodesk]")
{
    PhotoBench bench;
    const QByteArray file = anAgencyPhoto();
    emit bench.sheet().picturesGiven(0, {{bench.write(u"quai.jpg"_s, file), {}}, {{}, file}});
    REQUIRE(bench.waitsForPhotos(2));

    const auto &photos = bench.article().photos;
    CHECK(photos[0].image == photos[1].image);
}

TEST_CASE("damaged words of a picture are told, and the picture is taken", "[photodesk]")
{
    PhotoBench bench;
    emit bench.sheet().picturesGiven(
        0, {{{}, withXmp(anAgencyPhoto(), "<dc:rights>").replace("</rdf:RDF>", "</rdf:RDG>")}});
    REQUIRE(QTest::qWaitFor([&] { return !bench.failures.isEmpty(); }, 20'000));

    CHECK(bench.failures == QList{failPhoto(photofault::words).error()});
    CHECK(bench.article().photos.at(0).caption == u"Le quai"_s);
}
