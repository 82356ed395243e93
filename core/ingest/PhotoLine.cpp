#include "ingest/PhotoLine.h"

#include "article/Signature.h"

#include <QRegularExpression>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 600;

std::optional<PhotoLine> captured(const QRegularExpression &expression, const QString &line)
{
    const auto match = expression.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const PhotoLine parts{match.captured(u"caption"_s), match.captured(u"credit"_s)};
    return parts == PhotoLine() ? std::nullopt : std::optional(parts);
}

} // namespace

std::optional<PhotoLine> photoLineIn(const QString &line)
{
    static const QRegularExpression worded(
        u"^(?:(?<caption>.+?)[ \\x{A0}\\x{202F}]*(?:[/|]| [-–—]|(?<=[.!?…»])(?= ))[ ]*)?"
        "(?:photos?|cr[ée]dits?(?: photos?)?)[ \\x{A0}\\x{202F}]*:[ ]*(?<credit>.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression signedOff(
        u"^(?:(?<caption>.+?)[ ]*(?:[/|] *)?)??© *(?<credit>.+)$"_s);
    if (line.size() > longestLine)
        return std::nullopt;
    if (line.contains(u':'))
        if (const auto parts = captured(worded, line))
            return parts;
    return line.contains(u'©') ? captured(signedOff, line) : std::nullopt;
}

QString printed(const PhotoLine &line)
{
    return line.caption.isEmpty() ? u"Photo: "_s + line.credit
                                  : line.caption + u" / Photo: "_s + line.credit;
}

Photo photoOf(const PhotoLine &line)
{
    static const QRegularExpression twoSlots(u"^(?<creator>[^/@]+?) ?/ ?(?<provider>[^/@]+)$"_s);
    static const QRegularExpression agency(u"^\\p{Lu}{2,12}$"_s);
    Photo photo;
    photo.caption = line.caption;
    photo.creditLine = line.credit;
    const auto slot = twoSlots.match(line.credit);
    if (slot.hasMatch() && Signature(slot.captured(u"creator"_s)).authors().size() == 1) {
        photo.creator = slot.captured(u"creator"_s);
        photo.provider = slot.captured(u"provider"_s);
    } else if (agency.match(line.credit).hasMatch()) {
        photo.provider = line.credit;
    }
    return photo;
}

} // namespace feuillet
