#include "proofing/consistency/Consistency.h"

#include "article/Texts.h"
#include "desk/wording/FindingWording.h"
#include "support/Builders.h"
#include "support/Printing.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

struct Example
{
    QString name;
    Article article;
    QStringList expected; // "rule text"
};

// "label: text"; what has no label is a paragraph.
void addLine(Example &example, const QString &line)
{
    const auto [label, text] = std::pair(line.section(u": "_s, 0, 0), line.section(u": "_s, 1));
    Article &article = example.article;
    if (line.startsWith(u"! "))
        example.expected += line.mid(2);
    else if (label == u"titre")
        article.headline = text;
    else if (label == u"chapô")
        article.lede = RichText(text);
    else if (label == u"date")
        article.dateline = Dateline(text);
    else if (label == u"intertitre")
        article.sections += aSection(text, {});
    else if (label == u"légende")
        article.photos += Photo{.caption = text};
    else if (label == u"crédit")
        article.photos.last().creditLine = text;
    else
        article.sections.last().paragraphs += aParagraph(line);
}

QList<Example> examplesIn(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QList<Example> examples;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            examples.append({path.section(u'/', -1) + line, {}, {}});
        else
            addLine(examples.last(), line);
    }
    return examples;
}

QList<Example> allExamples()
{
    const QDir folder(QStringLiteral(FEUILLET_TEST_DATA "/proofing/consistency"));
    QList<Example> examples;
    for (const QString &name : folder.entryList({u"*.txt"_s}))
        examples += examplesIn(folder.filePath(name));
    return examples;
}

QList<Finding> foundIn(const Article &article)
{
    const QList<Passage> passages = passagesOf(article);
    QList<Facts> facts;
    for (const Passage &passage : passages)
        facts += factsOf(passage);
    return inconsistencies(article, passages, facts);
}

std::string toldOf(const Article &article)
{
    QStringList told;
    for (const Finding &finding : foundIn(article))
        told +=
            finding.rule + u' ' +
            textAt(article, finding.place).text().mid(finding.place.start, finding.place.length);
    return told.join(u'\n').toStdString();
}

// The headline's town stands in the text too.
Article aConsistentArticle()
{
    Article article = anArticle();
    article.lede = RichText(u"Brest attend. "_s) + article.lede;
    return article;
}

Passage lineOf(const QString &text)
{
    return passageOf({{.field = Field::Paragraph, .length = text.size()}, RichText(text)});
}

} // namespace

TEST_CASE("each example of an inconsistency is found, and nothing else", "[consistency]")
{
    const QList<Example> examples = allExamples();
    CHECK(examples.size() > 50);
    for (const Example &example : examples) {
        CAPTURE(example.name.toStdString());
        CHECK(toldOf(example.article) == example.expected.join(u'\n').toStdString());
    }
}

TEST_CASE("each inconsistency has a sentence that names what it is about, and a label",
          "[consistency]")
{
    const QRegularExpression gap(u"%\\d"_s);
    for (const Example &example : allExamples()) {
        for (const Finding &finding : foundIn(example.article)) {
            const QString sentence = consistencySentence(finding);
            CAPTURE(sentence.toStdString());
            CHECK_FALSE(consistencyRule(finding.rule).isEmpty());
            CHECK(sentence.size() > 20);
            CHECK_FALSE(sentence.contains(gap));
            for (const QString &argument : finding.arguments)
                CHECK(sentence.contains(argument));
        }
    }
}

TEST_CASE("an inconsistency is to check and keeps its key", "[consistency]")
{
    Article article = aConsistentArticle();
    article.photos[0].caption = article.headline;
    const auto found = foundIn(article);
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == FindingKind::Consistency);
    CHECK(found[0].confidence == Confidence::ToCheck);
    CHECK_FALSE(found[0].approvalKey.isEmpty());
}

TEST_CASE("a wrong weekday is replaced with the right one", "[consistency]")
{
    Article article;
    article.lede = RichText(u"Il aura lieu jeudi 1er novembre 2024."_s);
    const auto found = foundIn(article);
    REQUIRE(found.size() == 1);
    CHECK(found[0].replacements == QStringList{u"vendredi 1er novembre 2024"_s});
    CHECK(found[0].arguments == QStringList{u"jeudi"_s, u"1er novembre 2024"_s, u"vendredi"_s});
}

TEST_CASE("a complete story and correct news hold no inconsistency", "[consistency]")
{
    CHECK(toldOf(aConsistentArticle()).empty());
    const QDir folder(QStringLiteral(FEUILLET_TEST_DATA "/proofing/correct"));
    for (const QString &name : folder.entryList({u"*.txt"_s})) {
        CAPTURE(name.toStdString());
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (const QString &paragraph :
             QString::fromUtf8(file.readAll()).split(u"\n\n"_s, Qt::SkipEmptyParts)) {
            Article story;
            story.sections = {aSection({}, {paragraph.trimmed()})};
            CHECK(toldOf(story) == std::string());
        }
    }
}

TEST_CASE("what is marked as not to be checked is left alone", "[consistency]")
{
    const QString text = u"Le bureau de l'UTRF est fermé."_s;
    Article article;
    article.lede = RichText(text, {{MarkKind::NoCheck, text.indexOf(u"UTRF"_s), 4, {}}});
    CHECK(foundIn(article).isEmpty());
}

TEST_CASE("a line alone tells wrong dates and repeated sentences", "[consistency]")
{
    const auto dates =
        contradictionsIn(lineOf(u"Le bal du jeudi 1er novembre 2024 et le 31 juin."_s));
    REQUIRE(dates.size() == 2);
    CHECK(dates[0].rule == u"consistency.weekday"_s);
    CHECK(dates[1].rule == u"consistency.no-such-date"_s);
    CHECK(contradictionsIn(lineOf(u"La ville de Marvault attend toujours une réponse. "
                                  "La ville de Marvault attend toujours une réponse."_s))
              .size() == 1);
    CHECK(contradictionsIn(lineOf(u"Le pont restera fermé jusqu'au mois de mars."_s)).isEmpty());
}

TEST_CASE("every place that is found lies in its text, for any article", "[consistency]")
{
    std::mt19937 random(3);
    for (int round = 0; round < 300; ++round) {
        const Article article = randomArticle(random);
        for (const Finding &finding : foundIn(article)) {
            const auto length = textAt(article, finding.place).length();
            CHECK(finding.place.start >= 0);
            CHECK(finding.place.length > 0);
            CHECK(finding.place.end() <= length);
        }
    }
}
