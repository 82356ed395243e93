#include "article/Canonical.h"

#include "article/JsonReader.h"
#include "article/Length.h"
#include "base/Sha256.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr int schema = 1;

template <typename Kind, size_t N>
QString nameOf(const std::array<const char *, N> &names, Kind kind)
{
    return QString::fromLatin1(names.at(static_cast<size_t>(kind)));
}

// In the order of the enumerations; these words are in files, so they never change.
constexpr std::array markNames{"strong", "emphasis", "superscript", "subscript",
                               "link",   "language", "noCheck"};
constexpr std::array kindNames{"text",     "quotation",      "pullQuote",
                               "listItem", "photoReference", "internalNote"};
constexpr std::array sourceNames{"unstated", "camera", "composite", "trainedModel"};

enum class Form
{
    Published, // what a reader sees, normalised
    Whole,     // everything, as it is
};

// Writes the one and the other form; the published one leaves out what no reader sees.
class Writer
{
public:
    explicit Writer(Form form) : m_form(form) {}

    QJsonObject article(const Article &article) const
    {
        QJsonObject json{{u"schema"_s, schema}, {u"language"_s, article.language}};
        put(json, u"kicker"_s, article.kicker);
        put(json, u"headline"_s, article.headline);
        put(json, u"webHeadline"_s, article.webHeadline);
        put(json, u"lede"_s, richText(article.lede));
        put(json, u"signature"_s, article.signature.text());
        put(json, u"dateline"_s, article.dateline.text());
        put(json, u"rubric"_s, article.rubric);
        QJsonArray keywords, sections, photos;
        for (const QString &word : article.keywords)
            keywords.append(text(word));
        for (const Section &one : article.sections)
            sections.append(section(one));
        for (const Photo &one : article.photos)
            photos.append(photo(one));
        put(json, u"keywords"_s, keywords);
        put(json, u"sections"_s, sections);
        put(json, u"photos"_s, photos);
        if (article.layout != Layout::Article)
            put(json, u"layout"_s, layoutName(article.layout));
        if (isWhole())
            put(json, u"desk"_s, desk(article));
        return json;
    }

private:
    bool isWhole() const { return m_form == Form::Whole; }
    QString text(const QString &value) const
    {
        return isWhole() ? value : value.normalized(QString::NormalizationForm_C);
    }

    // What is empty is left out, so that a later version may add fields without voiding old seals.
    void put(QJsonObject &json, const QString &key, const QString &value) const
    {
        if (!value.isEmpty())
            json.insert(key, text(value));
    }
    static void put(QJsonObject &json, const QString &key, const QJsonArray &value)
    {
        if (!value.isEmpty())
            json.insert(key, value);
    }
    static void put(QJsonObject &json, const QString &key, const QJsonObject &value)
    {
        if (!value.isEmpty())
            json.insert(key, value);
    }
    void put(QJsonObject &json, const QString &key, const QDateTime &moment) const
    {
        put(json, key, moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString());
    }

    QJsonArray richText(const RichText &rich) const
    {
        const RichText shown =
            isWhole() ? rich : withoutMark(rich, MarkKind::NoCheck, 0, rich.length());
        QJsonArray runs;
        for (const Run &run : shown.runs()) {
            if (run.marks.isEmpty()) {
                runs.append(text(run.text));
                continue;
            }
            QJsonObject marks;
            for (const Mark &mark : run.marks)
                marks.insert(nameOf(markNames, mark.kind),
                             mark.value.isEmpty() ? QJsonValue(true) : QJsonValue(mark.value));
            runs.append(QJsonObject{{u"text"_s, text(run.text)}, {u"marks"_s, marks}});
        }
        return runs;
    }

    QJsonObject section(const Section &section) const
    {
        QJsonObject json;
        if (isWhole())
            json.insert(u"id"_s, section.id.text());
        put(json, u"crosshead"_s, section.crosshead);
        QJsonArray paragraphs;
        for (const Paragraph &one : section.paragraphs)
            if (isWhole() || one.kind != ParagraphKind::InternalNote)
                paragraphs.append(paragraph(one));
        put(json, u"paragraphs"_s, paragraphs);
        return json;
    }

    QJsonObject paragraph(const Paragraph &paragraph) const
    {
        QJsonObject json{{u"kind"_s, nameOf(kindNames, paragraph.kind)}};
        if (isWhole())
            json.insert(u"id"_s, paragraph.id.text());
        put(json, u"text"_s, richText(paragraph.text));
        return json;
    }

    QJsonObject photo(const Photo &photo) const
    {
        QJsonObject json{{u"digitalSource"_s, nameOf(sourceNames, photo.digitalSource)},
                         {u"focus"_s, QJsonArray{photo.focus.x(), photo.focus.y()}}};
        put(json, u"image"_s, QString::fromLatin1(photo.image.toHex()));
        if (photo.size.isValid())
            json.insert(u"size"_s, QJsonArray{photo.size.width(), photo.size.height()});
        if (const QRect &crop = photo.crop; !crop.isEmpty())
            json.insert(u"crop"_s, QJsonArray{crop.x(), crop.y(), crop.width(), crop.height()});
        put(json, u"caption"_s, photo.caption);
        put(json, u"altText"_s, photo.altText);
        put(json, u"creator"_s, photo.creator);
        put(json, u"provider"_s, photo.provider);
        put(json, u"creditLine"_s, photo.creditLine);
        put(json, u"rights"_s, photo.rights);
        put(json, u"place"_s, photo.place);
        put(json, u"dateTaken"_s, photo.dateTaken.toString(Qt::ISODate));
        return json;
    }

    QJsonObject desk(const Article &article) const
    {
        QJsonObject json{{u"urgency"_s, article.urgency}};
        put(json, u"slugline"_s, article.slugline);
        put(json, u"deskNote"_s, article.deskNote);
        put(json, u"deadline"_s, article.deadline);
        put(json, u"embargoedUntil"_s, article.embargoedUntil);
        if (article.orderedLength)
            json.insert(u"orderedLength"_s,
                        QJsonObject{{u"amount"_s, article.orderedLength->amount},
                                    {u"unit"_s, unitName(article.orderedLength->unit)}});
        return json;
    }

    Form m_form;
};

RichText readRichText(const JsonReader &json)
{
    RichText whole;
    for (const JsonReader &run : json.items()) {
        if (run.isString()) {
            whole = whole + RichText(run.string());
            continue;
        }
        const QString text = run[u"text"_s].string();
        QList<Mark> marks;
        for (const QString &name : run[u"marks"_s].keys())
            marks.append(
                {run[u"marks"_s].kindNamed<MarkKind>(name, markNames), 0, text.size(),
                 run[u"marks"_s][name].isString() ? run[u"marks"_s][name].string() : QString()});
        whole = whole + RichText(text, marks);
    }
    return whole;
}

template <typename AnyId>
AnyId readId(const JsonReader &json)
{
    if (json.isAbsent())
        return AnyId::random();
    const auto id = AnyId::parse(json.string());
    if (!id)
        json.refuse();
    return id.value_or(AnyId());
}

QDateTime readMoment(const JsonReader &json)
{
    return QDateTime::fromString(json.string(), Qt::ISODateWithMs).toUTC();
}

Section readSection(const JsonReader &json)
{
    Section section{readId<SectionId>(json[u"id"_s]), cleanText(json[u"crosshead"_s].string()), {}};
    for (const JsonReader &one : json[u"paragraphs"_s].items())
        section.paragraphs.append({readId<ParagraphId>(one[u"id"_s]),
                                   one[u"kind"_s].kind<ParagraphKind>(kindNames),
                                   readRichText(one[u"text"_s])});
    return section;
}

// What is negative, or more than a picture can have, is no number of pixels.
int readPixels(const JsonReader &json)
{
    constexpr double mostPixels = 1'000'000;
    const double number = json.number();
    if (number >= 0 && number <= mostPixels)
        return static_cast<int>(number);
    json.refuse();
    return 0;
}

QRect readCrop(const QList<JsonReader> &numbers)
{
    constexpr qsizetype sides = 4;
    if (numbers.size() != sides)
        return {};
    const QRect crop(readPixels(numbers[0]), readPixels(numbers[1]), readPixels(numbers[2]),
                     readPixels(numbers[3]));
    return crop.isEmpty() ? QRect() : crop;
}

Photo readPhoto(const JsonReader &json)
{
    Photo photo;
    photo.image = QByteArray::fromHex(json[u"image"_s].string().toLatin1());
    const auto size = json[u"size"_s].items();
    if (size.size() == 2)
        photo.size = {readPixels(size[0]), readPixels(size[1])};
    photo.crop = readCrop(json[u"crop"_s].items());
    photo.caption = cleanText(json[u"caption"_s].string());
    photo.altText = cleanText(json[u"altText"_s].string());
    photo.creator = cleanText(json[u"creator"_s].string());
    photo.provider = cleanText(json[u"provider"_s].string());
    photo.creditLine = cleanText(json[u"creditLine"_s].string());
    photo.rights = cleanText(json[u"rights"_s].string());
    photo.place = cleanText(json[u"place"_s].string());
    photo.dateTaken = QDate::fromString(json[u"dateTaken"_s].string(), Qt::ISODate);
    photo.digitalSource = json[u"digitalSource"_s].kind<DigitalSource>(sourceNames);
    const auto focus = json[u"focus"_s].items();
    if (focus.size() == 2)
        photo.focus = {focus[0].number(), focus[1].number()};
    return photo;
}

void readDesk(Article &article, const JsonReader &json)
{
    article.urgency = json[u"urgency"_s].isAbsent() ? article.urgency
                                                    : static_cast<int>(json[u"urgency"_s].number());
    article.slugline = cleanText(json[u"slugline"_s].string());
    article.deskNote = cleanText(json[u"deskNote"_s].string());
    article.deadline = readMoment(json[u"deadline"_s]);
    article.embargoedUntil = readMoment(json[u"embargoedUntil"_s]);
    if (const JsonReader order = json[u"orderedLength"_s]; !order.isAbsent())
        article.orderedLength = OrderedLength{order[u"amount"_s].number(),
                                              order[u"unit"_s].kind<LengthUnit>(unitNames)};
}

} // namespace

Result<Digest> Digest::fromHex(QStringView hex)
{
    constexpr qsizetype bytesInDigest = 32;
    Digest digest;
    digest.m_bytes = QByteArray::fromHex(hex.toLatin1());
    if (digest.m_bytes.size() != bytesInDigest || digest.hex() != hex)
        return fail(Fault::Malformed, hex.toString());
    return digest;
}

Digest Digest::of(const QByteArray &bytes)
{
    Digest digest;
    digest.m_bytes = sha256(bytes);
    return digest;
}

QByteArray canonicalBytes(const Article &article)
{
    return QJsonDocument(Writer(Form::Published).article(article)).toJson(QJsonDocument::Compact);
}

Digest digest(const Article &article)
{
    return Digest::of(canonicalBytes(article));
}

QJsonObject toJson(const Article &article)
{
    return Writer(Form::Whole).article(article);
}

Result<Article> articleFromJson(const QJsonObject &object)
{
    JsonFault fault;
    const JsonReader json(object, fault);
    if (json[u"schema"_s].number() > schema)
        return fail(Fault::TooNew, u"schema %1"_s.arg(json[u"schema"_s].number()));
    Article article;
    article.language =
        json[u"language"_s].isAbsent() ? article.language : json[u"language"_s].string();
    article.kicker = cleanText(json[u"kicker"_s].string());
    article.headline = cleanText(json[u"headline"_s].string());
    article.webHeadline = cleanText(json[u"webHeadline"_s].string());
    article.lede = readRichText(json[u"lede"_s]);
    article.signature = Signature(json[u"signature"_s].string());
    article.dateline = Dateline(json[u"dateline"_s].string());
    article.rubric = cleanText(json[u"rubric"_s].string());
    article.layout = json[u"layout"_s].kind<Layout>(layoutNames);
    for (const JsonReader &word : json[u"keywords"_s].items())
        article.keywords.append(cleanText(word.string()));
    QList<Section> sections;
    for (const JsonReader &one : json[u"sections"_s].items())
        sections.append(readSection(one));
    for (const JsonReader &one : json[u"photos"_s].items())
        article.photos.append(readPhoto(one));
    readDesk(article, json[u"desk"_s]);
    if (!sections.isEmpty() && !sections.first().crosshead.isEmpty())
        sections.prepend(Section{SectionId::random(), {}, {}});
    if (!sections.isEmpty())
        article.sections = sections;
    if (fault || json[u"schema"_s].isAbsent())
        return fail(Fault::Malformed, fault.value_or(u"schema"_s));
    return article;
}

QByteArray toBytes(const Article &article)
{
    return QJsonDocument(toJson(article)).toJson(QJsonDocument::Compact);
}

Result<Article> articleFromBytes(const QByteArray &bytes)
{
    constexpr qsizetype mostBytes = 16 * 1024 * 1024;
    if (bytes.size() > mostBytes)
        return fail(Fault::Malformed, u"more than 16 MB"_s);
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return fail(Fault::Malformed, error.errorString());
    return articleFromJson(document.object());
}

} // namespace feuillet
