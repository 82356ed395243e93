#include "ui/shell/feeds/MachineChecks.h"

#include "article/Body.h"
#include "article/Texts.h"
#include "desk/Wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace feuillet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(feuillet::MachineChecks)
};

using State = CheckLine::State;

constexpr qsizetype mostNamed = 5; // blocking findings that get a line each

CheckLine line(bool met, const QString &good, const QString &bad, const Place &place,
               State otherwise = State::Open)
{
    if (met)
        return {good, State::Met};
    return {bad, otherwise, place};
}

// The line of what every photo must have, leading to the first that has not.
template <typename Holds>
CheckLine photoLine(const QList<Photo> &photos, Holds holds, const QString &good,
                    const QString &bad, Field field)
{
    const auto lacking = std::ranges::find_if_not(photos, holds);
    return line(lacking == photos.end(), good, bad,
                {.field = field, .photo = lacking - photos.begin()});
}

QList<CheckLine> photoLines(const QList<Photo> &photos)
{
    if (photos.isEmpty())
        return {};
    return {
        photoLine(
            photos, [](const Photo &photo) { return !photo.image.isEmpty(); },
            Words::tr("Every photo has its picture."), Words::tr("A photo waits for its picture."),
            Field::Caption),
        photoLine(
            photos,
            [](const Photo &photo) {
                return !photo.creditLine.isEmpty() && !hasEmptyCreditSlots(photo.creditLine);
            },
            Words::tr("Every photo is credited."),
            Words::tr("A credit is missing or has empty slots."), Field::Credit),
        photoLine(
            photos,
            [](const Photo &photo) { return photo.image.isEmpty() || !photo.altText.isEmpty(); },
            Words::tr("Every picture has an alternative text."),
            Words::tr("An alternative text is missing."), Field::AltText)};
}

// Each link with its place.
QList<std::pair<QString, Place>> linksIn(const Article &article)
{
    QList<std::pair<QString, Place>> links;
    for (const PlacedText &placed : textsOf(article))
        for (const Mark &mark : placed.text.marks())
            if (mark.kind == MarkKind::Link) {
                Place place = placed.place;
                place.start = mark.start;
                place.length = mark.length;
                links.append({mark.value, place});
            }
    return links;
}

QList<CheckLine> linkLines(const Article &article)
{
    const auto links = linksIn(article);
    if (links.isEmpty())
        return {};
    const auto broken =
        std::ranges::find_if_not(links, [](const auto &link) { return isSafeLink(link.first); });
    if (broken == links.end())
        return {{Words::tr("Every link has a web address."), State::Met}};
    return {{Words::tr("“%1” is no web address.").arg(broken->first), State::Open, broken->second}};
}

QList<CheckLine> blockingLines(QList<Finding> findings)
{
    findings.removeIf([](const Finding &finding) { return !finding.blocks; });
    QList<CheckLine> lines;
    for (const Finding &finding : findings.first(std::min(findings.size(), mostNamed)))
        lines.append({sentence(finding), State::Blocking, finding.place});
    if (findings.size() > mostNamed)
        lines.append(
            {Words::tr("%n more finding(s) that block.", nullptr, int(findings.size() - mostNamed)),
             State::Blocking, findings[mostNamed].place});
    return lines;
}

CheckLine certainLine(QList<Finding> findings)
{
    findings.removeIf([](const Finding &finding) {
        return finding.blocks || finding.confidence != Confidence::Certain ||
               finding.kind == FindingKind::Typography;
    });
    if (findings.isEmpty())
        return {Words::tr("No certain fault is left."), State::Met};
    return {Words::tr("%n certain fault(s) left.", nullptr, int(findings.size())), State::Open,
            findings.first().place};
}

CheckLine typographyLine(QList<Finding> findings)
{
    findings.removeIf([](const Finding &finding) {
        return finding.blocks || finding.kind != FindingKind::Typography;
    });
    if (findings.isEmpty())
        return {Words::tr("The typography is that of the house."), State::Met};
    return {Words::tr("%n place(s) of typography to correct.", nullptr, int(findings.size())),
            State::Open, findings.first().place};
}

QList<CheckLine> findingLines(const std::optional<QList<Finding>> &findings)
{
    if (!findings)
        return {{Words::tr("The machine did not read the text: spelling is not checked."),
                 State::Open}};
    return blockingLines(*findings) +
           QList<CheckLine>{certainLine(*findings), typographyLine(*findings)};
}

} // namespace

QList<CheckLine> machineChecks(const Article &article,
                               const std::optional<QList<Finding>> &findings)
{
    const QList<CheckLine> parts{
        line(!article.headline.trimmed().isEmpty(), Words::tr("There is a headline."),
             Words::tr("The headline is missing."), {.field = Field::Headline}, State::Blocking),
        line(!article.lede.isEmpty(), Words::tr("There is a lede."),
             Words::tr("The lede is missing."), {.field = Field::Lede}),
        line(!article.signature.isEmpty(), Words::tr("The text is signed by its author."),
             Words::tr("The signature is missing."), {.field = Field::Signature})};
    return findingLines(findings) + parts + photoLines(article.photos) + linkLines(article);
}

} // namespace feuillet
