#include "ui/preview/checks/CheckWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace feuillet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(feuillet::ChecksList)
};

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString ofText(PageFlaw flaw, const QString &about)
{
    using enum PageFlaw;
    switch (flaw) {
    case NotParsed:
        return Words::tr("The HTML is broken: browsers have to repair it.");
    case NoLanguage:
        return Words::tr("The page names no language.");
    case NoTitle:
        return Words::tr("The page has no title.");
    case NoPolicy:
        return Words::tr("The page has no security policy.");
    case NoMain:
        return Words::tr("The page must have one main part.");
    case HeadlineCount:
        return Words::tr("The page must have one headline.");
    case HeadingOrder:
        return Words::tr("A heading skips a level: %1").arg(about);
    case EmptyHeading:
        return Words::tr("A heading is empty: %1").arg(about);
    case RepeatedId:
        return Words::tr("Two elements have the same id: %1").arg(about);
    case UnknownId:
        return Words::tr("A link leads to a part that is not on the page: %1").arg(about);
    default:
        return {};
    }
}

QString ofParts(PageFlaw flaw, const QString &about)
{
    using enum PageFlaw;
    switch (flaw) {
    case ImageWithoutAlt:
        return Words::tr("An image has no alternative text: %1").arg(about);
    case ImageWithoutSize:
        return Words::tr("An image has no size, so the text jumps when it comes: %1").arg(about);
    case TimeWithoutDate:
        return Words::tr("Machines cannot read this date: %1").arg(about);
    case InlineScript:
        return Words::tr("A script stands in the page itself.");
    case InlineStyle:
        return Words::tr("A style stands in the page itself: %1").arg(about);
    case Handler:
        return Words::tr("A script hangs on an element: %1").arg(about);
    case ForbiddenElement:
        return Words::tr("This element has no place on a page: %1").arg(about);
    case UnsafeLink:
        return Words::tr("Nobody may follow this link: %1").arg(about);
    case OutsideFile:
        return Words::tr("The page loads a file of somebody else: %1").arg(about);
    case MissingFile:
        return Words::tr("A file of the page is missing: %1").arg(about);
    case BrokenMetadata:
        return Words::tr("Search engines cannot read the page's metadata.");
    default:
        return {};
    }
}

QString ofFlaw(const PageCheck &check)
{
    const QString text = ofText(check.flaw, check.about);
    const QString said = text.isEmpty() ? ofParts(check.flaw, check.about) : text;
    return check.line > 0 ? Words::tr("%1 (HTML, line %2)").arg(said).arg(check.line) : said;
}

} // namespace

QString sentence(const PageCheck &check)
{
    const auto number = static_cast<int>(check.number);
    using enum PagePoint;
    switch (check.point) {
    case Flawed:
        return ofFlaw(check);
    case TitleTooLong:
        return Words::tr("The title has %n characters; search engines show 70.", nullptr, number);
    case NoDescription:
        return Words::tr("No lede: search engines and shared links have nothing to tell.");
    case ShortLede:
        return Words::tr("The lede has %n characters: little for search engines.", nullptr, number);
    case NoPicture:
        return Words::tr("No photo: a shared link shows no picture.");
    case PictureMissing:
        return Words::tr("Photo %1: the picture is missing.").arg(number);
    case NoAltText:
        return Words::tr("Photo %1: the alternative text is missing.").arg(number);
    case AddressUnknown:
        return Words::tr("The site's address is not set: search engines do not learn where the "
                         "page is.");
    case LinkWithoutWords:
        return Words::tr("A link has no words: %1").arg(check.about);
    case LinkIncomplete:
        return Words::tr("This link leads nowhere: %1").arg(check.about);
    case LinkAmbiguous:
        return Words::tr("The same words lead to two addresses: %1").arg(check.about);
    case HeavyPage:
        return Words::tr("The page weighs %1 without its photos.").arg(size(check.number));
    }
    Q_UNREACHABLE();
}

QString words(const PageWeight &weight)
{
    const QString page = size(weight.html + weight.files);
    return weight.photos > 0 ? Words::tr("%1, photos %2").arg(page, size(weight.photos)) : page;
}

} // namespace feuillet
