#include "core/ingest/Wires.h"
#include "ingest/Decoding.h"
#include "ingest/Sample.h"
#include "support/Printing.h"
#include "support/Sandbox.h"

#include <random>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList files{u"wrapped.txt"_s, u"indented.txt"_s, u"page.txt"_s, u"lines.txt"_s,
                        u"labels.txt"_s};

QList<QByteArray> wires()
{
    QList<QByteArray> all{sampleWire()};
    for (const QString &name : files)
        all << testData(u"wires/"_s + name);
    return all;
}

const QStringList strangers{u""_s,          u"- x -"_s,        u"Texte : x"_s, u"Titre : x"_s,
                            u"Partager"_s,  u"x / Photo: y"_s, u"   x"_s,      u"Brest (ALP) - x"_s,
                            u"A.Bcd--EF"_s, u"\u00A0"_s,       u"Photo:"_s,    u"SITE - x"_s,
                            u"Texte :"_s};

// The wire with one line taken out, doubled, moved, cut, joined to the next, or a stranger put in.
QString mutated(const QString &wire, std::mt19937 &random)
{
    const auto some = [&random](qsizetype size) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(size));
    };
    QStringList lines = wire.split(u'\n');
    const qsizetype at = some(lines.size());
    switch (random() % 6) {
    case 0:
        lines.removeAt(at);
        break;
    case 1:
        lines.insert(at, lines[some(lines.size())]);
        break;
    case 2:
        lines.move(at, some(lines.size()));
        break;
    case 3:
        lines[at] = lines[at].left(some(lines[at].size() + 1));
        break;
    case 4:
        lines[at] += lines[some(lines.size())];
        break;
    default:
        lines.insert(at, strangers[some(strangers.size())]);
    }
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("no line of a mutated wire is lost or comes twice", "[wire][property]")
{
    std::mt19937 random(30);
    for (const QByteArray &bytes : wires())
        for (int round = 0; round < 150; ++round) {
            QString wire = QString::fromUtf8(bytes);
            for (auto left = 1 + random() % 8; left > 0 && !wire.isEmpty(); --left)
                wire = mutated(wire, random);
            checkNothingIsLostNorTwice(wire);
        }
}

TEST_CASE("no line of a truncated wire is lost or comes twice", "[wire][property]")
{
    for (const QByteArray &bytes : wires()) {
        const QString wire = QString::fromUtf8(bytes);
        for (qsizetype length = 0; length <= wire.size(); length += 7)
            checkNothingIsLostNorTwice(wire.left(length));
    }
}

TEST_CASE("flipped and cut bytes are refused or come in as text that loses nothing",
          "[wire][property]")
{
    std::mt19937 random(31);
    int refused = 0, taken = 0;
    for (const QByteArray &whole : wires())
        for (int round = 0; round < 100; ++round) {
            QByteArray bytes = whole.left(
                static_cast<qsizetype>(random() % static_cast<unsigned>(whole.size() + 1)));
            for (auto left = random() % 3; left > 0 && !bytes.isEmpty(); --left)
                bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] =
                    static_cast<char>(random() % 256);
            const auto decoded = decode(bytes);
            ++(decoded ? taken : refused);
            if (decoded)
                checkNothingIsLostNorTwice(decoded->text);
            else
                CHECK(decoded.error().fault == Fault::Undecodable);
        }
    CHECK(taken > 100);
    CHECK(refused > 2);
}
