#include "app/cli/Input.h"
#include "app/cli/PlainText.h"
#include "article/Canonical.h"
#include "base/AtomicFile.h"
#include "desk/exchange/ArticleFile.h"
#include "desk/exchange/Copies.h"
#include "desk/Queue.h"
#include "ingest/Wire.h"
#include "store/ArticleStore.h"
#include "store/Chaining.h"

#include <span>

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

using Made = Result<QByteArray>;

struct Format
{
    const char *name;
    Made (*make)(Seat &seat, ArticleId id);
};

template <CopyFormat format>
Made copied(Seat &seat, ArticleId id)
{
    return copyOut(seat, id, format);
}

template <QByteArray (*print)(const Article &)>
Made newest(Seat &seat, ArticleId id)
{
    return mapped(ArticleStore(seat.database).head(id), print);
}

QByteArray wire(const Article &article)
{
    return toWire(article).toUtf8();
}

QByteArray text(const Article &article)
{
    return plainText(article).toUtf8();
}

QByteArray json(const Article &article)
{
    return toBytes(article) + '\n';
}

// What readers could get needs the seal; the others are working copies between desks.
std::span<const Format> formats()
{
    static constexpr Format all[]{
        {"zip", copied<CopyFormat::PageZip>},
        {"html", copied<CopyFormat::Fragment>},
        {"ninjs", copied<CopyFormat::Ninjs>},
        {"feuillet", articleFile},
        {"wire", newest<wire>},
        {"text", newest<text>},
        {"json", newest<json>},
    };
    return all;
}

const Format *formatNamed(const QString &name)
{
    const auto found = std::ranges::find_if(
        formats(), [&](const Format &format) { return name == QLatin1StringView(format.name); });
    return found == formats().end() ? nullptr : &*found;
}

QString formatNames()
{
    QStringList names;
    for (const Format &format : formats())
        names << QString::fromLatin1(format.name);
    return names.join(u", "_s);
}

Exit put(Call &call, const QByteArray &bytes)
{
    const QString file = call.line.value(u"to"_s);
    if (file.isEmpty() || file == "-"_L1) {
        call.terminal.bytes(bytes);
        return Exit::Done;
    }
    if (const auto written = writeFile(file, bytes); !written)
        return call.terminal.fail(written.error(), file);
    call.terminal.line(file);
    return Exit::Done;
}

Exit exportArticle(Call &call)
{
    const Format *format = formatNamed(call.line.value(u"format"_s));
    if (!format)
        return call.terminal.usage(Words::tr("--format is one of: %1.").arg(formatNames()));
    auto seat = call.workplace.member(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    const auto id = articleNamed(*seat, call.line.operands.first());
    if (!id)
        return call.terminal.fail(id.error());
    const auto made = format->make(*seat, *id);
    return made ? put(call, *made) : call.terminal.fail(made.error(), id->text());
}

} // namespace

QList<Verb> exportVerbs()
{
    return {
        {"export",
         "ID --format F [--to FILE]",
         QT_TRANSLATE_NOOP("cli", "one article as a file: its page (zip), HTML for a CMS, ninjs, "
                                  "an article's file (feuillet), wire text, text or JSON"),
         {u"format"_s, u"to"_s},
         1,
         1,
         exportArticle},
    };
}

} // namespace feuillet::cli
