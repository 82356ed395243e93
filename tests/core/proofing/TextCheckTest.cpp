#include "proofing/TextCheck.h"

#include "support/Builders.h"
#include "support/Printing.h"
#include "Words.h"

#include <QBuffer>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

QString told(const TextFinding &finding)
{
    return u"%1:%2 %3"_s.arg(finding.line).arg(finding.column).arg(finding.finding.words);
}

// Only what its words are: the rest of the list has its own tests.
Proofreader &wordReader()
{
    static const auto reader = [] {
        auto made = test::aReader();
        ProofSettings settings;
        settings.silent = {FindingKind::Slip, FindingKind::Typography, FindingKind::Consistency};
        made->setSettings(settings);
        return made;
    }();
    return *reader;
}

QStringList foundIn(const QStringList &pieces)
{
    QStringList found;
    TextCheck check(wordReader(), [&found](const TextFinding &finding) { found << told(finding); });
    for (const QString &piece : pieces)
        check.feed(piece);
    check.finish();
    return found;
}

Result<qsizetype> checkBytes(QByteArray bytes, QStringList &found)
{
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    return checkText(buffer, wordReader(),
                     [&found](const TextFinding &finding) { found << told(finding); });
}

} // namespace

TEST_CASE("faults are told by line and column, counted in characters", "[textcheck]")
{
    CHECK(foundIn({u"Le porrt\r\nde 😀 Brest est\n\nouvertt"_s}) ==
          QStringList{u"1:4 porrt"_s, u"4:1 ouvertt"_s});
    CHECK(foundIn({u"😀 le porrt du porrt"_s}) == QStringList{u"1:6 porrt"_s, u"1:15 porrt"_s});
}

TEST_CASE("where a text is cut into pieces changes nothing", "[textcheck][property]")
{
    std::mt19937 random(13);
    for (int round = 0; round < 200; ++round) {
        const QString text = test::randomText(random, 30) + u"\nporrt 😀 l’evenement\n"_s +
                             test::randomText(random, 30);
        QStringList pieces;
        for (qsizetype at = 0; at < text.size();) {
            const auto length = static_cast<qsizetype>(1 + random() % 20);
            pieces << text.mid(at, length);
            at += length;
        }
        REQUIRE(foundIn(pieces) == foundIn({text}));
    }
}

TEST_CASE("a file of bytes is checked whole, byte order mark or not", "[textcheck]")
{
    QStringList found;
    CHECK(checkBytes("\xEF\xBB\xBFLe porrt est ouvert", found) == 4);
    CHECK(found == QStringList{u"1:4 porrt"_s});
    CHECK(checkBytes("", found) == 0);
}

TEST_CASE("bytes that are no UTF-8 are refused", "[textcheck]")
{
    QStringList found;
    const auto bytes = GENERATE(QByteArray("\xE9t\xE9"), QByteArray("la fin coup\xC3"),
                                QByteArray(300'000, 'a') + "\xFF");
    INFO(bytes.right(12).toHex().toStdString());
    const auto words = checkBytes(bytes, found);
    REQUIRE_FALSE(words);
    CHECK(words.error().fault == Fault::Undecodable);
}

TEST_CASE("an endless line is checked in pieces", "[textcheck]")
{
    QStringList found;
    const QByteArray line = QByteArray("le port ").repeated(400'000) + "porrt";
    CHECK(checkBytes(line, found) == 800'001);
    CHECK(found == QStringList{u"1:3200001 porrt"_s});
}
