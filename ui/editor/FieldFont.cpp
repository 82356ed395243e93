#include "ui/editor/FieldFont.h"

namespace feuillet {

namespace {

struct Cut
{
    Field field;
    double size; // against the body
    bool bold;
};
constexpr Cut cuts[] = {
    {Field::Headline, 1.5, true}, {Field::Lede, 1.1, false}, {Field::Kicker, 0.85, true}};
constexpr double smallSize = 0.85; // all the others

} // namespace

QFont fontOf(Field field, QFont copy)
{
    const Cut *cut = std::ranges::find(cuts, field, &Cut::field);
    const bool known = cut != std::end(cuts);
    copy.setPointSizeF(copy.pointSizeF() * (known ? cut->size : smallSize));
    copy.setBold(known ? cut->bold : copy.bold());
    return copy;
}

} // namespace feuillet
