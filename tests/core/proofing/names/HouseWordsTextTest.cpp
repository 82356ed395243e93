#include "proofing/names/HouseWordsText.h"

#include "support/Printing.h"

#include <catch2/catch.hpp>
#include <random>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

QList<HouseWord> entriesIn(const QString &text)
{
    const auto lines = readHouseWords(text);
    REQUIRE(lines.has_value());
    QList<HouseWord> entries;
    for (const HouseWordLine &line : *lines)
        entries << line.entry;
    return entries;
}

QString faultyLine(const QString &text)
{
    const auto lines = readHouseWords(text);
    return lines ? QString() : lines.error().detail;
}

QString randomField(std::mt19937 &random, QStringView letters)
{
    QString field(u"x"_s);
    for (auto left = random() % 20; left > 0; --left)
        field += letters[static_cast<qsizetype>(random() % static_cast<size_t>(letters.size()))];
    return field;
}

} // namespace

TEST_CASE("a file of the house dictionary is read line by line", "[names]")
{
    const auto entries =
        entriesIn(u"\uFEFF# entête\r\n\r\n"
                  "person; Zelbensky ; Zelbenski|Zelbenskyi;président; dit le « Z » ; vu\r\n"
                  "lieu;Port-Lannec\n"
                  "Sigle; OTAB"_s.mid(1));

    CHECK(entries == QList<HouseWord>{{u"Zelbensky"_s,
                                       HouseWordKind::Person,
                                       {u"Zelbenski"_s, u"Zelbenskyi"_s},
                                       u"président"_s,
                                       u"dit le « Z » ; vu"_s},
                                      {u"Port-Lannec"_s, HouseWordKind::Place, {}, {}, {}},
                                      {u"OTAB"_s, HouseWordKind::Acronym, {}, {}, {}}});
}

TEST_CASE("a broken line is refused by its number", "[names]")
{
    CHECK(faultyLine(u"mot; un\nmot"_s) == u"2"_s);
    CHECK(faultyLine(u"ville; Port-Lannec"_s) == u"1"_s);
    CHECK(faultyLine(u"# a\n\nmot; !!"_s) == u"3"_s);
    CHECK(faultyLine(u"mot; un; un"_s) == u"1"_s);
    CHECK(faultyLine(u"mot; un\nmot; un"_s) == u"2"_s);
    CHECK(faultyLine(u"mot; "_s + QString(10'000, u'z')) == u"1"_s);
    CHECK(faultyLine(u"\u0000\u0001\u0002"_s) == u"1"_s);
    CHECK(faultyLine(u"mot; un; "_s + QStringList(60, u"a|"_s).join(QString()) + u"b"_s).isEmpty());
}

TEST_CASE("what was written is read again unchanged", "[names][property]")
{
    std::mt19937 random(3);
    for (int round = 0; round < 500; ++round) {
        const HouseWord entry = cleaned({randomField(random, u"abé'’- #/\u0301\u00A0\u202E"),
                                         static_cast<HouseWordKind>(random() % 4),
                                         {randomField(random, u"yz -"), randomField(random, u"w ")},
                                         randomField(random, u"ab|# \n\t"),
                                         randomField(random, u"ab;|# \n\t")});
        if (!isValid(entry))
            continue;
        INFO(houseWordsText({entry}).toStdString());
        REQUIRE(entriesIn(houseWordsText({entry})) == QList{entry});
    }
}

TEST_CASE("an entry is cleaned of what cannot be seen, and hostile ones are not valid", "[names]")
{
    const HouseWord entry = cleaned(
        {u" Zel\u202Ebensky\n"_s, HouseWordKind::Person, {QString(), u"a"_s, u" a "_s}, {}, {}});
    CHECK(entry.spelling == u"Zelbensky"_s);
    CHECK(entry.refused == QStringList{u"a"_s});
    const auto valid = [](const QString &spelling) {
        return isValid(cleaned({spelling, HouseWordKind::Word, {}, {}, {}}));
    };
    CHECK(valid(u"AB/CD"_s));
    CHECK_FALSE(valid(QString()));
    CHECK_FALSE(valid(u" \n "_s));
    CHECK_FALSE(valid(u"…"_s));
    CHECK_FALSE(valid(u"a;b"_s));
    CHECK_FALSE(valid(u"a|b"_s));
    CHECK_FALSE(valid(QString(1'000'000, u'z')));
    CHECK_FALSE(valid(QString(QChar(0xD800))));
}
