#include "proofing/consistency/Rules.h"

#include <algorithm>

namespace feuillet::consistency {

using namespace Qt::StringLiterals;

namespace {

bool haveSameWords(const Passage &left, const Passage &right)
{
    return std::ranges::equal(left.tokens, right.tokens, [&](const Token &l, const Token &r) {
        return printOf(l.in(left.words())).whole == printOf(r.in(right.words())).whole;
    });
}

bool isTitle(const Passage &passage)
{
    return passage.place.field == Field::Headline || passage.place.field == Field::WebHeadline;
}

QList<Finding> captionsLikeTitles(const Compared &compared)
{
    QList<Finding> findings;
    for (const Passage &caption : compared.passages) {
        if (caption.place.field != Field::Caption || caption.tokens.empty())
            continue;
        const auto repeats = [&caption](const Passage &other) {
            return isTitle(other) && haveSameWords(caption, other);
        };
        if (std::ranges::any_of(compared.passages, repeats) &&
            !caption.isLeftAlone(0, caption.words().size()))
            findings += foundAt(caption, toCheck(u"consistency.caption-is-title"_s, {}),
                                {0, caption.words().size()});
    }
    return findings;
}

void appendEmptySlots(QList<Finding> &findings, Field field, qsizetype photo, const QString &credit)
{
    if (credit.isEmpty() || !hasEmptyCreditSlots(credit))
        return;
    Finding finding = toCheck(u"consistency.credit-slots"_s, {credit});
    finding.place = {.field = field, .photo = photo, .start = 0, .length = credit.size()};
    finding.approvalKey = approvalKey(finding.rule, credit, 0, credit.size());
    findings.append(finding);
}

} // namespace

QList<Finding> photoWords(const Compared &compared)
{
    QList<Finding> findings = captionsLikeTitles(compared);
    for (qsizetype at = 0; at < compared.article.photos.size(); ++at) {
        const Photo &photo = compared.article.photos[at];
        appendEmptySlots(findings, Field::Creator, at, photo.creator);
        appendEmptySlots(findings, Field::Provider, at, photo.provider);
        appendEmptySlots(findings, Field::Credit, at, photo.creditLine);
    }
    return findings;
}

} // namespace feuillet::consistency
