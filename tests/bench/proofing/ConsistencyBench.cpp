// The reading for substance: what it finds in stories, and what it costs.
#include "ingest/Wire.h"
#include "proofing/consistency/Consistency.h"
#include "support/Builders.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

QTextStream out(stdout);

QString contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    return QString::fromUtf8(file.readAll());
}

QList<Facts> factsOfAll(const QList<Passage> &passages)
{
    QList<Facts> facts;
    for (const Passage &passage : passages)
        facts += factsOf(passage);
    return facts;
}

void tellFindings(const QString &path)
{
    const Article article = fromWire(contentOf(path)).article;
    const auto passages = passagesOf(article);
    for (const Finding &finding : inconsistencies(article, passages, factsOfAll(passages)))
        out << finding.rule << ": " << finding.arguments.join(u" | "_s) << " ["
            << finding.approvalKey << "]\n";
}

// Each line as if it stood alone in a story.
void tellLines(const QString &path)
{
    for (const QString &line : contentOf(path).split(u'\n', Qt::SkipEmptyParts)) {
        Article article;
        article.sections = {aSection({}, {line})};
        const auto passages = passagesOf(article);
        for (const Finding &finding : inconsistencies(article, passages, factsOfAll(passages)))
            out << finding.rule << " ["
                << line.mid(finding.place.start, finding.place.length).left(90) << "] "
                << line.mid(std::max<qsizetype>(0, finding.place.start - 40), 120) << '\n';
    }
}

// The median of many rounds, in milliseconds.
template <typename Work>
double milliseconds(Work work)
{
    std::vector<double> rounds(51);
    for (double &round : rounds) {
        QElapsedTimer timer;
        timer.start();
        work();
        round = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    std::ranges::sort(rounds);
    return rounds[rounds.size() / 2];
}

void tellTimes(const char *name, const Article &article)
{
    const auto passages = passagesOf(article);
    const auto facts = factsOfAll(passages);
    size_t words = 0;
    for (const Passage &passage : passages)
        words += passage.tokens.size();
    const double cold = milliseconds([&] { factsOfAll(passages); });
    const double whole = milliseconds([&] { inconsistencies(article, passages, facts); });
    const double lines = milliseconds([&] {
        for (const Passage &passage : passages)
            contradictionsIn(passage);
    });
    const auto perWord = [words](double time) {
        return 1e6 * time / static_cast<double>(words);
    };
    out << name << ": " << words << " words; facts " << cold << " ms (" << perWord(cold)
        << " ns a word), the article over its facts " << whole << " ms, "
        << inconsistencies(article, passages, facts).size() << " found; lines alone "
        << perWord(lines) << " ns a word\n";
}

// A story of many words whose sentences are not always the same.
Article manySentences(int words)
{
    Article article = aLongArticle(words);
    int at = 0;
    for (Section &section : article.sections)
        for (Paragraph &paragraph : section.paragraphs)
            paragraph.text =
                RichText(u"M. Albin Roquefeuil compte %1 arbres. "_s.arg(++at)) + paragraph.text;
    return article;
}

} // namespace

int main(int argc, char *argv[])
{
    const QString verb = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    const QString path = QString::fromLocal8Bit(argc > 2 ? argv[2] : "");
    if (verb == u"story")
        tellFindings(path);
    else if (verb == u"lines")
        tellLines(path);
    else if (verb == u"times")
        for (const int words : {450, 20000})
            tellTimes("story", manySentences(words));
    else
        qFatal("bench_consistency story WIRE | lines FILE | times");
    return 0;
}
