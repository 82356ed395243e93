#pragma once

#include "signoff/ArticleRow.h"
#include "store/DraftStore.h"
#include "store/search/Search.h"

#include <QJsonObject>

namespace feuillet::cli {

QJsonObject jsonOf(const ArticleRow &row);
QJsonObject jsonOf(const Hit &hit);
QJsonObject jsonOf(const Draft &draft, const QString &person);

QString sealName(SealState state);        // none, valid or void
QString isoText(const QDateTime &moment); // empty if there is none

} // namespace feuillet::cli
