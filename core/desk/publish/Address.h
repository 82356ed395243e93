#pragma once

#include "desk/Seat.h"
#include "store/ledger/Deed.h"

namespace feuillet {

// A story has the address that it first went out under, until it is given another; the earlier
// ones then lead to it.
QStringList addressesOf(const QList<Deed> &deeds); // the present one last
QString addressOf(const QList<Deed> &deeds);       // the present one; empty before it went out
QJsonObject newAddress(const QString &address);    // as the ledger keeps it
bool isNewAddress(const QJsonObject &manifest);
QString addressKey(const QString &address); // the setting that names the article it belongs to

// Gives a published story the address of its present title; the old one leads to it. Goes out with
// the next export. Refused as publishing is; AddressTaken. Answers the address.
Result<QString> renewAddress(Seat &seat, ArticleId id);

} // namespace feuillet
