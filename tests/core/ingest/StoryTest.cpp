#include "article/Length.h"
#include "core/ingest/Wires.h"
#include "ingest/Decoding.h"
#include "support/Printing.h"

#include <QDir>
#include <QFile>

#include <iostream>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

// A real story lies beside the checkout, never in it: FEUILLET_WIRE names its folder.
QByteArray realStory()
{
    const QString folder =
        qEnvironmentVariable("FEUILLET_WIRE", QStringLiteral(FEUILLET_SOURCE "/../shared/wire"));
    const QStringList files = QDir(folder).entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    QFile file(QDir(folder).filePath(files.value(0)));
    return !files.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Nothing if there is no story: the test is skipped, and says so.
QString realText()
{
    const QByteArray bytes = realStory();
    if (bytes.isEmpty()) {
        std::cout << "skipped: no real story in ../shared/wire nor in $FEUILLET_WIRE\n";
        return {};
    }
    const auto decoded = decode(bytes);
    REQUIRE(decoded);
    return decoded->text;
}

} // namespace

TEST_CASE("the real story comes in with all its parts", "[wire][story]")
{
    const QString text = realText();
    if (text.isEmpty())
        return;
    checkNothingIsLostNorTwice(text);
    const auto received = fromWire(text);
    const Article &article = received.article;

    CHECK(signes(article.headline) == 74);
    CHECK_FALSE(article.lede.isEmpty());
    CHECK(paragraphTexts(article).size() == 18);
    CHECK(article.sections.size() == 3);
    REQUIRE(article.photos.size() == 1);
    CHECK_FALSE(article.photos[0].caption.isEmpty());
    CHECK_FALSE(article.photos[0].creditLine.isEmpty());
    CHECK(article.signature.authors().size() == 1);
    CHECK(article.signature.deskCode().size() == 3);
    CHECK(remarksOn(received, Remark::What::SiteLine).size() == 1);
    CHECK(remarksOn(received, Remark::What::RepeatedTitle).size() == 2);
    CHECK(remarksOn(received, Remark::What::EmptyCreditSlots).size() == 1);
    CHECK(remarksOn(received, Remark::What::Furniture).size() == 1);
    CHECK(withoutIds(fromWire(toWire(article)).article) == withoutIds(article));
}

TEST_CASE("the real story wrapped, re-encoded or with other line ends is the same article",
          "[wire][story]")
{
    const QString text = realText();
    if (text.isEmpty())
        return;
    const Article article = withoutIds(fromWire(text).article);
    for (const qsizetype width : {60, 66, 72, 80}) {
        QStringList lines;
        for (const QString &line : text.split(u'\n'))
            lines << wrapped(line, width);
        INFO(width);
        checkNothingIsLostNorTwice(lines.join(u'\n'));
        CHECK(withoutIds(fromWire(lines.join(u'\n')).article) == article);
    }
    QString typed = text;
    CHECK(withoutIds(fromWire(typed.replace(u"\n"_s, u"\r\n"_s)).article) == article);
    CHECK(withoutIds(fromWire(typed.replace(u"\r\n\r\n"_s, u"\r\n"_s)).article) == article);
}
