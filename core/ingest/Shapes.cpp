#include "ingest/Shapes.h"

#include "article/Body.h"
#include "article/Signature.h"

#include <QRegularExpression>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestHeadline = 200;
constexpr qsizetype longestSignature = 80;
constexpr qsizetype longestSite = 80;
constexpr qsizetype shortestRepeatedTitle = 8;
} // namespace

bool sameTitle(const QString &a, const QString &b)
{
    return a == b || a.simplified() == b.simplified();
}

QString siteIn(const QString &line, const QString &title)
{
    static const QRegularExpression before(u"^(\\S.*?)\\s+[-–—|·•]\\s+$"_s);
    static const QRegularExpression after(u"^\\s+[-–—|·•]\\s+(.*\\S)$"_s);
    if (title.size() < shortestRepeatedTitle || line.size() > title.size() + longestSite)
        return {};
    const auto rest = line.size() - title.size();
    if (line.endsWith(title))
        return before.match(line.first(rest)).captured(1);
    if (line.startsWith(title))
        return after.match(line.sliced(title.size())).captured(1);
    return {};
}

bool looksLikeHeadline(const QString &text)
{
    const bool fullStop = text.endsWith(u'.') && !text.endsWith(u"..."_s);
    return text.size() <= longestHeadline && !fullStop && crossheadIn(text).isEmpty() &&
           Dateline::opening(text).isEmpty();
}

bool looksLikeSignature(const QString &text)
{
    static const QRegularExpression initials(
        u"^[a-z]{2,5}(?:-[a-z]{2,5})*(?:/[a-z]{2,5}(?:-[a-z]{2,5})*)+$"_s);
    if (text.size() > longestSignature)
        return false;
    const Signature signature(text);
    return !signature.authors().isEmpty() || !signature.deskCode().isEmpty() ||
           initials.match(text).hasMatch();
}

} // namespace feuillet
