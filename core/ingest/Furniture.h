#pragma once

#include <QStringView>

#include <optional>

namespace feuillet {

// Words of the page around a story, which come along when it is copied.
enum class Furniture
{
    PageTools, // text size, sharing, dates: on news pages they stand between lede and body
    Insertion, // a link to another story, an advertisement: anywhere
};

// What the whole line is, by the list in Furniture.cpp; nothing if it is part of the story.
std::optional<Furniture> furnitureIn(QStringView line);

} // namespace feuillet
