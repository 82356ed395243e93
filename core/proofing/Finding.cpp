#include "proofing/Finding.h"

#include "proofing/Tokens.h"
#include "proofing/words/Letters.h"

#include <QHash>
#include <QStringBuilder>

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype contextLength = 80; // where the two words around are looked for

QString lastWord(QStringView text)
{
    while (!text.isEmpty()) {
        const auto space = text.lastIndexOf(u' '); // no token goes over one
        const QStringView tail = text.sliced(space + 1);
        Token last;
        Tokenizer tokens(tail);
        while (const auto token = tokens.next())
            last = *token;
        if (last.length > 0)
            return plainWord(last.in(tail));
        text = text.first(std::max<qsizetype>(space, 0));
    }
    return {};
}

QString firstWord(QStringView text)
{
    const auto token = Tokenizer(text).next();
    return token ? plainWord(token->in(text)) : QString();
}

bool isOfLanguage(const Finding &finding)
{
    return finding.kind == FindingKind::Slip || finding.kind == FindingKind::Grammar ||
           (finding.kind == FindingKind::Spelling && finding.confidence != Confidence::Style);
}

// A spelling that typography sets right is one fault: Etats-Unis, coeur.
bool mendsSpelling(const Finding &finding)
{
    return finding.rule == "typography.accented-capital"_L1 ||
           finding.rule == "typography.ligature"_L1;
}

bool areOfOneFault(const Finding &before, const Finding &finding)
{
    return isOfLanguage(before) &&
           (isOfLanguage(finding) ||
            (before.kind == FindingKind::Spelling && mendsSpelling(finding)));
}

bool overlap(const Finding &a, const Finding &b)
{
    return sameText(a.place, b.place) && a.place.start < b.place.end() &&
           b.place.start < a.place.end();
}

bool covers(const Finding &whole, const Finding &part)
{
    return whole.place.start <= part.place.start && part.place.end() <= whole.place.end();
}

// Why a stretch is wrong is said by the surest of those that found it.
int surety(const Finding &finding)
{
    const int kind = finding.kind == FindingKind::Spelling  ? 0
                     : finding.kind == FindingKind::Slip    ? 1
                     : finding.kind == FindingKind::Grammar ? 2
                                                            : 3;
    return static_cast<int>(finding.confidence) * 4 + kind;
}

// Proposals for a part, as proposals for the whole around it.
QStringList replacementsAround(const Finding &whole, const Finding &part)
{
    const qsizetype start = part.place.start - whole.place.start;
    QStringList replacements;
    for (const QString &replacement : part.replacements)
        replacements << QString(whole.words).replace(start, part.place.length, replacement);
    return replacements;
}

// The surer one, over as much as the wider one where it knows what stands there.
Finding together(Finding surer, const Finding &other)
{
    QStringList more;
    if (covers(surer, other)) {
        more = replacementsAround(surer, other);
    } else if (covers(other, surer) && !surer.replacements.isEmpty()) {
        surer.replacements = replacementsAround(other, surer);
        surer.place = other.place;
        surer.words = other.words;
        more = other.replacements;
    }
    const auto isKnown = [&surer](const QString &replacement) {
        return std::ranges::any_of(surer.replacements, [&replacement](const QString &known) {
            return plainWord(known) == plainWord(replacement);
        });
    };
    for (const QString &replacement : more)
        if (!isKnown(replacement))
            surer.replacements << replacement;
    surer.blocks = surer.blocks || other.blocks;
    return surer;
}

// Of findings that make one row; empty for one that stands alone.
QString rowKey(const Finding &finding)
{
    if (finding.kind == FindingKind::Typography)
        return finding.rule;
    return finding.kind == FindingKind::Spelling ? lastingKey(finding) : QString();
}

} // namespace

QString approvalKey(QStringView rule, QStringView text, qsizetype start, qsizetype length)
{
    const auto from = std::max<qsizetype>(0, start - contextLength);
    return rule % u' ' % lastWord(text.mid(from, start - from)) % u' ' %
           plainWord(text.mid(start, length)) % u' ' %
           firstWord(text.mid(start + length, contextLength));
}

QString lastingKey(const Finding &finding)
{
    return finding.rule + u' ' + plainWord(finding.words);
}

QList<Finding> joined(const QList<Finding> &findings)
{
    if (findings.size() < 2)
        return findings;
    QList<Finding> kept;
    QHash<Place, QList<qsizetype>> ofText; // of language, by the text they are in
    for (const Finding &finding : findings) {
        QList<qsizetype> &others = ofText[textOf(finding.place)];
        const auto same = std::ranges::find_if(others, [&](qsizetype other) {
            return areOfOneFault(kept[other], finding) && overlap(kept[other], finding);
        });
        if (same == others.end()) {
            if (isOfLanguage(finding))
                others << kept.size();
            kept << finding;
            continue;
        }
        Finding &before = kept[*same];
        before = surety(finding) < surety(before) ? together(finding, before)
                                                  : together(before, finding);
    }
    return kept;
}

int rankOf(const Finding &finding)
{
    if (finding.kind == FindingKind::Typography)
        return 4;
    if (finding.kind == FindingKind::HouseStyle)
        return 3;
    return static_cast<int>(finding.confidence);
}

QList<Finding> ranked(QList<Finding> findings)
{
    std::ranges::stable_sort(findings, {}, rankOf);
    return findings;
}

QList<QList<qsizetype>> rowsOf(const QList<Finding> &ranked)
{
    QList<QList<qsizetype>> rows;
    QHash<QString, qsizetype> known;
    for (qsizetype f = 0; f < ranked.size(); ++f) {
        const QString key = rowKey(ranked[f]);
        const auto row = key.isEmpty() ? rows.size() : known.value(key, rows.size());
        if (row == rows.size())
            rows.append(QList<qsizetype>());
        rows[row].append(f);
        if (!key.isEmpty())
            known.insert(key, row);
    }
    return rows;
}

} // namespace feuillet
