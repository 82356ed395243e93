#include "article/Signature.h"

#include "article/RichText.h"

#include <QRegularExpression>

#include <array>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// Names as agencies and bylines write them: "G.Name", "J.-P. Name", "Camille Le Goff", "Ana de la
// Rue".
const QString initialed =
    u"\\p{Lu}\\.(?:-?\\p{Lu}\\.)?\\s?\\p{Lu}[\\p{L}’'-]+(?:[ ]\\p{Lu}[\\p{L}’'-]+)*"_s;
const QString spelledOut =
    u"\\p{Lu}[\\p{L}’'-]+(?:[ ](?:de|du|des|la|le|van|von|ben|al|d['’]\\p{Lu}[\\p{L}’'-]+|\\p{Lu}[\\p{L}’'-]*))*[ ]\\p{Lu}[\\p{L}’'-]+"_s;
const QString someone = u"(?:"_s + initialed + u'|' + spelledOut + u')';
const QString several = someone + u"(?:(?:, | et | avec )"_s + someone + u")*"_s;

QRegularExpressionMatch read(const QString &text)
{
    static const QRegularExpression wire(u"^(?<authors>"_s + several +
                                         u")\\s?--\\s?(?<code>[\\p{Lu}\\d]{2,10})$"_s);
    static const QRegularExpression byline(
        u"^(?:Par )?(?<authors>"_s + several +
        u")(?:, (?:à|au|aux|en) (?<place>\\p{Lu}[\\p{L} ’'-]+))?$"_s);
    const auto match = wire.match(text);
    return match.hasMatch() ? match : byline.match(text);
}

int monthNamed(const QString &name)
{
    static const std::array months{u"jan"_s,  u"fév"_s, u"mar"_s, u"avr"_s, u"mai"_s, u"juin"_s,
                                   u"juil"_s, u"aoû"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"déc"_s};
    const QString lower = name.toLower();
    for (size_t m = 0; m < months.size(); ++m)
        if (lower.startsWith(months[m]))
            return static_cast<int>(m) + 1;
    return 0;
}

QRegularExpressionMatch readDateline(const QString &text)
{
    static const QRegularExpression dateline(
        u"^(?<place>\\p{Lu}[\\p{L} ’'()/-]{0,59}?)"
        "(?:,? (?<day>\\d{1,2})(?:er)? "
        "(?<month>janv|jan|févr|fév|mars|avril|avr|mai|juin|juillet|juil|août|"
        "sept|sep|oct|nov|déc|janvier|février|septembre|octobre|novembre|décembre)\\.?(?: "
        "(?<year>\\d{4}))?)?"
        " \\((?<source>[\\p{L}\\d][\\p{L}\\d./ -]{1,29})\\)\\s?[-–—](?=\\s|$)"_s);
    return dateline.match(text);
}

} // namespace

Signature::Signature(const QString &written) : m_text(cleanText(written).trimmed()) {}

QStringList Signature::authors() const
{
    static const QRegularExpression joiner(u", | et | avec "_s);
    static const QRegularExpression tight(u"\\.(?=[\\p{L}]{2})"_s);
    QStringList names = read(m_text).captured(u"authors"_s).split(joiner, Qt::SkipEmptyParts);
    for (QString &name : names)
        name.replace(tight, u". "_s);
    return names;
}

QString Signature::deskCode() const
{
    return read(m_text).captured(u"code"_s);
}

QString Signature::place() const
{
    return read(m_text).captured(u"place"_s);
}

Dateline::Dateline(const QString &written) : m_text(cleanText(written).trimmed()) {}

QString Dateline::place() const
{
    return readDateline(m_text).captured(u"place"_s);
}

QDate Dateline::date() const
{
    const auto match = readDateline(m_text);
    return {match.captured(u"year"_s).toInt(), monthNamed(match.captured(u"month"_s)),
            match.captured(u"day"_s).toInt()};
}

QString Dateline::source() const
{
    return readDateline(m_text).captured(u"source"_s);
}

QStringView Dateline::opening(QStringView text)
{
    constexpr qsizetype longest = 140;
    const auto match = readDateline(text.first(std::min(text.size(), longest)).toString());
    if (!match.hasMatch())
        return {};
    auto end = match.capturedEnd();
    while (end < text.size() && text[end].isSpace())
        ++end;
    return text.first(end);
}

} // namespace feuillet
