#include "app/cli/Verb.h"
#include "base/AtomicFile.h"
#include "desk/proofing/HouseDictionary.h"

#include <QFileInfo>

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

Exit listNames(Call &call)
{
    auto seat = call.workplace.visitor(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    const auto text = exportedHouseWords(*seat);
    if (!text)
        return call.terminal.fail(text.error());
    call.terminal.bytes(*text);
    return Exit::Done;
}

std::optional<HouseWord> entryAsked(const CommandLine &line)
{
    const auto kind = houseWordKindNamed(line.has(u"kind"_s) ? line.value(u"kind"_s) : u"word"_s);
    if (!kind)
        return std::nullopt;
    return HouseWord{line.operands.first(), *kind, line.options.value(u"refuse"_s),
                     line.value(u"function"_s), line.value(u"note"_s)};
}

Exit addName(Call &call)
{
    const auto entry = entryAsked(call.line);
    if (!entry)
        return call.terminal.usage(Words::tr("A kind is word, person, place or acronym."));
    auto seat = call.workplace.author(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    if (const auto kept = keepHouseWord(*seat, *entry); !kept)
        return call.terminal.fail(kept.error());
    return Exit::Done;
}

Exit removeNames(Call &call)
{
    auto seat = call.workplace.member(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    Exit worst = Exit::Done;
    for (const QString &spelling : call.line.operands)
        if (const auto removed = removeHouseWord(*seat, spelling); !removed)
            worst = std::max(worst, call.terminal.fail(removed.error(), spelling));
    return worst;
}

Exit importNames(Call &call)
{
    const QString file = call.line.operands.first();
    const auto bytes = readFile(file);
    if (!bytes)
        return call.terminal.fail(bytes.error(), file);
    auto seat = call.workplace.author(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    const auto read = importHouseWords(*seat, *bytes, QFileInfo(file).fileName());
    if (!read)
        return call.terminal.fail(read.error());
    call.terminal.say(Words::tr("%Ln name(s) imported.", nullptr, static_cast<int>(*read)));
    return Exit::Done;
}

Exit exportNames(Call &call)
{
    const QString file = call.line.operands.first();
    if (file == "-"_L1)
        return listNames(call);
    auto seat = call.workplace.visitor(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    const auto text = exportedHouseWords(*seat);
    if (!text)
        return call.terminal.fail(text.error());
    if (const auto written = writeFile(file, *text); !written)
        return call.terminal.fail(written.error(), file);
    return Exit::Done;
}

// What signed and published articles use, most frequent first: count, likely kind, name.
Exit proposeNames(Call &call)
{
    auto seat = call.workplace.visitor(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    auto dictionary = Dictionary::load();
    if (!dictionary)
        return call.terminal.fail(dictionary.error());
    const auto entries = houseDictionary(*seat);
    if (!entries)
        return call.terminal.fail(entries.error());
    Spelling spelling(std::move(*dictionary), HouseWords(*entries));
    const auto proposals = nameProposals(*seat, spelling);
    if (!proposals)
        return call.terminal.fail(proposals.error());
    for (const NameProposal &proposal : *proposals)
        call.terminal.line(QStringList{QString::number(proposal.count),
                                       houseWordKindName(proposal.likely), proposal.name}
                               .join(u'\t'));
    return Exit::Done;
}

} // namespace

QList<Verb> namesVerbs()
{
    return {
        {"names list",
         "",
         QT_TRANSLATE_NOOP("cli", "the house dictionary, one entry a line"),
         {},
         0,
         0,
         listNames},
        {"names add",
         "NAME [--kind K] [--refuse X ...]",
         QT_TRANSLATE_NOOP("cli", "keeps a name, with the spellings that the house refuses"),
         {u"kind"_s, u"refuse"_s, u"function"_s, u"note"_s},
         1,
         1,
         addName},
        {"names remove",
         "NAME ...",
         QT_TRANSLATE_NOOP("cli", "takes names out"),
         {},
         1,
         anyNumber,
         removeNames},
        {"names import",
         "FILE|-",
         QT_TRANSLATE_NOOP("cli", "takes a file of names in, whole or not at all"),
         {},
         1,
         1,
         importNames},
        {"names export",
         "FILE|-",
         QT_TRANSLATE_NOOP("cli", "writes the names into a file"),
         {},
         1,
         1,
         exportNames},
        {"names learn",
         "",
         QT_TRANSLATE_NOOP("cli", "names of signed articles that nobody taught yet"),
         {},
         0,
         0,
         proposeNames},
    };
}

} // namespace feuillet::cli
