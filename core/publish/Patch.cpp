#include "publish/Patch.h"

#include "article/Body.h"
#include "publish/Markup.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

// The article without what patches carry over and without what no page shows.
Article outlineOf(const Article &article)
{
    Article outline;
    outline.webHeadline = article.webHeadline;
    outline.photos = article.photos;
    outline.signature = article.signature;
    outline.dateline = article.dateline;
    outline.rubric = article.rubric;
    outline.keywords = article.keywords;
    outline.language = article.language;
    outline.layout = article.layout;
    return outline;
}

// An element comes and goes with its last word.
bool sameOutline(const Article &shown, const Article &wanted)
{
    return isBlank(shown.kicker) == isBlank(wanted.kicker) &&
           isBlank(shown.lede.text()) == isBlank(wanted.lede.text()) &&
           outlineOf(shown) == outlineOf(wanted);
}

RichText textOf(const Block &block)
{
    if (const auto *paragraph = std::get_if<Paragraph>(&block))
        return paragraph->text;
    return RichText(std::get<Crosshead>(block).text);
}

bool isReference(const Block &block)
{
    const auto *paragraph = std::get_if<Paragraph>(&block);
    return paragraph && paragraph->kind == ParagraphKind::PhotoReference;
}

bool sameKind(const Block &shown, const Block &wanted)
{
    const auto *before = std::get_if<Paragraph>(&shown);
    const auto *after = std::get_if<Paragraph>(&wanted);
    return before && after ? before->kind == after->kind : !before && !after;
}

std::optional<QList<Patch>> bodyPatches(const Article &shown, const Article &wanted)
{
    const QList<Block> before = flow(shown.sections);
    const QList<Block> after = flow(wanted.sections);
    if (before.size() != after.size())
        return std::nullopt;
    QList<Patch> patches;
    qsizetype element = 0;
    for (qsizetype at = 0; at < before.size(); ++at) {
        const RichText text = textOf(after[at]);
        const bool changed = textOf(before[at]) != text;
        const bool has = isShown(after[at], wanted.photos);
        if (!sameKind(before[at], after[at]) || has != isShown(before[at], shown.photos) ||
            (changed && isReference(after[at])))
            return std::nullopt;
        if (changed && has)
            patches.append({QString::fromLatin1(blockSelector), element, inlineHtml(text)});
        element += has ? 1 : 0;
    }
    return patches;
}

} // namespace

std::optional<QList<Patch>> patchesBetween(const Article &shown, const Article &wanted)
{
    if (!sameOutline(shown, wanted))
        return std::nullopt;
    auto patches = bodyPatches(shown, wanted);
    if (!patches)
        return std::nullopt;
    const auto patch = [&](const char *selector, const QString &before, const QString &after) {
        if (before != after)
            patches->append({QString::fromLatin1(selector), 0, after});
    };
    patch("h1", headlineHtml(shown), headlineHtml(wanted));
    patch(".kicker", kickerHtml(shown), kickerHtml(wanted));
    patch(".lede", inlineHtml(shown.lede), inlineHtml(wanted.lede));
    return patches;
}

} // namespace feuillet
