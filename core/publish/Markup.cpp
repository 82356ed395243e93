#include "publish/Markup.h"

#include "publish/Escape.h"
#include "publish/PageWords.h"

#include <algorithm>
#include <array>
#include <utility>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 688;   // of the text, in pixels: 43rem
constexpr int fallbackWidth = 800; // of the file for browsers that choose none
const QString columnSizes = u"(max-width: 46rem) 100vw, 43rem"_s;
const QString largeSizes = u"(max-width: 80rem) 100vw, 80rem"_s;

// Outermost first. Marks that have no tag are not in it.
constexpr std::array nesting{MarkKind::Link,     MarkKind::Language,    MarkKind::Strong,
                             MarkKind::Emphasis, MarkKind::Superscript, MarkKind::Subscript};

struct Tag
{
    QString name; // empty: no tag
    QString attributes;

    QString opening() const { return u'<' + name + attributes + u'>'; }
    QString closing() const { return u"</"_s + name + u'>'; }
    bool operator==(const Tag &) const = default;
};

// None for a mark whose value no page may carry: its text then stands bare.
Tag tagFor(const Mark &mark)
{
    switch (mark.kind) {
    case MarkKind::Strong:
        return {u"strong"_s, {}};
    case MarkKind::Emphasis:
        return {u"em"_s, {}};
    case MarkKind::Superscript:
        return {u"sup"_s, {}};
    case MarkKind::Subscript:
        return {u"sub"_s, {}};
    case MarkKind::Link:
        if (const QString address = escapedUrl(mark.value); !address.isEmpty())
            return {u"a"_s, u" href=\""_s + address + u"\" rel=\"noopener\""_s};
        return {};
    case MarkKind::Language:
        if (const QString tag = escapedLanguage(mark.value); !tag.isEmpty())
            return {u"span"_s, u" lang=\""_s + tag + u'"'};
        return {};
    case MarkKind::NoCheck:
        return {};
    }
    return {};
}

QList<Tag> tagsOf(const Run &run)
{
    QList<Tag> tags;
    for (const MarkKind kind : nesting)
        for (const Mark &mark : run.marks)
            if (mark.kind == kind)
                tags << tagFor(mark);
    tags.removeIf([](const Tag &tag) { return tag.name.isEmpty(); });
    return tags;
}

struct Piece
{
    QString text;
    QList<Tag> tags;
};

// The runs with their tags. An accent that a mark cut off its letter goes back to it.
QList<Piece> piecesOf(const RichText &text)
{
    QList<Piece> pieces;
    for (const Run &run : text.runs()) {
        qsizetype accents = 0;
        while (!pieces.isEmpty() && accents < run.text.size() && run.text[accents].isMark())
            ++accents;
        if (accents > 0)
            pieces.last().text += run.text.left(accents);
        if (accents < run.text.size())
            pieces.append({run.text.mid(accents), tagsOf(run)});
    }
    return pieces;
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

// Which of the photos a reference shows, from 0; none for the opening one and for numbers of no
// photo.
std::optional<qsizetype> referredPhoto(const Paragraph &reference, qsizetype photos)
{
    const auto number = reference.text.text().trimmed().toInt();
    return number > 1 && number <= photos ? std::optional<qsizetype>(number - 1) : std::nullopt;
}

bool isShown(const Photo &photo)
{
    return !photo.image.isEmpty() || !isBlank(photo.caption) || !isBlank(photo.creditLine);
}

QList<Photo> photosOf(const QList<Figure> &figures)
{
    QList<Photo> photos;
    for (const Figure &figure : figures)
        photos << figure.photo;
    return photos;
}

QString sourcesOf(const Figure &figure)
{
    QStringList sources;
    for (const FigureImage &image : figure.images)
        sources << image.address + u' ' + QString::number(image.size.width()) + u'w';
    return sources.join(u", "_s);
}

// For browsers that choose none of the sources.
QString fallbackOf(const Figure &figure)
{
    QString fallback = figure.images.first().address;
    for (const FigureImage &image : figure.images)
        if (image.size.width() <= fallbackWidth)
            fallback = image.address;
    return fallback;
}

// Where the focus point lies in what readers are shown of the picture.
QPointF shownFocus(const Photo &photo)
{
    if (photo.crop.isEmpty() || photo.size.isEmpty())
        return photo.focus;
    return {(photo.focus.x() * photo.size.width() - photo.crop.x()) / photo.crop.width(),
            (photo.focus.y() * photo.size.height() - photo.crop.y()) / photo.crop.height()};
}

// For the style, because no page may carry one in an attribute: the focus point in tenths, or that
// the picture is not to be cropped or enlarged.
QString largeClasses(const Photo &photo, const QSize &size)
{
    const auto tenth = [](double part) {
        return QString::number(std::clamp(qRound(part * 10), 0, 10));
    };
    if (size.height() > size.width())
        return u" class=\"upright\""_s;
    if (size.width() < columnWidth)
        return u" class=\"small\""_s;
    const QPointF focus = shownFocus(photo);
    return u" class=\"across-%1 down-%2\""_s.arg(tenth(focus.x()), tenth(focus.y()));
}

QString sizesOf(const QSize &widest, FigurePlace place)
{
    if (widest.width() < columnWidth) // never enlarged
        return QString::number(widest.width()) + u"px"_s;
    return place == FigurePlace::Large ? largeSizes : columnSizes;
}

QString imageHtml(const Figure &figure, FigurePlace place)
{
    if (figure.images.isEmpty())
        return {};
    const QSize size = figure.images.last().size;
    return u"<img%1 src=\"%2\" srcset=\"%3\" sizes=\"%4\" width=\"%5\" height=\"%6\" alt=\"%7\" %8>\n"_s
        .arg(place == FigurePlace::Large ? largeClasses(figure.photo, size) : QString(),
             escapedAttribute(fallbackOf(figure)), escapedAttribute(sourcesOf(figure)),
             sizesOf(size, place), QString::number(size.width()), QString::number(size.height()),
             escapedAttribute(figure.photo.altText),
             place == FigurePlace::Inside ? u"loading=\"lazy\""_s : u"fetchpriority=\"high\""_s);
}

QString creditHtml(const QString &credit)
{
    return isBlank(credit) ? QString()
                           : u"<span class=\"credit\">"_s + escapedText(credit) + u"</span>"_s;
}

QString captionHtml(const Photo &photo)
{
    QStringList parts{escapedText(photo.caption)};
    if (photo.digitalSource == DigitalSource::TrainedModel)
        parts << escapedText(madeByMachine());
    parts << creditHtml(photo.creditLine);
    parts.removeAll(QString());
    return parts.isEmpty() ? QString()
                           : u"<figcaption>"_s + parts.join(u' ') + u"</figcaption>\n"_s;
}

QString paragraphsHtml(const QList<Paragraph> &paragraphs, const QList<Figure> &figures)
{
    QString html;
    bool open = false;
    const auto inList = [&](bool wanted) {
        if (std::exchange(open, wanted) != wanted)
            html += wanted ? "<ul>\n"_L1 : "</ul>\n"_L1;
    };
    for (const Paragraph &paragraph : paragraphs) {
        const QString element = paragraphHtml(paragraph, figures);
        if (element.isEmpty())
            continue;
        inList(paragraph.kind == ParagraphKind::ListItem);
        html += element;
    }
    inList(false);
    return html;
}

QString sectionHtml(const Section &section, qsizetype number, const QList<Figure> &figures)
{
    const QString paragraphs = paragraphsHtml(section.paragraphs, figures);
    if (number == 0 || isBlank(section.crosshead)) // the opening section shows none
        return paragraphs;
    return u"<section aria-labelledby=\"part-%1\">\n<h2 id=\"part-%1\">"_s.arg(number) +
           escapedText(section.crosshead) + u"</h2>\n"_s + paragraphs + u"</section>\n"_s;
}

// The opening photo is not in the body.
QString leftoverFigures(const QList<Section> &sections, const QList<Figure> &figures)
{
    QList<qsizetype> placed{0};
    for (const Section &section : sections)
        for (const Paragraph &paragraph : section.paragraphs)
            if (paragraph.kind == ParagraphKind::PhotoReference)
                placed << referredPhoto(paragraph, figures.size()).value_or(0);
    QString html;
    for (qsizetype at = 0; at < figures.size(); ++at)
        if (!placed.contains(at))
            html += figureHtml(figures[at], FigurePlace::Inside);
    return html;
}

} // namespace

QString inlineHtml(const RichText &text)
{
    QString html;
    QList<Tag> open;
    const auto closeDownTo = [&](qsizetype depth) {
        while (open.size() > depth)
            html += open.takeLast().closing();
    };
    for (const Piece &piece : piecesOf(text)) {
        const auto common =
            std::mismatch(open.cbegin(), open.cend(), piece.tags.cbegin(), piece.tags.cend());
        closeDownTo(common.first - open.cbegin());
        for (const Tag &tag : piece.tags.mid(open.size())) {
            html += tag.opening();
            open << tag;
        }
        html += escapedText(piece.text);
    }
    closeDownTo(0);
    return html;
}

QString kickerHtml(const Article &article)
{
    return escapedText(article.kicker.trimmed());
}

QString headlineHtml(const Article &article)
{
    return escapedText(isBlank(article.headline) ? untitled() : article.headline);
}

QString paragraphHtml(const Paragraph &paragraph, const QList<Figure> &figures)
{
    if (!isShown(Block(paragraph), photosOf(figures)))
        return {};
    const QString inside = inlineHtml(paragraph.text);
    switch (paragraph.kind) {
    case ParagraphKind::Text:
        return u"<p>"_s + inside + u"</p>\n"_s;
    case ParagraphKind::Quotation:
        return u"<blockquote><p>"_s + inside + u"</p></blockquote>\n"_s;
    case ParagraphKind::PullQuote:
        return u"<aside class=\"pull-quote\"><p>"_s + inside + u"</p></aside>\n"_s;
    case ParagraphKind::ListItem:
        return u"<li>"_s + inside + u"</li>\n"_s;
    case ParagraphKind::PhotoReference:
        return figureHtml(figures[*referredPhoto(paragraph, figures.size())], FigurePlace::Inside);
    case ParagraphKind::InternalNote:
        return {};
    }
    return {};
}

QString figureHtml(const Figure &figure, FigurePlace place)
{
    if (!isShown(figure.photo))
        return {};
    const QString opening =
        place == FigurePlace::Large ? u"<figure class=\"large\">\n"_s : u"<figure>\n"_s;
    return opening + imageHtml(figure, place) + captionHtml(figure.photo) + u"</figure>\n"_s;
}

QString bodyHtml(const QList<Section> &sections, const QList<Figure> &figures)
{
    QString html;
    for (qsizetype number = 0; number < sections.size(); ++number)
        html += sectionHtml(sections[number], number, figures);
    return html + leftoverFigures(sections, figures);
}

bool isShown(const Block &block, const QList<Photo> &photos)
{
    const auto *paragraph = std::get_if<Paragraph>(&block);
    if (!paragraph)
        return !isBlank(std::get<Crosshead>(block).text);
    if (paragraph->kind == ParagraphKind::InternalNote)
        return false;
    if (paragraph->kind != ParagraphKind::PhotoReference)
        return !isBlank(paragraph->text.text());
    const auto photo = referredPhoto(*paragraph, photos.size());
    return photo && isShown(photos[*photo]);
}

} // namespace feuillet
