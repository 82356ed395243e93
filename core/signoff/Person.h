#pragma once

#include "base/Id.h"

#include <QFlags>
#include <QString>
#include <QStringList>

#include <optional>

namespace feuillet {

enum class Role
{
    Journalist = 1,
    CopyEditor = 2,
    Producer = 4,
    Chief = 8,
};
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

inline constexpr Roles everyRole =
    Roles(Role::Journalist) | Role::CopyEditor | Role::Producer | Role::Chief;

// In the embedded store a person is declared, not proved.
struct Person
{
    PersonId id;
    QString name;
    QString initials;
    Roles roles;

    bool operator==(const Person &) const = default;
};

// The identifiers kept in the store: journalist, copyEditor, producer, chief. A role is also
// understood in French and in any case (journaliste, secrétaire de rédaction, SR, relecteur,
// éditeur, rédacteur en chef…).
QString roleName(Role role);
std::optional<Role> roleNamed(QStringView word);
QStringList roleNames(Roles roles);
std::optional<Roles> rolesNamed(const QStringList &words); // nothing if one of them is no role

// What makes a name unique: two people cannot differ by case, spaces or compatibility forms only.
QString personKey(QStringView name);

} // namespace feuillet
