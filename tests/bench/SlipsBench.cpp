// Slips in plain texts, a paragraph a line: what each rule finds, how often, and how fast.
//   bench_slips FILE...           findings by rule for 1,000 words, and nanoseconds of processor a
//   word bench_slips --list FILE...    each finding in its place, too
#include "proofing/slips/Slips.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <ctime>
#include <map>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

QTextStream out(stdout);

QList<Passage> passagesIn(const QStringList &paths)
{
    QList<Passage> passages;
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qUtf8Printable(path));
        for (const QString &line :
             QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
            passages.append(passageOf(
                {{.field = Field::Paragraph, .length = line.size()}, RichText(line, {})}));
    }
    return passages;
}

void list(const Passage &passage, const Finding &finding)
{
    const auto before = passage.words().first(finding.place.start).right(60);
    const auto after = passage.words().mid(finding.place.start + finding.place.length).left(50);
    out << finding.rule << '\t' << before << "[[" << finding.arguments.value(0) << "]]" << after
        << "\t-> " << finding.replacements.join(u" / "_s) << '\n';
}

// One round over them all, warm; of processor time, at least a second long.
double nanosecondsOf(Slips &slips, const QList<Passage> &passages)
{
    const std::clock_t start = std::clock();
    int rounds = 0;
    for (; std::clock() - start < CLOCKS_PER_SEC; ++rounds)
        for (const Passage &passage : passages)
            slips.check(passage);
    return 1e9 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC / rounds;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList paths = application.arguments().mid(1);
    const bool lists = paths.removeOne(u"--list"_s);
    const auto dictionary = Dictionary::load();
    if (!dictionary)
        qFatal("no French dictionary: %s", qUtf8Printable(dictionary.error().detail));
    const QList<Passage> passages = passagesIn(paths);
    Slips slips(**dictionary);
    qsizetype words = 0;
    std::map<QString, int> counts;
    for (const Passage &passage : passages) {
        words += static_cast<qsizetype>(passage.tokens.size());
        for (const Finding &finding : slips.check(passage)) {
            ++counts[finding.rule];
            if (lists)
                list(passage, finding);
        }
    }
    const double nanoseconds = nanosecondsOf(slips, passages) / static_cast<double>(words);
    double all = 0;
    for (const auto &[rule, count] : counts) {
        all += count;
        out << rule << '\t' << count << '\t' << 1000.0 * count / static_cast<double>(words) << '\n';
    }
    out << "words\t" << words << "\nfindings per 1,000 words\t"
        << 1000.0 * all / static_cast<double>(words) << "\nns a word, warm\t" << nanoseconds
        << '\n';
}
