#include "app/cli/FoundPrinter.h"

#include "desk/Wording.h"
#include "proofing/Suggestions.h"

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

// A word takes no time and its suggestions some milliseconds: they are for this many different
// words, and not for books.
constexpr qsizetype mostSuggested = 500;
constexpr qsizetype mostWords = 48; // characters of what stands there, on a line
constexpr qsizetype mostReplacements = 5;

QString shortened(const QString &text)
{
    return text.size() <= mostWords ? text : text.left(mostWords - 1) + u'…';
}

QString placeOf(const Position &position)
{
    return QString::number(position.line) + u':' + QString::number(position.column);
}

QString arrowTo(const QStringList &replacements)
{
    const auto shown = std::min(replacements.size(), mostReplacements);
    return shown == 0 ? QString() : u" → "_s + replacements.first(shown).join(u", "_s);
}

} // namespace

FoundPrinter::FoundPrinter(Call &call, Spelling &spelling)
    : m_call(call), m_spelling(spelling), m_asJson(call.line.has(u"json"_s)),
      m_several(call.line.operands.size() > 1)
{
}

void FoundPrinter::printRow(const QList<Found> &row)
{
    m_found = true;
    if (!m_asJson) {
        m_call.terminal.line(lineOf(row));
        return;
    }
    for (const Found &found : row)
        m_json.append(jsonOf(found));
}

void FoundPrinter::printList(const QList<Found> &list)
{
    QList<Finding> findings;
    for (const Found &found : list)
        findings << found.finding;
    for (const QList<qsizetype> &indices : rowsOf(findings)) {
        QList<Found> row;
        for (const qsizetype index : indices)
            row << list[index];
        printRow(row);
    }
}

Exit FoundPrinter::end()
{
    if (m_asJson)
        m_call.terminal.json({{u"findings"_s, m_json}});
    return m_found ? Exit::Findings : Exit::Done;
}

// A misspelt word's are looked for here; a name has none, for what is near to it is another name.
QStringList FoundPrinter::replacementsOf(const Finding &finding)
{
    if (finding.rule != "spelling.unknown"_L1 || !finding.replacements.isEmpty())
        return finding.replacements;
    const auto known = m_suggestions.constFind(finding.words);
    if (known != m_suggestions.cend())
        return *known;
    if (m_suggestions.size() >= mostSuggested)
        return {};
    return *m_suggestions.insert(finding.words, suggestions(finding.words, m_spelling));
}

QString FoundPrinter::lineOf(const QList<Found> &row)
{
    const Found &first = row.first();
    QString line = placeOf(first.position);
    if (m_several)
        line.prepend(m_input + u':');
    if (!first.finding.words.trimmed().isEmpty()) // a space shows nothing
        line += u' ' + shortened(first.finding.words) + arrowTo(replacementsOf(first.finding));
    if (row.size() > 1)
        line += u' ' + Words::tr("(%n times)", nullptr, static_cast<int>(row.size()));
    return line + u" — "_s + sentence(first.finding);
}

QJsonObject FoundPrinter::jsonOf(const Found &found)
{
    const Finding &finding = found.finding;
    return {{u"input"_s, m_input},
            {u"line"_s, found.position.line},
            {u"column"_s, found.position.column},
            {u"length"_s, found.length},
            {u"text"_s, finding.words},
            {u"kind"_s, nameOf(finding.kind)},
            {u"confidence"_s, nameOf(finding.confidence)},
            {u"blocks"_s, finding.blocks},
            {u"rule"_s, finding.rule},
            {u"message"_s, sentence(finding)},
            {u"replacements"_s, QJsonArray::fromStringList(replacementsOf(finding))}};
}

} // namespace feuillet::cli
