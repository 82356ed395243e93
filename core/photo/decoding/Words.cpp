#include "photo/decoding/Words.h"

#include "article/Credit.h"
#include "article/RichText.h"
#include "photo/PhotoFormat.h"

#include <QRegularExpression>
#include <QStringList>

#include <exiv2/exiv2.hpp>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLetters = 8'000; // of one field: the longest captions have some hundreds

// One line, without what has no place in a text or turns its direction; no-break spaces stay.
QString oneLine(QString words)
{
    static const QRegularExpression breaks(u"[ \\t\\r\\n\\x{2028}\\x{2029}]+"_s);
    static const QRegularExpression turns(u"[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]"_s);
    words = cleanText(words.remove(turns).replace(breaks, u" "_s));
    return words.replace(breaks, u" "_s).trimmed();
}

QString fromStd(const std::string &text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// The French words of several languages, else those without one.
QString inFrench(const Exiv2::LangAltValue &value)
{
    for (const char *language : {"fr-FR", "fr", "x-default"})
        if (const auto found = value.value_.find(language); found != value.value_.end())
            return fromStd(found->second);
    return value.value_.empty() ? QString() : fromStd(value.value_.begin()->second);
}

// The three ways of writing about a picture. Every question answers one line, empty if it is not
// there.
class Metadata
{
public:
    explicit Metadata(const Exiv2::Image &image)
        : m_xmp(image.xmpData()), m_iptc(image.iptcData()), m_exif(image.exifData())
    {
        if (const auto set = m_iptc.findKey(Exiv2::IptcKey("Iptc.Envelope.CharacterSet"));
            set != m_iptc.end())
            m_characterSet = QByteArray::fromStdString(set->toString());
    }

    QString xmp(const char *key) const
    {
        const auto found = m_xmp.findKey(Exiv2::XmpKey(key));
        if (found == m_xmp.end())
            return {};
        if (const auto *words = dynamic_cast<const Exiv2::LangAltValue *>(&found->value()))
            return oneLine(inFrench(*words));
        if (!dynamic_cast<const Exiv2::XmpArrayValue *>(&found->value()))
            return oneLine(fromStd(found->toString()));
        QStringList parts;
        for (long at = 0; at < found->count(); ++at)
            parts << fromStd(found->toString(at));
        return oneLine(parts.join(u", "_s));
    }

    QString iptc(const char *key) const
    {
        QStringList parts;
        for (const Exiv2::Iptcdatum &datum : m_iptc)
            if (datum.key() == key)
                parts << iptcText(QByteArray::fromStdString(datum.toString()), m_characterSet);
        return oneLine(parts.join(u", "_s));
    }

    QString exif(const char *key) const
    {
        const auto found = m_exif.findKey(Exiv2::ExifKey(key));
        return found == m_exif.end()
                   ? QString()
                   : oneLine(iptcText(QByteArray::fromStdString(found->toString()), {}));
    }

private:
    const Exiv2::XmpData &m_xmp;
    const Exiv2::IptcData &m_iptc;
    const Exiv2::ExifData &m_exif;
    QByteArray m_characterSet;
};

QString firstOf(std::initializer_list<QString> texts)
{
    for (const QString &text : texts)
        if (!text.isEmpty())
            return text;
    return {};
}

// What a camera writes by itself is no caption.
QString caption(const Metadata &in)
{
    static const QRegularExpression byCamera(
        u"digital camera|^(?:sony dsc|dcim|dsc|img|minolta|konica)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString described = in.exif("Exif.Image.ImageDescription");
    return firstOf({in.xmp("Xmp.dc.description"), in.iptc("Iptc.Application2.Caption"),
                    byCamera.match(described).hasMatch() ? QString() : described});
}

// "2026-03-05T10:00:00+01:00" of XMP, "2026-03-05" or "20260305" of IPTC, "2026:03:05 10:00" of
// EXIF: the day where it was taken, which no time zone moves.
QDate dateIn(const QString &text)
{
    static const QRegularExpression day(u"^(\\d{4})[-:]?(\\d{2})[-:]?(\\d{2})"_s);
    const auto match = day.match(text);
    return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
}

// The IPTC's words for it; any that says a trained model made it, or a part of it, tells readers.
DigitalSource sourceIn(const QString &address)
{
    const QString word = address.section(u'/', -1);
    if (word == u"trainedAlgorithmicMedia"_s || word == u"algorithmicMedia"_s ||
        word == u"compositeWithTrainedAlgorithmicMedia"_s)
        return DigitalSource::TrainedModel;
    if (word.startsWith(u"composite"_s))
        return DigitalSource::Composite;
    const bool isCamera = word == u"digitalCapture"_s || word == u"computationalCapture"_s ||
                          word == u"negativeFilm"_s || word == u"positiveFilm"_s;
    return isCamera ? DigitalSource::Camera : DigitalSource::Unstated;
}

// Some agencies put a code of their own there.
QString sourceName(const QString &source)
{
    static const QRegularExpression code(u"\\d{3}"_s);
    return code.match(source).hasMatch() ? QString() : source;
}

// The credit that its sender asks for names the agency, the photographer or both.
void credit(Photo &photo, const Metadata &in)
{
    const QString line =
        firstOf({in.xmp("Xmp.photoshop.Credit"), in.iptc("Iptc.Application2.Credit")});
    const QString source =
        firstOf({in.xmp("Xmp.photoshop.Source"), in.iptc("Iptc.Application2.Source")});
    const Credited named = creditedIn(line);
    photo.creator = firstOf({in.xmp("Xmp.dc.creator"), in.iptc("Iptc.Application2.Byline"),
                             in.exif("Exif.Image.Artist"), named.creator});
    const bool namesOnlyMaker = line.compare(photo.creator, Qt::CaseInsensitive) == 0;
    photo.provider =
        firstOf({sourceName(source), named.provider, namesOnlyMaker ? QString() : line});
    if (photo.provider.compare(photo.creator, Qt::CaseInsensitive) == 0)
        photo.provider.clear();
    const bool saysAll = !named.provider.isEmpty() && !hasEmptyCreditSlots(line) &&
                         line.contains(photo.creator, Qt::CaseInsensitive);
    photo.creditLine = saysAll ? line : standardCredit(photo);
}

Photo wordsOf(const Exiv2::Image &image)
{
    const Metadata in(image);
    Photo photo;
    photo.caption = caption(in);
    photo.altText = in.xmp("Xmp.iptc.AltTextAccessibility");
    credit(photo, in);
    photo.rights = firstOf({in.xmp("Xmp.dc.rights"), in.iptc("Iptc.Application2.Copyright"),
                            in.exif("Exif.Image.Copyright")});
    photo.place =
        firstOf({in.xmp("Xmp.photoshop.City"), in.iptc("Iptc.Application2.City"),
                 in.xmp("Xmp.iptc.Location"), in.iptc("Iptc.Application2.SubLocation"),
                 in.xmp("Xmp.photoshop.State"), in.iptc("Iptc.Application2.ProvinceState"),
                 in.xmp("Xmp.photoshop.Country"), in.iptc("Iptc.Application2.CountryName")});
    for (const QString &taken :
         {in.xmp("Xmp.photoshop.DateCreated"), in.iptc("Iptc.Application2.DateCreated"),
          in.exif("Exif.Photo.DateTimeOriginal")})
        if (!photo.dateTaken.isValid())
            photo.dateTaken = dateIn(taken);
    photo.digitalSource = sourceIn(in.xmp("Xmp.iptcExt.DigitalSourceType"));
    return photo;
}

bool isReasonable(const Photo &photo)
{
    for (const QString *words : {&photo.caption, &photo.altText, &photo.creator, &photo.provider,
                                 &photo.creditLine, &photo.rights, &photo.place})
        if (words->size() > mostLetters)
            return false;
    return true;
}

// exiv2 only logs that it leaves out a part that it cannot decode. Its other warnings are about
// what a camera wrote in its own way.
thread_local bool leftOut = false;

void listen(int level, const char *message)
{
    leftOut = leftOut || level >= Exiv2::LogMsg::error ||
              QByteArrayView(message).startsWith("Failed to decode");
}

const Error unreadable = failPhoto(photofault::words).error();

FoundPhoto found(const Photo &photo)
{
    if (!isReasonable(photo))
        return {{}, unreadable};
    return {photo, leftOut ? std::optional(unreadable) : std::nullopt};
}

} // namespace

// exiv2 throws, and its exceptions end here.
FoundPhoto wordsIn(const QByteArray &file)
{
    if (photoFormat(file) == PhotoFormat::Gif)
        return {}; // it has no place for any
    leftOut = false;
    Exiv2::LogMsg::setHandler(listen);
    try {
        const auto image =
            Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(file.constData()),
                                      static_cast<long>(file.size()));
        image->readMetadata();
        return found(wordsOf(*image));
    } catch (const std::exception &) {
        return {{}, unreadable};
    }
}

} // namespace feuillet
