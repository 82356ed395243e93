#include "signoff/Stage.h"

#include "signoff/Names.h"

namespace feuillet {

namespace {
// In the order of the enumeration.
constexpr Names<stageCount> names{
    "draft",     "submitted", "firstRead", "secondRead", "signed",  "published",
    "corrected", "updated",   "withdrawn", "returned",   "shelved",
};
} // namespace

QString stageName(Stage stage)
{
    return nameIn(names, stage);
}

std::optional<Stage> stageNamed(QStringView name)
{
    return kindIn<Stage>(names, name);
}

QList<Stage> allStages()
{
    QList<Stage> stages;
    for (int at = 0; at < stageCount; ++at)
        stages << static_cast<Stage>(at);
    return stages;
}

bool isPublic(Stage stage)
{
    return stage == Stage::Published || stage == Stage::Corrected || stage == Stage::Updated ||
           stage == Stage::Withdrawn;
}

} // namespace feuillet
