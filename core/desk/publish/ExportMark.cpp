#include "desk/publish/ExportMark.h"

#include "base/Sha256.h"
#include "publish/Page.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

const QDateTime early = QDateTime::fromSecsSinceEpoch(1'000'000'000, Qt::UTC);
const QDateTime late = QDateTime::fromSecsSinceEpoch(1'100'000'000, Qt::UTC);

Photo aPhoto()
{
    return {.image = "picture",
            .size = {1600, 900},
            .caption = u"Caption"_s,
            .altText = u"Text"_s,
            .creditLine = u"Credit"_s,
            .digitalSource = DigitalSource::TrainedModel};
}

// A story in which every part of a page shows.
Article probe()
{
    Article article;
    article.kicker = u"Kicker"_s;
    article.headline = u"Headline"_s;
    article.lede = RichText(u"Lede"_s);
    article.rubric = u"Rubric"_s;
    article.keywords = {u"one"_s, u"two"_s};
    article.signature = Signature(u"A.Name--DESK"_s);
    article.dateline = Dateline(u"Place, 1 nov 2024 (Agency) -"_s);
    article.photos = {aPhoto(), aPhoto()};
    for (const auto kind : {ParagraphKind::Text, ParagraphKind::Quotation, ParagraphKind::PullQuote,
                            ParagraphKind::ListItem})
        article.sections.first().paragraphs.append({{}, kind, RichText(u"Words"_s)});
    article.sections.append({{}, u"Crosshead"_s, article.sections.first().paragraphs});
    return article;
}

Result<QList<Rendition>> twoWidths(const Photo & /*photo*/)
{
    return QList<Rendition>{{{480, 270}, "small"}, {{1600, 900}, "large"}};
}

void add(Sha256 &mark, const Page &page)
{
    mark.add(page.html);
    for (const PageFile &asset : page.assets)
        mark.add(asset.path.toUtf8() + '\0' + asset.bytes);
}

} // namespace

// What the program makes of a story tells more than its version: a template of the newsroom, or a
// page that was worded anew.
Result<QByteArray> exportMark(const Site &site, const Templates &templates)
{
    Sha256 mark;
    mark.add(QByteArrayLiteral(FEUILLET_VERSION) + templates.mark());
    const QList<Notice> notices{{NoticeKind::Correction, late, u"Notice"_s},
                                {NoticeKind::RightOfReply, late, u"Reply"_s}};
    Article story = probe();
    for (const Layout layout : {Layout::Article, Layout::LongRead, Layout::Brief}) {
        story.layout = layout;
        for (const bool withdrawn : {false, true}) {
            Edition edition{.publishedAt = early, .modifiedAt = late, .notices = notices};
            edition.withdrawn = withdrawn;
            const auto page = laidOut(story, edition, site, templates, twoWidths);
            if (!page)
                return std::unexpected(page.error());
            add(mark, *page);
        }
    }
    return mark.result();
}

} // namespace feuillet
