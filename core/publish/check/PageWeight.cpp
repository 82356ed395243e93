#include "publish/check/Elements.h"
#include "publish/check/PageChecks.h"

#include <QRegularExpression>
#include <QSet>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr double rem = 16; // CSS pixels, of a browser that nobody set

// "43rem", "100vw", "320px"; nothing for a length that is none of these.
std::optional<double> lengthOf(const QString &text, int width)
{
    static const QRegularExpression length(u"^([0-9.]+)(rem|vw|px)$"_s);
    const auto found = length.match(text.trimmed());
    if (!found.hasMatch())
        return std::nullopt;
    const double number = found.captured(1).toDouble();
    const QString unit = found.captured(2);
    return unit == "vw"_L1 ? number * width / 100 : unit == "rem"_L1 ? number * rem : number;
}

// How wide the picture is shown: the first entry of sizes whose condition holds.
double shownWidth(const QString &sizes, int width)
{
    static const QRegularExpression condition(u"^\\(max-width:\\s*([0-9.a-z]+)\\)\\s*(.*)$"_s);
    for (const QString &part : sizes.split(u',')) {
        const auto limited = condition.match(part.trimmed());
        const auto most = lengthOf(limited.captured(1), width);
        if (!limited.hasMatch() || width <= most.value_or(0))
            return lengthOf(limited.hasMatch() ? limited.captured(2) : part, width).value_or(width);
    }
    return width;
}

// The narrowest of the candidates that is wide enough, or else the widest.
QString chosenOf(const Element &image, int width)
{
    const double shown = shownWidth(image.attribute("sizes"), width);
    QString chosen = image.attribute("src");
    for (const QString &candidate : image.attribute("srcset").split(u',', Qt::SkipEmptyParts)) {
        const QStringList words = candidate.simplified().split(u' ');
        chosen = words.first();
        if (words.last().chopped(1).toDouble() >= shown)
            break;
    }
    return chosen;
}

} // namespace

PageWeight weightOf(const Page &page, int width)
{
    PageWeight weight{.html = page.html.size()};
    QHash<QString, qint64> photos; // by name beside the page
    const QString folder = page.address + u'/';
    for (const PageFile &file : page.assets) {
        if (file.path.startsWith(folder))
            photos.insert(file.path.mid(folder.size()), file.bytes.size());
        else
            weight.files += file.bytes.size();
    }
    const ParsedHtml parsed(page.html);
    for (const Element &element : parsed.all())
        if (element.is("img"))
            weight.photos += photos.take(chosenOf(element, width));
    return weight;
}

} // namespace feuillet
