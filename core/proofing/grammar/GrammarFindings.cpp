#include "proofing/grammar/GrammarFindings.h"

#include "proofing/grammar/GrammarRules.h"
#include "proofing/words/Letters.h"

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// Rivals stand close: "il ne soient", "tous les sources".
constexpr qsizetype widestGap = 24;

using Rivals = QList<GrammarRemark>; // of one fault, as they stand

qsizetype endOf(const GrammarRemark &remark)
{
    return remark.start + remark.length;
}

Stretch stretchOf(const Rivals &rivals)
{
    qsizetype end = 0;
    for (const GrammarRemark &rival : rivals)
        end = std::max(end, endOf(rival));
    return {rivals.first().start, end - rivals.first().start};
}

bool areRivals(const Stretch &before, const GrammarRemark &last, const GrammarRemark &next)
{
    if (next.start < before.end())
        return true;
    return familyOf(last.rule) == familyOf(next.rule) && next.start - before.end() <= widestGap;
}

QList<Rivals> grouped(QList<GrammarRemark> remarks)
{
    std::ranges::stable_sort(remarks, {}, &GrammarRemark::start);
    QList<Rivals> faults;
    for (const GrammarRemark &remark : std::as_const(remarks)) {
        if (faults.isEmpty() || !areRivals(stretchOf(faults.last()), faults.last().last(), remark))
            faults.append(Rivals());
        faults.last().append(remark);
    }
    return faults;
}

bool beginsSentence(QStringView text, qsizetype at)
{
    while (at > 0 && !text[at - 1].isLetterOrNumber()) {
        --at;
        if (u".!?…"_s.contains(text[at]))
            return true;
    }
    return at == 0;
}

// A capital inside a sentence is a name's, an acronym's anywhere.
bool isName(QStringView text, const GrammarRemark &remark)
{
    const QStringView words = text.mid(remark.start, remark.length);
    const WordCase written = wordCase(words);
    if (written == WordCase::AllCapitals || written == WordCase::Mixed)
        return true;
    return written == WordCase::Capitalised && !beginsSentence(text, remark.start);
}

bool isWorthTelling(const Passage &passage, const Rivals &rivals)
{
    const Stretch where = stretchOf(rivals);
    return !passage.isLeftAlone(where.start, where.length) &&
           !passage.isQuoted(where.start, where.length) &&
           std::ranges::none_of(rivals, [&passage](const GrammarRemark &remark) {
               return isName(passage.words(), remark);
           });
}

// Each fix as a text for the whole fault.
QStringList replacementsOf(QStringView text, const Rivals &rivals)
{
    const Stretch where = stretchOf(rivals);
    QStringList fixes;
    for (const GrammarRemark &rival : rivals) {
        const QString before = text.mid(where.start, rival.start - where.start).toString();
        const QString after = text.mid(endOf(rival), where.end() - endOf(rival)).toString();
        for (const QString &fix : rival.replacements)
            if (const QString whole = before + fix + after; !fixes.contains(whole))
                fixes << whole;
    }
    return fixes;
}

// The engine writes “word” and «word» in turn, and forgets the last full stop.
QString cleaned(const QString &message)
{
    QString text = message.simplified();
    text.replace(u'“', u"«\u00A0"_s).replace(u'”', u"\u00A0»"_s).replace(u'\'', u'\u2019');
    text.replace(u"« "_s, u"«\u00A0"_s).replace(u" »"_s, u"\u00A0»"_s);
    text.replace(u" :"_s, u"\u00A0:"_s).replace(u" ?"_s, u"\u202F?"_s);
    const auto last = std::find_if(text.crbegin(), text.crend(),
                                   [](QChar unit) { return unit != u'»' && !unit.isSpace(); });
    const bool isClosed = last == text.crend() || u".!?…"_s.contains(*last);
    return isClosed ? text : text + u'.';
}

std::optional<Confidence> surestOf(const Rivals &rivals)
{
    std::optional<Confidence> surest;
    for (const GrammarRemark &rival : rivals)
        if (const auto confidence = confidenceOf(rival.type, rival.rule))
            surest = std::min(surest.value_or(*confidence), *confidence);
    return surest;
}

} // namespace

bool isReadForGrammar(const Passage &passage)
{
    const bool isQuotation = passage.quotations == QList<Stretch>{{0, passage.words().size()}};
    return readingOf(passage.place.field) == Reading::Prose && !passage.tokens.empty() &&
           !isQuotation;
}

QList<Finding> grammarFindings(const Passage &passage, const QList<GrammarRemark> &remarks)
{
    QList<Finding> findings;
    if (!isReadForGrammar(passage))
        return findings;
    QList<GrammarRemark> believed;
    std::ranges::copy_if(remarks, std::back_inserter(believed), [](const GrammarRemark &remark) {
        return confidenceOf(remark.type, remark.rule).has_value();
    });
    for (const Rivals &rivals : grouped(believed)) {
        if (!isWorthTelling(passage, rivals))
            continue;
        const Stretch where = stretchOf(rivals);
        Finding finding;
        finding.kind = FindingKind::Grammar;
        finding.confidence = surestOf(rivals).value_or(Confidence::ToCheck);
        finding.rule = u"grammar."_s + rivals.first().type;
        finding.arguments = {passage.words().mid(where.start, where.length).toString()};
        finding.replacements = replacementsOf(passage.words(), rivals);
        finding.message = cleaned(rivals.first().message);
        findings.append(passage.found(finding, where.start, where.length));
    }
    return findings;
}

} // namespace feuillet
