#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace feuillet {

enum class Stage
{
    Draft,      // brouillon
    Submitted,  // à relire
    FirstRead,  // 1re lecture
    SecondRead, // 2e lecture
    Signed,     // bon à tirer
    Published,
    Corrected,
    Updated,
    Withdrawn,
    Returned, // renvoyé, with a note
    Shelved,  // au frigo
};

inline constexpr int stageCount = 11;

// draft, submitted, firstRead… : kept in the store, so they never change.
QString stageName(Stage stage);
std::optional<Stage> stageNamed(QStringView name);
QList<Stage> allStages();
bool isPublic(Stage stage); // it went out, and readers may have it

// How the last seal stands to the text; Void when a reader could see a change since (Modifié après
// le BAT).
enum class SealState
{
    None,
    Valid,
    Void,
};

} // namespace feuillet
