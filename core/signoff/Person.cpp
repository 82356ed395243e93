#include "signoff/Person.h"

#include <array>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

struct RoleWord
{
    const char16_t *word;
    Role role;
};

// The first word of a role is its identifier. The others as personKey() leaves them.
constexpr std::array roleWords{
    RoleWord{u"journalist", Role::Journalist},
    RoleWord{u"copyEditor", Role::CopyEditor},
    RoleWord{u"producer", Role::Producer},
    RoleWord{u"chief", Role::Chief},
    RoleWord{u"journaliste", Role::Journalist},
    RoleWord{u"rédacteur", Role::Journalist},
    RoleWord{u"rédactrice", Role::Journalist},
    RoleWord{u"reporter", Role::Journalist},
    RoleWord{u"copy editor", Role::CopyEditor},
    RoleWord{u"secrétaire de rédaction", Role::CopyEditor},
    RoleWord{u"sr", Role::CopyEditor},
    RoleWord{u"relecteur", Role::CopyEditor},
    RoleWord{u"relectrice", Role::CopyEditor},
    RoleWord{u"correcteur", Role::CopyEditor},
    RoleWord{u"correctrice", Role::CopyEditor},
    RoleWord{u"éditeur", Role::Producer},
    RoleWord{u"éditrice", Role::Producer},
    RoleWord{u"éditeur web", Role::Producer},
    RoleWord{u"éditrice web", Role::Producer},
    RoleWord{u"chef", Role::Chief},
    RoleWord{u"cheffe", Role::Chief},
    RoleWord{u"rédacteur en chef", Role::Chief},
    RoleWord{u"rédactrice en chef", Role::Chief},
};

} // namespace

QString roleName(Role role)
{
    const auto *const found = std::ranges::find(roleWords, role, &RoleWord::role);
    return QString::fromUtf16(found->word);
}

std::optional<Role> roleNamed(QStringView word)
{
    const QString key = personKey(word);
    for (const RoleWord &known : roleWords)
        if (key == QStringView(known.word).toString().toCaseFolded())
            return known.role;
    return std::nullopt;
}

QStringList roleNames(Roles roles)
{
    QStringList names;
    for (const Role role : {Role::Journalist, Role::CopyEditor, Role::Producer, Role::Chief})
        if (roles.testFlag(role))
            names << roleName(role);
    return names;
}

std::optional<Roles> rolesNamed(const QStringList &words)
{
    Roles roles;
    for (const QString &word : words) {
        const auto role = roleNamed(word);
        if (!role)
            return std::nullopt;
        roles |= *role;
    }
    return roles;
}

QString personKey(QStringView name)
{
    return name.toString()
        .normalized(QString::NormalizationForm_KC)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_KC)
        .simplified();
}

} // namespace feuillet
