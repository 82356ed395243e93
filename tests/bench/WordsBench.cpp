// Figures about words: make a text, check it as the command line will, time the parts.
#include "proofing/names/NameVariants.h"
#include "proofing/names/RefusedVariants.h"
#include "proofing/Suggestions.h"
#include "proofing/TextCheck.h"
#include "proofing/Tokens.h"
#include "proofing/typography/PlainTypography.h"
#include "proofing/typography/Typography.h"
#include "proofing/words/CommonWords.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <random>
#include <unistd.h>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

QTextStream out(stdout);

double megabytes()
{
    QFile statm(u"/proc/self/statm"_s);
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toDouble() *
           static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

std::unique_ptr<Dictionary> loaded()
{
    auto dictionary = Dictionary::load();
    if (!dictionary)
        qFatal("no French dictionary: %s", qUtf8Printable(dictionary.error().detail));
    return std::move(*dictionary);
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

// The lower-case headwords of the dictionary, shuffled, the commonest French words first.
QStringList vocabulary(std::mt19937 &random)
{
    QStringList words;
    for (const QString &line : linesOf(u"/usr/share/hunspell/fr.dic"_s)) {
        const QString word = line.section(u'/', 0, 0).section(u' ', 0, 0).section(u'\t', 0, 0);
        if (word.size() > 2 && std::ranges::all_of(word, [](QChar c) { return c.isLower(); }))
            words << word;
    }
    std::ranges::shuffle(words, random);
    std::ranges::stable_sort(words, {}, [](const QString &word) {
        const int rank = commonRank(word);
        return rank < 0 ? 100'000 : rank;
    });
    return words;
}

QString withSlip(QString word, std::mt19937 &random)
{
    const auto at = static_cast<qsizetype>(random() % static_cast<size_t>(word.size()));
    const QChar letter(static_cast<char16_t>(u'a' + random() % 26));
    switch (random() % 3) {
    case 0:
        return word.remove(at, 1);
    case 1:
        return word.insert(at, letter);
    default:
        return word.replace(at, 1, letter);
    }
}

// Sentences of 8 to 24 words drawn by Zipf's law, one in a hundred with a slip, one in six elided.
void makeText(qsizetype count)
{
    std::mt19937 random(1);
    const QStringList words = vocabulary(random);
    std::vector<double> weights;
    for (qsizetype rank = 0; rank < words.size(); ++rank)
        weights.push_back(1.0 / (static_cast<double>(rank) + 2.7));
    std::discrete_distribution<qsizetype> draw(weights.begin(), weights.end());
    for (qsizetype made = 0; made < count;) {
        QStringList sentence;
        for (auto left = 8 + random() % 17; left > 0 && made < count; --left, ++made) {
            QString word = words[draw(random)];
            if (random() % 100 == 0)
                word = withSlip(word, random);
            if (word.size() > 3 && QStringView(u"aeiouéê").contains(word.front()) &&
                random() % 2 == 0)
                word.prepend(random() % 2 == 0 ? u"l’"_s : u"d'"_s);
            sentence << word;
        }
        sentence.first()[0] = sentence.first().front().toUpper();
        out << sentence.join(u' ') << (made % 7 == 0 ? u".\n"_s : u". "_s);
    }
}

void checkFile(const QString &path)
{
    QElapsedTimer all;
    all.start();
    Proofreader reader(std::make_unique<Spelling>(loaded()));
    const double loading = static_cast<double>(all.nsecsElapsed()) / 1e9;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    qsizetype found = 0;
    const auto words = checkText(file, reader, [&found](const TextFinding &finding) {
        ++found;
        out << finding.line << u':' << finding.column << u' ' << finding.finding.words << u'\n';
    });
    out.flush();
    if (!words)
        qFatal("not a text");
    const double seconds = static_cast<double>(all.nsecsElapsed()) / 1e9;
    QTextStream(stderr) << "feuillet: " << *words << " words, " << found << " found, " << seconds
                        << " s (" << loading << " s of it loading), "
                        << static_cast<double>(*words) / seconds << " words/s, " << megabytes()
                        << " MB\n";
}

void countTokens(const QString &path)
{
    const QString text = linesOf(path).join(u'\n');
    qsizetype words = 0;
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < 10; ++round) {
        Tokenizer tokens(text);
        while (tokens.next())
            ++words;
    }
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    Proofreader reader(std::make_unique<Spelling>(loaded()));
    TextCheck warm(reader, [](const TextFinding &) {});
    warm.feed(text);
    timer.start();
    TextCheck again(reader, [](const TextFinding &) {});
    again.feed(text);
    again.finish();
    out << "tokens: " << static_cast<double>(words) / seconds / 1e6 << " M/s; warm check "
        << static_cast<double>(again.words()) / (static_cast<double>(timer.nsecsElapsed()) / 1e3)
        << " M words/s\n";
}

// What a word costs that is looked at for refused spellings (of 1,000 entries), and an article of
// this text that is read for names spelled two ways.
void timeNames(const QString &path)
{
    QList<HouseWord> entries;
    for (int number = 0; number < 1000; ++number)
        entries.append({u"Zorgul%1"_s.arg(number),
                        HouseWordKind::Person,
                        {u"Zorghul%1"_s.arg(number)},
                        {},
                        {}});
    const HouseWords house(entries);
    const QString text = linesOf(path).join(u'\n');
    const Passage passage =
        passageOf({{.field = Field::Lede, .length = text.size()}, RichText(text)});
    Spelling spelling(loaded());
    const auto words = static_cast<double>(passage.tokens.size());
    QElapsedTimer timer;
    timer.start();
    const auto refused = refusedVariantsIn(passage, house).size();
    out << words << " words: " << refused << " refused, "
        << static_cast<double>(timer.nsecsElapsed()) / words << " ns a word; ";
    nameVariants({passage}, spelling);
    timer.start();
    const auto variants = nameVariants({passage}, spelling).size();
    out << variants << " variants, " << static_cast<double>(timer.nsecsElapsed()) / 1e6
        << " ms warm\n";
}

// What the typography of a house style costs where there is nothing to find, and where there is:
// the walk alone, then with passages taken apart.
void setRight(const QString &path)
{
    const HouseStyle style = *houseStyle(defaultStyle);
    const QStringList lines = linesOf(path);
    for (const bool right : {false, true}) {
        QList<Passage> passages;
        qsizetype words = 0;
        for (const QString &line : lines) {
            const RichText text(right ? withPlainTypography(line, style) : line);
            passages.append(passageOf({{.field = Field::Paragraph}, text}));
            words += static_cast<qsizetype>(passages.last().tokens.size());
        }
        qsizetype found = 0;
        QElapsedTimer timer;
        timer.start();
        for (const Passage &passage : std::as_const(passages))
            found += typographyIn(passage, style).size();
        out << "typography: "
            << static_cast<double>(words) * 1e3 / static_cast<double>(timer.nsecsElapsed())
            << " M words/s, " << found << " found in " << words << " words\n";
    }
}

struct Score
{
    qsizetype first = 0;
    qsizetype three = 0;
    qsizetype five = 0;
    qsizetype anywhere = 0;
    std::vector<double> milliseconds;
};

QString plain(QString word)
{
    return word.replace(u'’', u'\'');
}

template <typename Suggest>
Score scoreOf(const QStringList &pairs, bool tellMisses, Suggest suggest)
{
    Score score;
    for (const QString &pair : pairs) {
        const QString truth = plain(pair.section(u'\t', 1, 1));
        QElapsedTimer timer;
        timer.start();
        QStringList words = suggest(pair.section(u'\t', 0, 0));
        score.milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        for (QString &word : words)
            word = plain(word);
        const auto at = words.indexOf(truth);
        score.first += at == 0;
        score.three += at >= 0 && at < 3;
        score.five += at >= 0 && at < 5;
        score.anywhere += at >= 0;
        if (tellMisses && (at < 0 || at >= 3 || score.milliseconds.back() > 40))
            out << "  " << score.milliseconds.back() << " ms " << pair << " -> "
                << words.join(u", "_s) << u'\n';
    }
    std::ranges::sort(score.milliseconds);
    return score;
}

void tell(const char *name, const Score &score)
{
    const auto count = score.milliseconds.size();
    const auto percent = [count](qsizetype hits) {
        return 100.0 * static_cast<double>(hits) / static_cast<double>(count);
    };
    out << name << ": " << count << " words; first " << percent(score.first) << " %, in three "
        << percent(score.three) << " %, in five " << percent(score.five) << " %, anywhere "
        << percent(score.anywhere) << " %; median " << score.milliseconds[count / 2] << " ms, p99 "
        << score.milliseconds[count * 99 / 100] << " ms, longest " << score.milliseconds.back()
        << " ms\n";
}

// The program, one word a line, its answer waited for: "& word 3 0: one, two, three", an empty
// line.
QStringList askProgram(QProcess &hunspell, const QString &word)
{
    hunspell.write(u"^%1\n"_s.arg(word).toUtf8());
    QStringList words;
    for (QString line = u"?"_s; line != u"\n";) {
        while (!hunspell.canReadLine() && hunspell.waitForReadyRead())
            ;
        if (!hunspell.canReadLine())
            qFatal("hunspell -a says no more");
        line = QString::fromUtf8(hunspell.readLine());
        if (line.startsWith(u'&'))
            words = line.section(u": "_s, 1).trimmed().split(u", "_s);
    }
    return words;
}

void tellProgram(const QStringList &pairs)
{
    QProcess hunspell;
    hunspell.start(u"hunspell"_s, {u"-d"_s, u"fr"_s, u"-i"_s, u"utf-8"_s, u"-a"_s});
    while (!hunspell.canReadLine() && hunspell.waitForReadyRead())
        ;
    hunspell.readLine(); // its name
    tell("hunspell -a",
         scoreOf(pairs, false, [&](const QString &word) { return askProgram(hunspell, word); }));
    hunspell.closeWriteChannel();
    hunspell.waitForFinished();
}

void suggestFor(const QString &path, bool beside)
{
    QStringList pairs = linesOf(path);
    pairs.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    Spelling spelling(loaded());
    QElapsedTimer timer;
    timer.start();
    spelling.dictionary().beginnings();
    out << "beginnings read once: " << timer.elapsed() << " ms\n";
    tell("feuillet",
         scoreOf(pairs, true, [&](const QString &word) { return suggestions(word, spelling); }));
    if (beside)
        tell("hunspell", scoreOf(pairs, false, [&](const QString &word) {
                 return spelling.dictionary().suggest(word);
             }));
    if (beside)
        tellProgram(pairs);
}

// One-letter slips in common words and drawn ones, those that are words again left out.
void makeSlips(int count)
{
    std::mt19937 random(2);
    Spelling spelling(loaded());
    const QStringList words = vocabulary(random);
    while (count > 0) {
        const QString &word = words[static_cast<qsizetype>(random() % 800)];
        const QString slip = withSlip(word, random);
        if (word.size() < 4 || slip == word || spelling.check(slip) != Verdict::Unknown)
            continue;
        out << slip << u'\t' << word << u'\n';
        --count;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QString verb = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    const QString argument = QString::fromLocal8Bit(argc > 2 ? argv[2] : "");
    if (verb == u"make")
        makeText(argument.toLongLong());
    else if (verb == u"slips")
        makeSlips(argument.toInt());
    else if (verb == u"check")
        checkFile(argument);
    else if (verb == u"tokens")
        countTokens(argument);
    else if (verb == u"typography")
        setRight(argument);
    else if (verb == u"names")
        timeNames(argument);
    else if (verb == u"suggest")
        suggestFor(argument, argc > 3);
    else
        qFatal("bench_words make COUNT | slips COUNT | check FILE | tokens FILE | names FILE | "
               "typography FILE | suggest FILE [beside]");
    return 0;
}
