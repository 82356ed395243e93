#include "core/review/Shown.h"
#include "support/Builders.h"
#include "support/Printing.h"

#include <QFile>

namespace feuillet::test {

using namespace Qt::StringLiterals;

namespace {

struct Example
{
    QString before;
    QString after;
    QString shown;
};

QList<Example> examples()
{
    QFile file(QStringLiteral(FEUILLET_TEST_DATA "/review/texts.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QList<Example> examples;
    for (const QString &block : QString::fromUtf8(file.readAll()).split(u"\n\n"_s)) {
        QStringList lines;
        for (const QString &line : block.split(u'\n'))
            if (!line.startsWith(u'#'))
                lines << line;
        if (lines.size() >= 3)
            examples.append({lines[0], lines[1], lines[2]});
    }
    return examples;
}

bool isOrderly(const QList<ComparedStretch> &stretches)
{
    for (qsizetype k = 0; k < stretches.size(); ++k) {
        if (stretches[k].text.isEmpty())
            return false;
        if (k > 0 && stretches[k - 1].kind == stretches[k].kind)
            return false;
        if (k > 0 && stretches[k - 1].kind == StretchKind::Added &&
            stretches[k].kind == StretchKind::Removed)
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("two texts are compared by the words a French reader sees", "[comparison]")
{
    const auto all = examples();
    REQUIRE(all.size() > 15);
    for (const Example &example : all) {
        INFO(example.before.toStdString() << " -> " << example.after.toStdString());
        CHECK(shown(comparedTexts(example.before, example.after)) == example.shown);
    }
}

TEST_CASE("two empty texts have no stretch", "[comparison]")
{
    CHECK(comparedTexts({}, {}).isEmpty());
}

TEST_CASE("the stretches of any two texts are those texts, without gaps", "[comparison]")
{
    std::mt19937 random(20);
    for (int round = 0; round < 3000; ++round) {
        const QString was = randomText(random, 30);
        const QString is = round % 3 ? randomText(random, 30) : was + randomText(random, 4);
        INFO(was.toStdString() << " -> " << is.toStdString());
        const auto stretches = comparedTexts(was, is);
        REQUIRE(before(stretches) == was);
        REQUIRE(after(stretches) == is);
        REQUIRE(isOrderly(stretches));
    }
}

TEST_CASE("long texts are compared between what is unique in both", "[comparison]")
{
    QStringList words;
    for (int k = 0; k < 3000; ++k)
        words << u"mot%1"_s.arg(k % 2500);
    const QString was = words.join(u' ');
    words[40] = u"nouveau"_s;
    words[2400] = u"autre"_s;
    words.remove(2000, 3);
    const QString is = words.join(u' ');

    const auto stretches = comparedTexts(was, is);

    CHECK(before(stretches) == was);
    CHECK(after(stretches) == is);
    QStringList changed;
    for (const ComparedStretch &stretch : stretches)
        if (stretch.kind != StretchKind::Kept)
            changed << stretch.text.trimmed();
    CHECK(changed == QStringList{u"mot40"_s, u"nouveau"_s, u"mot2000 mot2001 mot2002"_s,
                                 u"mot2400"_s, u"autre"_s});
}

TEST_CASE("long texts that have nothing in common are one replaced by the other", "[comparison]")
{
    QString was, is;
    for (int k = 0; k < 4000; ++k) {
        was += u"un%1 "_s.arg(k);
        is += u"deux%1 "_s.arg(k);
    }
    const auto stretches = comparedTexts(was, is);
    REQUIRE(stretches.size() <= 3); // the last space is in both
    CHECK(before(stretches) == was);
    CHECK(after(stretches) == is);
}

TEST_CASE("a changed no-break space is a difference of its own", "[comparison]")
{
    CHECK(shown(comparedTexts(u"40 %", u"40\u00A0%")) == u"40[- -]{+\u00A0+}%"_s);
    CHECK(shown(comparedTexts(u"220 000", u"220\u202F000")) == u"220[- -]{+\u202F+}000"_s);
}

TEST_CASE("a comparison never cuts an emoji or an accent from its letter", "[comparison]")
{
    CHECK(shown(comparedTexts(u"la 👩‍🚀 part", u"la 👩 part")) ==
          u"la [-👩‍🚀-]{+👩+} part"_s);
    CHECK(shown(comparedTexts(u"un e\u0301te\u0301 chaud", u"un ete\u0301 chaud")) ==
          u"un [-e\u0301te\u0301-]{+ete\u0301+} chaud"_s);
}

} // namespace feuillet::test
