#include "app/cli/Input.h"
#include "app/cli/Json.h"
#include "article/Canonical.h"
#include "article/Texts.h"
#include "desk/Publish.h"
#include "desk/Queue.h"
#include "desk/Steps.h"
#include "ingest/Wire.h"
#include "store/ArticleStore.h"

#include <QJsonArray>

#include <limits>

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int all = std::numeric_limits<int>::max();

QString stageNames()
{
    QStringList names;
    for (const Stage stage : allStages())
        names << stageName(stage);
    return names.join(u", "_s);
}

QString lineOf(const ArticleRow &row)
{
    return QStringList{row.id.text(), stageName(row.stage), QString::number(row.revision),
                       sealName(row.seal), row.title}
        .join(u'\t');
}

QString lineOf(const Hit &hit)
{
    return lineOf(hit.row) + u'\t' + hit.snippet.text;
}

// One line each, or one JSON object under the name.
template <typename Row>
void tell(Call &call, const QString &name, const QList<Row> &rows)
{
    QJsonArray array;
    for (const Row &row : rows)
        if (call.line.has(u"json"_s))
            array.append(jsonOf(row));
        else
            call.terminal.line(lineOf(row));
    if (call.line.has(u"json"_s))
        call.terminal.json({{name, array}});
}

enum class Format
{
    Wire,
    Json,
    Text,
    Html,
};

std::optional<Format> formatAsked(const CommandLine &line)
{
    const QString name = line.has(u"format"_s) ? line.value(u"format"_s) : u"text"_s;
    const QStringList names{u"wire"_s, u"json"_s, u"text"_s, u"html"_s};
    const auto at = names.indexOf(name);
    return at < 0 ? std::nullopt : std::optional(static_cast<Format>(at));
}

Result<QByteArray> htmlOf(Seat &seat, ArticleId id, const Article &article)
{
    const auto report = sealOf(seat, id);
    if (!report)
        return std::unexpected(report.error());
    const auto page = pageOf(seat, id, article, stateOf(report->seal, article) != SealState::Valid);
    if (!page)
        return std::unexpected(page.error());
    return page->html;
}

Result<QByteArray> printed(Seat &seat, ArticleId id, const Article &article, Format format)
{
    switch (format) {
    case Format::Wire:
        return toWire(article).toUtf8();
    case Format::Json:
        return toBytes(article) + '\n';
    case Format::Text:
        return plainText(article).toUtf8();
    case Format::Html:
        return htmlOf(seat, id, article);
    }
    Q_UNREACHABLE();
}

Result<Article> articleAt(Seat &seat, ArticleId id, std::optional<int> revision)
{
    const ArticleStore store(seat.database);
    return revision ? store.text(id, *revision) : store.head(id);
}

Exit list(Call &call)
{
    const QString name = call.line.value(u"stage"_s);
    const auto stage = stageNamed(name);
    if (call.line.has(u"stage"_s) && !stage)
        return call.terminal.usage(
            Words::tr("There is no stage “%1”. There are: %2.").arg(name, stageNames()));
    auto seat = call.workplace.visitor(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    const auto rows = stage ? queueOf(*seat, *stage, all) : queue(*seat, all);
    if (!rows)
        return call.terminal.fail(rows.error());
    tell(call, u"articles"_s, *rows);
    return Exit::Done;
}

Exit search(Call &call)
{
    auto seat = call.workplace.visitor(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    const auto hits = feuillet::search(*seat, call.line.operands.join(u' '));
    if (!hits)
        return call.terminal.fail(hits.error());
    tell(call, u"hits"_s, *hits);
    return Exit::Done;
}

Exit show(Call &call)
{
    const auto format = formatAsked(call.line);
    if (!format)
        return call.terminal.usage(Words::tr("--format is wire, json, text or html."));
    const auto revision = numberAsked(call.line, u"revision"_s);
    if (!revision)
        return call.terminal.usage(
            Words::tr("There is no revision “%1”.").arg(revision.error().detail));
    auto seat = call.workplace.visitor(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    const auto id = articleNamed(*seat, call.line.operands.first());
    if (!id)
        return call.terminal.fail(id.error());
    const auto article = articleAt(*seat, *id, *revision);
    if (!article)
        return call.terminal.fail(article.error());
    const auto bytes = printed(*seat, *id, *article, *format);
    if (!bytes)
        return call.terminal.fail(bytes.error());
    call.terminal.bytes(*bytes);
    return Exit::Done;
}

} // namespace

QList<Verb> readingVerbs()
{
    return {
        {"list",
         "",
         QT_TRANSLATE_NOOP("cli",
                           "the articles, last changed first: id, stage, revision, seal, title"),
         {u"stage"_s, u"json"_s},
         0,
         0,
         list},
        {"show",
         "ID",
         QT_TRANSLATE_NOOP("cli", "prints an article"),
         {u"format"_s, u"revision"_s},
         1,
         1,
         show},
        {"search",
         "WORDS",
         QT_TRANSLATE_NOOP("cli", "finds articles by their words"),
         {u"json"_s},
         1,
         anyNumber,
         search},
    };
}

} // namespace feuillet::cli
