#include "proofing/Finding.h"

#include "proofing/Tokens.h"
#include "proofing/words/Letters.h"

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype contextLength = 80; // where the two words around are looked for

QString lastWord(QStringView text)
{
    QString word;
    Tokenizer tokens(text);
    while (const auto token = tokens.next())
        word = plainWord(token->in(text));
    return word;
}

QString firstWord(QStringView text)
{
    const auto token = Tokenizer(text).next();
    return token ? plainWord(token->in(text)) : QString();
}

int rank(const Finding &finding)
{
    if (finding.kind == FindingKind::Typography)
        return 4;
    if (finding.kind == FindingKind::HouseStyle)
        return 3;
    return static_cast<int>(finding.confidence);
}

} // namespace

QString approvalKey(QStringView rule, QStringView text, qsizetype start, qsizetype length)
{
    const auto from = std::max<qsizetype>(0, start - contextLength);
    const QStringList parts{rule.toString(), lastWord(text.mid(from, start - from)),
                            plainWord(text.mid(start, length)),
                            firstWord(text.mid(start + length, contextLength))};
    return parts.join(u' ');
}

QList<Finding> ranked(QList<Finding> findings)
{
    std::ranges::stable_sort(findings, {}, rank);
    return findings;
}

} // namespace feuillet
