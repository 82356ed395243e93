#include "desk/Receive.h"

#include "article/Texts.h"
#include "ingest/Sample.h"
#include "signoff/Refusal.h"
#include "store/ArticleStore.h"
#include "store/Chaining.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

bool saysSomething(const Article &article)
{
    return std::ranges::any_of(textsOf(article),
                               [](const PlacedText &placed) { return !placed.text.isEmpty(); });
}

} // namespace

Result<ReadWire> readWire(const QByteArray &bytes, std::optional<Encoding> named)
{
    const auto decoded = decode(bytes, named);
    if (!decoded)
        return failed(decoded);
    Received received = fromWire(decoded->text);
    if (!saysSomething(received.article))
        return fail(Fault::Malformed);
    return ReadWire{std::move(received.article), std::move(received.report), decoded->encoding,
                    decoded->guessed};
}

Article exampleArticle()
{
    const auto read = readWire(exampleWire());
    Q_ASSERT(read);
    return read ? read->article : Article();
}

Result<ArticleId> receive(Seat &seat, const Article &article)
{
    const auto ids = receiveAll(seat, {article});
    if (!ids)
        return failed(ids);
    return ids->first();
}

Result<QList<ArticleId>> receiveAll(Seat &seat, const QList<Article> &articles)
{
    if (seat.person.id.isNull())
        return std::unexpected(refused(Refusal::UnknownPerson, seat.person.name));
    return ArticleStore(seat.database)
        .createAll(articles, {{seat.person.id}, seat.now(), u"import"_s});
}

} // namespace feuillet
