#include "article/Texts.h"

#include "article/ArticleSlip.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

template <typename SomeArticle>
auto photoAt(SomeArticle &article, const Place &place)
{
    const bool isThere = place.photo >= 0 && place.photo < article.photos.size();
    return isThere ? &article.photos[place.photo] : nullptr;
}

// The plain field of this place inside the article, or null for rich, parsed and missing ones.
QString *plainField(Article &article, const Place &place)
{
    Photo *photo = photoAt(article, place);
    switch (place.field) {
    case Field::Kicker:
        return &article.kicker;
    case Field::Headline:
        return &article.headline;
    case Field::WebHeadline:
        return &article.webHeadline;
    case Field::Rubric:
        return &article.rubric;
    case Field::DeskNote:
        return &article.deskNote;
    case Field::Caption:
        return photo ? &photo->caption : nullptr;
    case Field::AltText:
        return photo ? &photo->altText : nullptr;
    case Field::Creator:
        return photo ? &photo->creator : nullptr;
    case Field::Provider:
        return photo ? &photo->provider : nullptr;
    case Field::Rights:
        return photo ? &photo->rights : nullptr;
    case Field::Scene:
        return photo ? &photo->place : nullptr;
    case Field::Credit:
        return photo ? &photo->creditLine : nullptr;
    case Field::Crosshead:
        for (Section &section : article.sections)
            if (section.id == place.section)
                return &section.crosshead;
        return nullptr;
    case Field::Lede:
    case Field::Paragraph:
    case Field::TakenOn:
    case Field::Signature:
    case Field::Dateline:
    case Field::Keywords:
        return nullptr;
    }
    Q_UNREACHABLE();
}

RichText *richField(Article &article, const Place &place)
{
    if (place.field == Field::Lede)
        return &article.lede;
    if (place.field == Field::Paragraph)
        for (Section &section : article.sections)
            for (Paragraph &paragraph : section.paragraphs)
                if (paragraph.id == place.paragraph)
                    return &paragraph.text;
    return nullptr;
}

void append(QList<PlacedText> &texts, Place place, const RichText &text)
{
    if (text.isEmpty())
        return;
    place.length = text.length();
    texts.append({place, text});
}

void appendPhotos(QList<PlacedText> &texts, const QList<Photo> &photos)
{
    for (qsizetype p = 0; p < photos.size(); ++p) {
        append(texts, {.field = Field::Caption, .photo = p}, RichText(photos[p].caption));
        append(texts, {.field = Field::AltText, .photo = p}, RichText(photos[p].altText));
        append(texts, {.field = Field::Credit, .photo = p}, RichText(photos[p].creditLine));
    }
}

} // namespace

QList<PlacedText> textsOf(const Article &article)
{
    QList<PlacedText> texts;
    append(texts, {.field = Field::Kicker}, RichText(article.kicker));
    append(texts, {.field = Field::Headline}, RichText(article.headline));
    append(texts, {.field = Field::WebHeadline}, RichText(article.webHeadline));
    append(texts, {.field = Field::Lede}, article.lede);
    appendPhotos(texts, article.photos);
    append(texts, {.field = Field::Dateline}, RichText(article.dateline.text()));
    for (const Section &section : article.sections) {
        append(texts, {.field = Field::Crosshead, .section = section.id},
               RichText(section.crosshead));
        for (const Paragraph &paragraph : section.paragraphs)
            append(texts, {.field = Field::Paragraph, .paragraph = paragraph.id}, paragraph.text);
    }
    append(texts, {.field = Field::Signature}, RichText(article.signature.text()));
    return texts;
}

QString plainText(const Article &article)
{
    QStringList lines;
    for (const PlacedText &placed : textsOf(article))
        if (!placed.text.isEmpty())
            lines << placed.text.text();
    return lines.isEmpty() ? QString() : lines.join(u"\n\n"_s) + u'\n';
}

RichText textAt(const Article &article, const Place &place)
{
    Article copy = article; // shares everything; nothing is written
    if (const RichText *rich = richField(copy, place))
        return *rich;
    if (const QString *plain = plainField(copy, place))
        return RichText(*plain);
    switch (place.field) {
    case Field::Signature:
        return RichText(article.signature.text());
    case Field::Dateline:
        return RichText(article.dateline.text());
    case Field::Keywords:
        return RichText(keywordLine(article.keywords));
    case Field::TakenOn:
        return RichText(photoAt(article, place) ? takenText(photoAt(article, place)->dateTaken)
                                                : QString());
    default:
        return {};
    }
}

Article withTextAt(const Article &article, const Place &place, const RichText &text)
{
    Article changed = article;
    if (RichText *rich = richField(changed, place))
        *rich = text;
    else if (QString *plain = plainField(changed, place))
        *plain = text.text();
    else if (place.field == Field::Signature)
        changed.signature = Signature(text.text());
    else if (place.field == Field::Dateline)
        changed.dateline = Dateline(text.text());
    else if (place.field == Field::Keywords)
        changed.keywords = keywordsIn(text.text());
    else if (Photo *photo = photoAt(changed, place); photo && place.field == Field::TakenOn)
        photo->dateTaken = takenIn(text.text());
    return changed;
}

} // namespace feuillet
