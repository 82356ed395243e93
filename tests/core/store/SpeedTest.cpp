#include "core/store/Shelf.h"
#include "store/ledger/Verification.h"
#include "store/search/Search.h"

#include <QElapsedTimer>

using namespace feuillet;
using namespace feuillet::test;

namespace {

template <typename Work>
double milliseconds(int rounds, Work work)
{
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < rounds; ++round)
        work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6 / rounds;
}

} // namespace

// Hidden: run with `test_store [.speed]` in a release build.
TEST_CASE("figures of a store of a thousand articles", "[.speed]")
{
    Shelf shelf;
    QList<Article> articles;
    for (int at = 0; at < 1000; ++at) {
        articles << aLongArticle(450);
        articles.last().headline += u" no %1"_s.arg(at);
    }
    Search search(*shelf.database);
    QList<ArticleId> ids;
    const double import =
        milliseconds(1, [&] { ids = must(shelf.articles.createAll(articles, by(anna))); });
    const double again =
        milliseconds(1, [&] { must(shelf.articles.createAll(articles, by(anna))); });
    const double single = milliseconds(200, [&] { shelf.create(articles[0]); });
    int base = 1;
    const double save = milliseconds(
        200, [&] { base = must(shelf.articles.append(ids[0], base, articles[base], by(anna))); });
    const double draft = milliseconds(200, [&] {
        must(shelf.drafts.keep(
            {.article = ids[0], .person = anna.id, .text = articles[0], .at = noon}));
    });
    const double queue = milliseconds(200, [&] { must(shelf.articles.newest(Stage::Draft, 100)); });
    const double open = milliseconds(200, [&] { must(shelf.articles.head(ids[5])); });
    const double common = milliseconds(50, [&] { must(search.find(u"conseil"_s)); });
    const double prefix = milliseconds(50, [&] { must(search.find(u"con"_s)); });
    const double rare = milliseconds(50, [&] { must(search.find(u"no 777"_s)); });
    const double check = milliseconds(1, [&] { CHECK(must(verify(*shelf.database)).isEmpty()); });
    const double reopen = milliseconds(20, [&] { must(Database::open(shelf.folder.path())); });
    WARN("1,000 at once " << import << " ms, again " << again << " ms; one " << single << ", save "
                          << save << ", draft " << draft << "; newest 100 " << queue << ", open "
                          << open << "; search common " << common << ", prefix " << prefix
                          << ", rare " << rare << "; verify 2,400 " << check << "; open store "
                          << reopen);
}
