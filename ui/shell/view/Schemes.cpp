#include "ui/shell/view/Schemes.h"

namespace feuillet {

QList<ActionName> schemeActions()
{
    using enum ActionName;
    return {SystemTheme, LightTheme, DarkTheme, BlackOnWhite, WhiteOnBlack};
}

ActionName actionOf(Scheme scheme)
{
    return schemeActions().at(static_cast<qsizetype>(scheme));
}

std::optional<Scheme> schemeOf(ActionName name)
{
    const auto at = schemeActions().indexOf(name);
    return at < 0 ? std::nullopt : std::optional(static_cast<Scheme>(at));
}

} // namespace feuillet
