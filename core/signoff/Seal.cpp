#include "signoff/Seal.h"

#include "signoff/FourEyes.h"

#include <QJsonArray>
#include <QJsonObject>

namespace feuillet {

using namespace Qt::StringLiterals;

Result<Seal> Seal::seal(const Article &article, const Situation &situation,
                        const ReadRevision &reading, const QDateTime &at)
{
    const auto allowed = stepped(Action::Sign, situation);
    if (!allowed)
        return std::unexpected(refused(allowed.error(), situation.actor.name));
    const bool asEditor = situation.actor.roles.testFlag(Role::CopyEditor);
    Seal seal;
    seal.m_digest = feuillet::digest(article);
    seal.m_reader = situation.actor.id;
    seal.m_readerName = situation.actor.name;
    seal.m_role = asEditor ? Role::CopyEditor : Role::Chief;
    seal.m_at = at.toUTC();
    seal.m_reading = reading;
    seal.m_byAuthor = isOwnText(situation);
    return seal;
}

QJsonObject Seal::toJson() const
{
    return {{u"digest"_s, m_digest.hex()},
            {u"reader"_s, m_reader.text()},
            {u"readerName"_s, m_readerName},
            {u"role"_s, roleName(m_role)},
            {u"at"_s, m_at.toString(Qt::ISODateWithMs)},
            {u"revision"_s, m_reading.revision},
            {u"statement"_s, m_reading.statement},
            {u"checklist"_s, QJsonArray::fromStringList(m_reading.checklist)},
            {u"byAuthor"_s, m_byAuthor}};
}

Result<Seal> Seal::fromJson(const QJsonObject &json)
{
    const auto digest = Digest::fromHex(json[u"digest"_s].toString());
    const auto reader = PersonId::parse(json[u"reader"_s].toString());
    const auto role = roleNamed(json[u"role"_s].toString());
    const auto at = QDateTime::fromString(json[u"at"_s].toString(), Qt::ISODateWithMs);
    const int revision = json[u"revision"_s].toInt();
    if (!digest || !reader || !role || !at.isValid() || revision < 1)
        return fail(Fault::Malformed, u"seal"_s);
    Seal seal;
    seal.m_digest = *digest;
    seal.m_reader = *reader;
    seal.m_readerName = json[u"readerName"_s].toString();
    seal.m_role = *role;
    seal.m_at = at;
    seal.m_reading = {revision, json[u"statement"_s].toString(), {}};
    for (const auto key : json[u"checklist"_s].toArray())
        seal.m_reading.checklist << key.toString();
    seal.m_byAuthor = json[u"byAuthor"_s].toBool();
    return seal;
}

SealState stateOf(const std::optional<Seal> &seal, const Article &article)
{
    if (!seal)
        return SealState::None;
    return seal->covers(article) ? SealState::Valid : SealState::Void;
}

} // namespace feuillet
