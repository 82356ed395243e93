// What a key costs the reader once it knows the article: one paragraph changes, the whole list is
// made again. Processor milliseconds, medians; without grammar.
// usage: bench_read [ROUNDS=200]
#include "article/Body.h"
#include "proofing/Proofreader.h"
#include "support/Builders.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

// With a fault of most kinds in every tenth paragraph.
Article written(int words)
{
    Article article = test::aLongArticle(words);
    int number = 0;
    for (Section &section : article.sections)
        for (Paragraph &paragraph : section.paragraphs)
            if (++number % 10 == 0)
                paragraph.text = RichText(
                    u"Un tel déploient de l'équipe \"verte\" reste, selon M. Zorgul, une éttape : "
                    "les plans qu'ils ont livré couvrent 500 km2."_s);
    return article;
}

void measure(Proofreader &reader, int words, int rounds)
{
    Article article = written(words);
    const double begin = processorMs();
    const auto first = reader.read(article);
    const double cold = processorMs() - begin;
    const auto paragraphs = paragraphsOf(article);
    const Paragraph &middle = paragraphs[paragraphs.size() / 2];
    QString text = middle.text.text();
    std::vector<double> warm;
    for (int round = 0; round < rounds; ++round) {
        text.insert(text.size() / 2, u'a');
        article = withParagraph(article, middle.id, RichText(text));
        const double before = processorMs();
        reader.read(article);
        warm.push_back(processorMs() - before);
    }
    std::ranges::sort(warm);
    std::printf("%6d words %6lld findings   cold %8.2f ms   after a key p50 %6.3f   p99 %6.3f ms\n",
                words, static_cast<long long>(first.size()), cold, warm[warm.size() / 2],
                warm[warm.size() * 99 / 100]);
}

} // namespace

int main(int argc, char *argv[])
{
    const int rounds = argc > 1 ? std::max(atoi(argv[1]), 1) : 200;
    auto dictionary = Dictionary::load();
    if (!dictionary)
        return 1;
    Proofreader reader(std::make_unique<Spelling>(std::move(*dictionary)));
    for (const int words : {450, 450, 2'000, 20'000})
        measure(reader, words, rounds);
    return 0;
}
