#include "proofing/typography/PlainTypography.h"

#include "proofing/typography/Typography.h"

namespace feuillet {

namespace {

// What a paragraph of an article cannot hold; what lies between is a paragraph.
bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar(QChar::LineSeparator) ||
           c == QChar(QChar::ParagraphSeparator);
}

} // namespace

QString withPlainTypography(QStringView text, const HouseStyle &style)
{
    QString right;
    right.reserve(text.size() + text.size() / 16);
    for (auto at = text.begin(); at != text.end();) {
        const auto end = std::find_if(at, text.end(), isControl);
        const QString line = QStringView(at, end).toString();
        const RichText paragraph(line);
        right += paragraph.text() == line ? withTypography(paragraph, style).text() : line;
        at = std::find_if_not(end, text.end(), isControl);
        right += QStringView(end, at);
    }
    return right;
}

} // namespace feuillet
