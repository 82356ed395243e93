#include "desk/publish/Release.h"

#include "desk/publish/Manifest.h"
#include "store/ArticleStore.h"
#include "store/Chaining.h"

namespace feuillet {

namespace {

// When the text was signed that first went out.
QDateTime firstOut(const QList<StepTaken> &steps)
{
    QDateTime signedAt;
    for (const StepTaken &step : steps) {
        if (step.action == Action::Sign)
            signedAt = step.at;
        if (step.action == Action::Publish && signedAt.isValid())
            return signedAt;
    }
    return {};
}

int revisionOut(const Standing &standing)
{
    int revision = standing.row.revision;
    for (const StepTaken &step : standing.steps)
        if (step.action == Action::Publish && step.from != Stage::Withdrawn)
            revision = step.revision;
    return revision;
}

} // namespace

Result<Edition> editionOf(Database &database, ArticleId id, const std::optional<Seal> &seal,
                          const QList<StepTaken> &steps)
{
    const auto outs = putOuts(database, id);
    if (!outs)
        return failed(outs);
    Edition edition;
    for (const StepTaken &step : steps)
        if (step.notice)
            edition.notices << *step.notice;
    edition.modifiedAt = seal ? seal->at() : QDateTime();
    if (!edition.notices.isEmpty())
        edition.modifiedAt = std::max(edition.modifiedAt, edition.notices.last().at);
    const QDateTime first = firstOut(steps);
    edition.publishedAt = first.isValid() ? first : edition.modifiedAt;
    edition.address = outs->isEmpty() ? QString() : outs->first().address;
    edition.withdrawn = !steps.isEmpty() && steps.last().to == Stage::Withdrawn;
    return edition;
}

Result<Release> releaseOf(Database &database, const Standing &standing)
{
    auto edition = editionOf(database, standing.row.id, standing.seal, standing.steps);
    if (!edition)
        return failed(edition);
    if (!edition->withdrawn)
        return Release{standing.article, std::move(*edition)};
    auto text = ArticleStore(database).text(standing.row.id, revisionOut(standing));
    if (!text)
        return failed(text);
    return Release{std::move(*text), std::move(*edition)};
}

} // namespace feuillet
