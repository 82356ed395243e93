#include "app/cli/Input.h"
#include "app/cli/PlainText.h"
#include "base/AtomicFile.h"
#include "desk/HouseDictionary.h"
#include "desk/Proof.h"
#include "desk/Queue.h"
#include "desk/Write.h"
#include "proofing/Suggestions.h"
#include "proofing/TextCheck.h"

#include <QFileInfo>
#include <QJsonArray>

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

// A word takes no time and its suggestions some 10 ms: they are for this many different words of
// articles, and not for books.
constexpr qsizetype mostSuggested = 50;
constexpr qsizetype longestArticle = 200'000; // UTF-16 units

struct Found
{
    Position position;
    QString word;
    Verdict verdict = Verdict::Unknown;
};

// Prints what is found in one input after the other.
class Checker
{
public:
    Checker(Call &call, std::unique_ptr<Spelling> spelling)
        : m_call(call), m_spelling(std::move(spelling)), m_several(call.line.operands.size() > 1)
    {
    }

    Spelling &spelling() { return *m_spelling; }
    void begin(const QString &input, qsizetype length = 0)
    {
        m_input = input;
        m_suggesting = length <= longestArticle;
    }

    void tell(const Found &found)
    {
        m_found = true;
        if (m_call.line.has(u"json"_s))
            m_json.append(jsonOf(found));
        else
            m_call.terminal.line(lineOf(found));
    }

    Exit end()
    {
        if (m_call.line.has(u"json"_s))
            m_call.terminal.json({{u"findings"_s, m_json}});
        return m_found ? Exit::Findings : Exit::Done;
    }

private:
    // Names have none: what is near to a name is another name.
    QStringList suggestionsFor(const Found &found)
    {
        if (!m_suggesting || found.verdict == Verdict::UnknownName)
            return {};
        const auto known = m_suggestions.constFind(found.word);
        if (known != m_suggestions.cend())
            return *known;
        if (m_suggestions.size() >= mostSuggested)
            return {};
        return *m_suggestions.insert(found.word, suggestions(found.word, *m_spelling));
    }

    QString lineOf(const Found &found)
    {
        const QString place = u"%1:%2"_s.arg(found.position.line).arg(found.position.column);
        const QString line = (m_several ? m_input + u':' + place : place) + u' ' + found.word;
        const QString near = suggestionsFor(found).join(u", "_s);
        return near.isEmpty() ? line : line + u' ' + near;
    }

    QJsonObject jsonOf(const Found &found)
    {
        const bool name = found.verdict == Verdict::UnknownName;
        return {{u"input"_s, m_input},
                {u"line"_s, found.position.line},
                {u"column"_s, found.position.column},
                {u"word"_s, found.word},
                {u"rule"_s, name ? u"spelling.name"_s : u"spelling.unknown"_s},
                {u"suggestions"_s, QJsonArray::fromStringList(suggestionsFor(found))}};
    }

    Call &m_call;
    std::unique_ptr<Spelling> m_spelling;
    bool m_several;
    QString m_input;
    bool m_suggesting = true;
    QHash<QString, QStringList> m_suggestions;
    QJsonArray m_json;
    bool m_found = false;
};

Verdict verdictOf(const Finding &finding)
{
    return finding.confidence == Confidence::Style ? Verdict::UnknownName : Verdict::Unknown;
}

// In the order of the one list: certain faults first.
Result<> checkArticle(Call &call, Checker &checker, const QString &input)
{
    auto seat = call.workplace.visitor(call.terminal);
    if (!seat)
        return std::unexpected(seat.error());
    const auto id = articleNamed(*seat, input);
    if (!id)
        return std::unexpected(id.error());
    const auto opened = openArticle(*seat, *id);
    if (!opened)
        return std::unexpected(opened.error());
    checker.begin(input);
    for (const Finding &finding : proof(opened->article, checker.spelling()))
        checker.tell({positionOf(opened->article, finding.place), finding.arguments.value(0),
                      verdictOf(finding)});
    return {};
}

Result<> checkFile(Call &call, Checker &checker, const QString &file, std::optional<Encoding> named)
{
    const auto bytes = readFile(file);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto text = decode(*bytes, named);
    if (!text)
        return std::unexpected(text.error());
    if (text->guessed)
        tellGuess(call.terminal, file, text->encoding);
    checker.begin(file, text->text.size());
    TextCheck check(checker.spelling(), [&](const TextFinding &found) {
        checker.tell({{found.line, found.column}, found.word.toString(), found.verdict});
    });
    check.feed(text->text);
    check.finish();
    return {};
}

// A file if there is one of that name, else an article; what looks like a file's name is one.
bool isFile(const QString &input)
{
    return input == "-"_L1 || QFileInfo::exists(input) || input.contains(u'/') ||
           input.contains(u'.');
}

Result<> checkInput(Call &call, Checker &checker, const QString &input,
                    std::optional<Encoding> named)
{
    return isFile(input) ? checkFile(call, checker, input, named)
                         : checkArticle(call, checker, input);
}

// A text can be checked where there is no desk; then the house has no words.
Result<QStringList> wordsOfTheHouse(Call &call)
{
    if (!call.workplace.exists())
        return QStringList();
    auto seat = call.workplace.visitor(call.terminal);
    if (!seat)
        return std::unexpected(seat.error());
    return houseWords(*seat);
}

Exit check(Call &call)
{
    const auto named = encodingAsked(call.line);
    if (!named)
        return call.terminal.usage(
            Words::tr("There is no encoding “%1”.").arg(named.error().detail));
    const auto words = wordsOfTheHouse(call);
    if (!words)
        return call.terminal.fail(words.error());
    auto spelling = loadSpelling(*words);
    if (!spelling)
        return call.terminal.fail(spelling.error());
    Checker checker(call, std::move(*spelling));
    Exit worst = Exit::Done;
    for (const QString &input : call.line.operands)
        if (const auto checked = checkInput(call, checker, input, *named); !checked)
            worst = std::max(worst, call.terminal.fail(checked.error(), input));
    return std::max(worst, checker.end());
}

} // namespace

QList<Verb> checkVerbs()
{
    return {
        {"check",
         "ID|FILE|- ...",
         QT_TRANSLATE_NOOP("cli", "prints what proofing finds: line:column, word, suggestions"),
         {u"json"_s, u"no-grammar"_s, u"encoding"_s},
         1,
         anyNumber,
         check},
    };
}

} // namespace feuillet::cli
