// How long a keystroke takes from the article to the preview, as a patch and as a page that takes
// the place of another; how long a story of five megabytes takes; what 500 stories cost in memory.
// Exits with 1 where a patch costs more than the part of a full load that is its goal.
#define CATCH_CONFIG_RUNNER
#include "article/Body.h"
#include "publish/Patch.h"
#include "support/Builders.h"
#include "support/Sandbox.h"
#include "ui/preview/RealPage.h"
#include "ui/preview/ShownPanel.h"

#include <catch2/catch.hpp>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

#include <cstdio>

namespace feuillet::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int wordsInParagraph = 45;

QString words(int number)
{
    return u"Paragraphe\u00A0%1. "_s.arg(number) +
           u"Le bac traverse la rivière sous la pluie du matin. "_s.repeated(4) +
           u"Nul ne sait quand."_s;
}

Article articleOf(int wordCount)
{
    Article article = anArticle();
    QStringList paragraphs;
    for (int i = 0; i < wordCount / wordsInParagraph; ++i)
        paragraphs << words(i);
    article.sections = {aSection({}, paragraphs)};
    return article;
}

template <typename Action>
QList<double> milliseconds(int times, Action action)
{
    QList<double> taken;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        action(i);
        taken << static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(taken.begin(), taken.end());
    return taken;
}

double at(const QList<double> &sorted, int percent)
{
    return sorted[(sorted.size() - 1) * percent / 100];
}

void print(const char *what, const QList<double> &taken)
{
    std::printf("  %-28s p50 %7.2f  p95 %7.2f  p99 %7.2f ms\n", what, at(taken, 50), at(taken, 95),
                at(taken, 99));
}

// Until the engine knows where every line stands.
void layOut(ShownPanel &shown)
{
    shown.evaluate(u"document.body.offsetHeight"_s);
}

bool reportKeys(ShownPanel &shown, int wordCount, double goal)
{
    Article article = articleOf(wordCount);
    const qsizetype middle = article.sections[0].paragraphs.size() / 2;
    const auto load = milliseconds(15, [&](int i) {
        shown.show(realPage(article), ArticleId(static_cast<quint64>(i + 100)));
        layOut(shown);
    });
    const auto patch = milliseconds(400, [&](int i) {
        Article next = article;
        next.sections[0].paragraphs[middle].text = RichText(words(i));
        shown.patch(patchesBetween(article, next).value_or(QList<Patch>()));
        layOut(shown);
        article = next;
    });
    const auto renewed = milliseconds(60, [&](int i) {
        article.sections[0].paragraphs.insert(middle, aParagraph(words(i)));
        shown.show(realPage(article), ArticleId(114));
        layOut(shown);
    });
    std::printf("%d words, until laid out\n", wordCount);
    print("another article (load)", load);
    print("a key (patch)", patch);
    print("a paragraph (page renewed)", renewed);
    std::printf("  a patch is 1/%.0f of a load (goal 1/%.0f)\n", at(load, 50) / at(patch, 50),
                goal);
    return at(load, 50) / at(patch, 50) >= goal;
}

void reportFiveMegabytes(ShownPanel &shown)
{
    const Page page = realPage(articleOf(900'000));
    const auto taken = milliseconds(5, [&](int i) {
        shown.show(page, ArticleId(static_cast<quint64>(i + 200)));
        layOut(shown);
    });
    std::printf("a page of %.1f MB\n", static_cast<double>(page.html.size()) / 1e6);
    print("shown and laid out", taken);
}

qint64 pssOf(const QString &process)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression pss(u"Pss:\\s+(\\d+) kB"_s);
    return pss.match(QString::fromLatin1(file.readAll())).captured(1).toLongLong();
}

// Kilobytes, of this program and all that it started.
qint64 memory()
{
    qint64 sum = 0;
    QStringList family{QString::number(QCoreApplication::applicationPid())};
    const QStringList processes =
        QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs, QDir::NoSort);
    for (qsizetype member = 0; member < family.size(); ++member) {
        sum += pssOf(family[member]);
        for (const QString &process : processes) {
            QFile stat(u"/proc/%1/stat"_s.arg(process));
            if (stat.open(QIODevice::ReadOnly) &&
                QString::fromLatin1(stat.readAll()).section(u") "_s, -1).section(u' ', 1, 1) ==
                    family[member])
                family << process;
        }
    }
    return sum;
}

void reportMemory(ShownPanel &shown)
{
    const auto browse = [&](int from, int to) {
        for (int i = from; i < to; ++i) {
            Article article = articleOf(600);
            article.headline = u"Titre %1"_s.arg(i);
            shown.show(realPage(article), ArticleId(static_cast<quint64>(1000 + i)));
        }
        layOut(shown);
    };
    browse(0, 30);
    const qint64 before = memory();
    browse(30, 530);
    const qint64 after = memory();
    std::printf("500 articles one after the other: PSS %.1f MB, then %.1f MB: %+.1f MB\n",
                static_cast<double>(before) / 1e3, static_cast<double>(after) / 1e3,
                static_cast<double>(after - before) / 1e3);
}

} // namespace

} // namespace feuillet::test

int main(int argc, char *argv[])
{
    using namespace feuillet::test;
    const Sandbox sandbox;
    QApplication application(argc, argv);
    ShownPanel shown;
    QElapsedTimer timer;
    timer.start();
    if (!shown.waitForAsking()) {
        std::puts("no preview here");
        return 1;
    }
    std::printf("module in, ready for a page: %lld ms\n", timer.elapsed());
    const bool small = reportKeys(shown, 450, 8);
    const bool large = reportKeys(shown, 20'000, 40);
    reportMemory(shown);
    reportFiveMegabytes(shown);
    return small && large ? 0 : 1;
}
