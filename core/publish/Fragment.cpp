#include "publish/Fragment.h"

#include "publish/Escape.h"
#include "publish/Markup.h"
#include "publish/PageWords.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

bool isListItem(const Block &block)
{
    const auto *paragraph = std::get_if<Paragraph>(&block);
    return paragraph && paragraph->kind == ParagraphKind::ListItem;
}

QString blockHtml(const Block &block)
{
    if (const auto *crosshead = std::get_if<Crosshead>(&block))
        return u"<h2>"_s + escapedText(crosshead->text) + u"</h2>\n"_s;
    return paragraphHtml(std::get<Paragraph>(block), {});
}

// A line of its own, unless there is nothing to say.
QString element(const QString &opening, const QString &inside, const QString &closing)
{
    return inside.isEmpty() ? QString() : opening + inside + closing + u'\n';
}

// As on the page: a reply stands below the story that it answers, all else above.
QString noticesHtml(const Edition &edition, bool replies)
{
    QString html;
    for (const Notice &notice : edition.notices)
        if ((notice.kind == NoticeKind::RightOfReply) == replies)
            html += u"<p><strong>%1.</strong> %2</p>\n"_s.arg(
                noticeWord(notice.kind),
                escapedText(notice.text).split(u'\n', Qt::SkipEmptyParts).join("<br>\n"_L1));
    return html;
}

QString storyHtml(const Article &article)
{
    return element({}, fragmentHtml(flow(article.sections)), {}) +
           element(u"<p><em>"_s, escapedText(article.signature.text()), u"</em></p>"_s);
}

} // namespace

QString fragmentHtml(const QList<Block> &blocks)
{
    QString html;
    bool inList = false;
    for (const Block &block : blocks) {
        if (isListItem(block) != inList)
            html += inList ? u"</ul>\n"_s : u"<ul>\n"_s;
        inList = isListItem(block);
        html += blockHtml(block);
    }
    if (inList)
        html += u"</ul>\n"_s;
    return html.trimmed();
}

QString fragmentHtml(const Article &article, const Edition &edition)
{
    const QString title = u"<h1>"_s + headlineHtml(article) + u"</h1>\n"_s;
    if (edition.withdrawn)
        return (title + noticesHtml(edition, false)).trimmed();
    return (element(u"<p>"_s, kickerHtml(article), u"</p>"_s) + title +
            element(u"<p><strong>"_s, inlineHtml(article.lede), u"</strong></p>"_s) +
            noticesHtml(edition, false) + storyHtml(article) + noticesHtml(edition, true))
        .trimmed();
}

} // namespace feuillet
