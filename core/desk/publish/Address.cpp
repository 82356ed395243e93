#include "desk/publish/Address.h"

#include "desk/publish/Manifest.h"
#include "desk/Standing.h"
#include "store/Chaining.h"
#include "store/ledger/SealStore.h"
#include "store/SettingStore.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {
const QString addressField = u"address"_s;
}

QStringList addressesOf(const QList<Deed> &deeds)
{
    QStringList addresses;
    for (const Deed &deed : deeds) {
        const auto *manifest = std::get_if<QJsonObject>(&deed.what);
        const QString given = manifest ? (*manifest)[addressField].toString() : QString();
        const QString out = manifest && addresses.isEmpty() ? putOutIn(*manifest).address : given;
        if (!out.isEmpty()) {
            addresses.removeAll(out);
            addresses << out;
        }
    }
    return addresses;
}

QString addressOf(const QList<Deed> &deeds)
{
    const QStringList addresses = addressesOf(deeds);
    return addresses.isEmpty() ? QString() : addresses.last();
}

QJsonObject newAddress(const QString &address)
{
    return {{addressField, address}};
}

bool isNewAddress(const QJsonObject &manifest)
{
    return manifest.contains(addressField);
}

QString addressKey(const QString &address)
{
    return u"address/"_s + address;
}

Result<QString> renewAddress(Seat &seat, ArticleId id)
{
    auto work = Transaction::begin(seat.database);
    if (!work)
        return failed(work);
    const auto standing = standingOf(seat, id);
    if (!standing)
        return failed(standing);
    const QDateTime now = seat.now();
    if (const auto step = stepOn(*standing, Action::Publish, now); !step)
        return failed(step);
    if (!isPublic(standing->row.stage))
        return std::unexpected(refused(Refusal::WrongStage));
    const QString address = addressOf(standing->article);
    SettingStore settings(seat.database);
    const auto owner = settings.value(addressKey(address));
    if (!owner)
        return failed(owner);
    if (owner->value_or(id.text()) != id.text())
        return std::unexpected(refused(Refusal::AddressTaken, address));
    const auto done = inOrder(
        [&] { return settings.set(addressKey(address), id.text()); },
        [&] {
            return SealStore(seat.database).published(id, seat.person.id, now, newAddress(address));
        },
        [&] { return work->commit(); });
    if (!done)
        return failed(done);
    return address;
}

} // namespace feuillet
