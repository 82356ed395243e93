// Grammar in plain texts, a paragraph a line, through the helper process.
//   bench_grammar FILE...         words a second, starting time, findings by rule for 1,000 words
//   bench_grammar --list FILE...  each finding in its place, too
#include "proofing/grammar/GrammarIn.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <map>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

QTextStream out(stdout);
const char *const names[] = {"certain", "to check", "style"};

Passage paragraph(const QString &text, quint64 id)
{
    return passageOf(
        {{.field = Field::Paragraph, .paragraph = ParagraphId(id), .length = text.size()},
         RichText(text, {})});
}

QList<Passage> passagesIn(const QStringList &paths)
{
    QList<Passage> passages;
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qUtf8Printable(path));
        for (const QString &line :
             QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
            if (!line.startsWith(u'#'))
                passages.append(
                    paragraph(line.section(u'\t', 0, 0), static_cast<quint64>(passages.size())));
    }
    return passages;
}

void list(const Passage &passage, const Finding &finding)
{
    const auto before = passage.words().first(finding.place.start).right(60);
    const auto after = passage.words().mid(finding.place.end()).left(50);
    out << names[static_cast<int>(finding.confidence)] << '\t' << finding.rule << '\t' << before
        << "[[" << finding.arguments.value(0) << "]]" << after << "\t-> "
        << finding.replacements.join(u" / "_s) << '\t' << finding.message << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList paths = application.arguments().mid(1);
    const bool lists = paths.removeOne(u"--list"_s);
    const QList<Passage> passages = passagesIn(paths);
    Grammar grammar;
    QElapsedTimer timer;
    timer.start();
    grammar.read({u"Une phrase."_s});
    const auto called = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const auto ready = grammarIn({paragraph(u"Une phrase."_s, 0)}, grammar);
    if (!ready)
        qFatal("no grammar: %s", qUtf8Printable(ready.error().detail));
    const qint64 starting = timer.restart();
    const auto findings = grammarIn(passages, grammar);
    if (!findings)
        qFatal("no grammar: %s", qUtf8Printable(findings.error().detail));
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    qsizetype words = 0;
    for (const Passage &passage : passages)
        words += static_cast<qsizetype>(passage.tokens.size());
    std::map<QString, int> counts;
    for (const Finding &finding : *findings) {
        ++counts[QString::fromLatin1(names[static_cast<int>(finding.confidence)]) + u'\t' +
                 finding.rule];
        if (lists)
            list(passages[static_cast<qsizetype>(finding.place.paragraph.value())], finding);
    }
    for (const auto &[rule, count] : counts)
        out << rule << '\t' << count << '\t' << 1000.0 * count / static_cast<double>(words)
            << " in 1,000 words\n";
    out << words << " words, " << findings->size() << " findings, passed over "
        << grammar.passedOver() << ", start " << starting << " ms (its caller " << called
        << " ms), " << static_cast<double>(words) / seconds << " words/s\n";
}
