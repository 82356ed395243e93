#pragma once

#include "publish/Page.h"
#include "signoff/Chain.h"
#include "signoff/Seal.h"
#include "store/Database.h"

#include <QJsonObject>

namespace feuillet {

// A page as it once went out, read from the ledger.
struct PutOut
{
    struct File
    {
        QString path; // below the folder
        QString sha256;
    };
    QString folder;  // of the site
    QString address; // of the page below it
    QList<File> files;
};

// Every file of the page, its index.html last.
QList<PageFile> filesOf(const Page &page);

QJsonObject manifestOf(const Page &page, const QString &indexFile, const Seal &seal,
                       const ChainHead &head);

// Everything that went out of this article, oldest first; of a page that went out several times to
// the same place each time is there.
Result<QList<PutOut>> putOuts(Database &database, ArticleId id);

} // namespace feuillet
