#include "app/cli/FoundPrinter.h"
#include "app/cli/Input.h"
#include "desk/proofing/Proof.h"
#include "desk/Queue.h"
#include "desk/Wording.h"
#include "desk/Write.h"
#include "proofing/grammar/Grammar.h"
#include "proofing/grammar/GrammarIn.h"
#include "proofing/TextCheck.h"

#include <QFileInfo>

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

// One input after the other, with everything that reads for mistakes.
class Checker
{
public:
    Checker(Call &call, Proofreader &reader)
        : m_call(call), m_reader(reader), m_printer(call, reader.spelling())
    {
        if (!call.line.has(u"no-grammar"_s))
            reader.setGrammar([this](const Passage &passage) { return grammarOf(passage); });
    }

    Result<> check(const QString &input, std::optional<Encoding> named);
    Exit end() { return m_printer.end(); }

private:
    Result<> checkArticle(const QString &input);
    Result<> checkFile(const QString &file, std::optional<Encoding> named);
    QList<Finding> grammarOf(const Passage &passage);

    Call &m_call;
    Proofreader &m_reader;
    FoundPrinter m_printer;
    Grammar m_grammar;
    bool m_grammarFails = false;
};

// The order of the one list.
QList<Found> inOrder(QList<Found> list)
{
    std::ranges::stable_sort(list, {}, [](const Found &found) { return rankOf(found.finding); });
    return list;
}

Found foundAt(const TextFinding &told)
{
    return {told.finding, {told.line, told.column}, told.length};
}

// A file if there is one of that name, else an article; what looks like a file's name is one.
bool isFile(const QString &input)
{
    return input == "-"_L1 || QFileInfo::exists(input) || input.contains(u'/') ||
           input.contains(u'.');
}

Result<> Checker::check(const QString &input, std::optional<Encoding> named)
{
    m_printer.begin(input);
    return isFile(input) ? checkFile(input, named) : checkArticle(input);
}

// Without the engine the rest is read, and that is said, once.
QList<Finding> Checker::grammarOf(const Passage &passage)
{
    if (m_grammarFails)
        return {};
    const auto findings = grammarIn({passage}, m_grammar);
    if (findings)
        return *findings;
    m_grammarFails = true;
    m_call.terminal.say(sentence(findings.error()));
    return {};
}

Result<> Checker::checkArticle(const QString &input)
{
    auto seat = m_call.workplace.visitor(m_call.terminal);
    if (!seat)
        return std::unexpected(seat.error());
    const auto id = articleNamed(*seat, input);
    if (!id)
        return std::unexpected(id.error());
    const auto opened = openArticle(*seat, *id);
    if (!opened)
        return std::unexpected(opened.error());
    const auto answered = ignored(*seat, *id);
    if (!answered)
        return std::unexpected(answered.error());
    m_reader.setIgnored(keysOf(*answered));
    QList<Found> list;
    for (const Finding &finding : m_reader.read(opened->article))
        list.append(
            {finding, positionOf(opened->article, finding.place), finding.words.toUcs4().size()});
    m_printer.printList(list);
    return {};
}

// What a long text has is told as it is read, and not held.
Result<> Checker::checkFile(const QString &file, std::optional<Encoding> named)
{
    m_reader.setIgnored({});
    QList<Found> list;
    bool isLong = false;
    TextCheck check(m_reader, [&](const TextFinding &told) {
        if (isLong)
            m_printer.printRow({foundAt(told)});
        else
            list.append(foundAt(told));
    });
    const auto read = readText(m_call.terminal, file, named, [&](QStringView text, bool isPiece) {
        isLong = isPiece;
        check.feed(text);
    });
    if (!read)
        return read;
    check.finish();
    m_printer.printList(inOrder(list));
    return {};
}

Result<std::unique_ptr<Proofreader>> readerOf(Call &call)
{
    if (!call.workplace.exists()) // a text can be checked where there is no desk
        return loadProofreader();
    auto seat = call.workplace.visitor(call.terminal);
    if (!seat)
        return std::unexpected(seat.error());
    return loadProofreader(*seat);
}

Exit check(Call &call)
{
    const auto named = encodingAsked(call.line);
    if (!named)
        return call.terminal.usage(
            Words::tr("There is no encoding “%1”.").arg(named.error().detail));
    auto reader = readerOf(call);
    if (!reader)
        return call.terminal.fail(reader.error());
    Checker checker(call, **reader);
    Exit worst = Exit::Done;
    for (const QString &input : call.line.operands)
        if (const auto checked = checker.check(input, *named); !checked)
            worst = std::max(worst, call.terminal.fail(checked.error(), input));
    worst = std::max(worst, checker.end());
    // The process ends: freeing the dictionary word by word would take as long as a book's words.
    // Volatile, so that the address stays where a search for leaks sees that it is held.
    [[maybe_unused]] static Proofreader *volatile kept = reader->release();
    return worst;
}

} // namespace

QList<Verb> checkVerbs()
{
    return {
        {"check",
         "ID|FILE|- ...",
         QT_TRANSLATE_NOOP("cli",
                           "prints what there is to correct: line:column, words → proposals — why"),
         {u"json"_s, u"no-grammar"_s, u"encoding"_s},
         1,
         anyNumber,
         check},
    };
}

} // namespace feuillet::cli
