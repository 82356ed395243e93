#include "publish/Markup.h"

#include "support/Builders.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

const QList<Figure> noFigures;

Figure aFigure(const QString &caption, const QStringList &images = {})
{
    Figure figure{Photo{.caption = caption}, {}};
    for (const QString &image : images) {
        figure.photo.image = "hash"_qba;
        figure.images.append({image, {480, 320}});
    }
    return figure;
}

QString bodyOf(const QList<Paragraph> &paragraphs, const QList<Figure> &figures = noFigures)
{
    return bodyHtml({Section{SectionId(1), {}, paragraphs}}, figures);
}

} // namespace

TEST_CASE("each mark has its tag", "[publish]")
{
    const RichText text(u"abcdef"_s, {{MarkKind::Strong, 0, 1, {}},
                                      {MarkKind::Emphasis, 1, 1, {}},
                                      {MarkKind::Superscript, 2, 1, {}},
                                      {MarkKind::Subscript, 3, 1, {}},
                                      {MarkKind::Language, 4, 1, u"en"_s},
                                      {MarkKind::NoCheck, 5, 1, {}}});

    CHECK(inlineHtml(text) ==
          u"<strong>a</strong><em>b</em><sup>c</sup><sub>d</sub><span lang=\"en\">e</span>f"_s);
}

TEST_CASE("marks that overlap come out well nested", "[publish]")
{
    const RichText text(u"un deux trois"_s,
                        {{MarkKind::Strong, 0, 7, {}}, {MarkKind::Emphasis, 3, 10, {}}});

    CHECK(inlineHtml(text) == u"<strong>un <em>deux</em></strong><em> trois</em>"_s);
}

TEST_CASE("a link stays one element around the marks in it", "[publish]")
{
    const RichText text(
        u"un lien fort"_s,
        {{MarkKind::Strong, 8, 4, {}}, {MarkKind::Link, 3, 9, u"https://exemple.fr/?a=1&b=2"_s}});

    CHECK(inlineHtml(text) ==
          u"un <a href=\"https://exemple.fr/?a=1&amp;b=2\" rel=\"noopener\">lien "
          "<strong>fort</strong></a>"_s);
}

TEST_CASE("a language that is no language tag leaves its words bare", "[publish]")
{
    CHECK(inlineHtml(RichText(
              u"mot"_s, {{MarkKind::Language, 0, 3, u"en\" onclick=\"alert(1)"_s}})) == u"mot"_s);
}

TEST_CASE("an accent that a mark cut off goes back to its letter", "[publish]")
{
    CHECK(inlineHtml(RichText(u"e\u0301t"_s, {{MarkKind::Strong, 1, 2, {}}})) ==
          u"é<strong>t</strong>"_s);
    CHECK(inlineHtml(RichText(u"e\u0301t"_s, {{MarkKind::Strong, 1, 1, {}}})) == u"ét"_s);
}

TEST_CASE("each kind of paragraph has its element", "[publish]")
{
    CHECK(paragraphHtml(aParagraph(u"Texte & suite"_s), noFigures) ==
          u"<p>Texte &amp; suite</p>\n"_s);
    CHECK(paragraphHtml(aParagraph(u"Dit"_s, ParagraphKind::Quotation), noFigures) ==
          u"<blockquote><p>Dit</p></blockquote>\n"_s);
    CHECK(paragraphHtml(aParagraph(u"Dit"_s, ParagraphKind::PullQuote), noFigures) ==
          u"<aside class=\"pull-quote\"><p>Dit</p></aside>\n"_s);
    CHECK(paragraphHtml(aParagraph(u"Point"_s, ParagraphKind::ListItem), noFigures) ==
          u"<li>Point</li>\n"_s);
}

TEST_CASE("a note to colleagues never reaches the page, nor does a paragraph without a word",
          "[publish]")
{
    CHECK(bodyOf({aParagraph(u"Secret"_s, ParagraphKind::InternalNote),
                  aParagraph(u" \u00A0"_s)}) == QString());
}

TEST_CASE("list items that follow each other share a list", "[publish]")
{
    const auto item = [](const QString &text) {
        return aParagraph(text, ParagraphKind::ListItem);
    };

    CHECK(bodyOf({item(u"a"_s), aParagraph(u"note"_s, ParagraphKind::InternalNote), item(u"b"_s),
                  aParagraph(u"c"_s), item(u"d"_s)}) ==
          u"<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<p>c</p>\n<ul>\n<li>d</li>\n</ul>\n"_s);
}

TEST_CASE("a crosshead labels its section, and a blank one makes none", "[publish]")
{
    const QString html = bodyHtml({aSection({}, {u"a"_s}), aSection(u"Un & deux"_s, {u"b"_s}),
                                   aSection(u"\u00A0"_s, {u"c"_s})},
                                  noFigures);

    CHECK(html == u"<p>a</p>\n<section aria-labelledby=\"part-1\">\n<h2 id=\"part-1\">Un &amp; "
                  u"deux</h2>\n<p>b</p>\n"
                  "</section>\n<p>c</p>\n"_s);
}

TEST_CASE("a figure without its picture shows its words and no image", "[publish]")
{
    Figure figure = aFigure(u"Les quais"_s);
    figure.photo.creditLine = u"A / B"_s;

    CHECK(
        figureHtml(figure, FigurePlace::Opening) ==
        u"<figure>\n<figcaption>Les quais <span class=\"credit\">A / B</span></figcaption>\n</figure>\n"_s);
    CHECK(figureHtml(Figure{}, FigurePlace::Opening) == QString());
}

TEST_CASE("an image names its files, its size and its words", "[publish]")
{
    Figure figure = aFigure(u"Les quais"_s);
    figure.photo.image = "hash"_qba;
    figure.photo.altText = u"Un \"quai\""_s;
    figure.images = {
        {u"p-480.jpg"_s, {480, 320}}, {u"p-800.jpg"_s, {800, 533}}, {u"p-1200.jpg"_s, {1200, 800}}};

    const QString html = figureHtml(figure, FigurePlace::Inside);

    CHECK(html.contains(
        u"src=\"p-800.jpg\" srcset=\"p-480.jpg 480w, p-800.jpg 800w, p-1200.jpg 1200w\""_s));
    CHECK(html.contains(
        u"width=\"1200\" height=\"800\" alt=\"Un &quot;quai&quot;\" loading=\"lazy\""_s));
}

TEST_CASE("a reader is told of a picture that a machine made", "[publish]")
{
    Figure figure = aFigure(u"La maquette"_s);
    figure.photo.digitalSource = DigitalSource::TrainedModel;

    CHECK(figureHtml(figure, FigurePlace::Inside).contains(u"intelligence artificielle"_s));
}

TEST_CASE("a photo stands where the text refers to it, and no photo is lost", "[publish]")
{
    const QList<Figure> figures{aFigure(u"un"_s), aFigure(u"deux"_s), aFigure(u"trois"_s)};
    const auto reference = [](const QString &number) {
        return aParagraph(number, ParagraphKind::PhotoReference);
    };

    const QString html = bodyOf({reference(u"2"_s), aParagraph(u"suite"_s), reference(u"1"_s),
                                 reference(u"9"_s), reference(u"-1"_s), reference(u"x"_s)},
                                figures);

    CHECK(html.count(u"<figure>"_s) == 2);
    CHECK(html.indexOf(u"deux"_s) < html.indexOf(u"suite"_s));
    CHECK(html.indexOf(u"suite"_s) < html.indexOf(u"trois"_s));
}

TEST_CASE("a large photo is centred on its focus point, in what is shown of it", "[publish]")
{
    Figure figure{Photo{.image = "hash", .size = {1000, 500}, .focus = {0.7, 0.2}},
                  {{u"p.jpg"_s, {1000, 500}}}};
    CHECK(figureHtml(figure, FigurePlace::Large).contains(u" class=\"across-7 down-2\""_s));
    CHECK_FALSE(figureHtml(figure, FigurePlace::Opening).contains(u"across"_s));

    figure.photo.crop = {600, 0, 400, 500};
    CHECK(figureHtml(figure, FigurePlace::Large).contains(u" class=\"across-3 down-2\""_s));
}

TEST_CASE("a large photo that is upright or small is neither cropped nor enlarged", "[publish]")
{
    const Figure upright{Photo{.image = "hash"}, {{u"p.jpg"_s, {800, 1000}}}};
    CHECK(figureHtml(upright, FigurePlace::Large).contains(u"<img class=\"upright\""_s));

    const Figure small{Photo{.image = "hash"}, {{u"p.jpg"_s, {320, 200}}}};
    CHECK(figureHtml(small, FigurePlace::Large).contains(u"<img class=\"small\""_s));
    CHECK(figureHtml(small, FigurePlace::Inside).contains(u"sizes=\"320px\""_s));
}
