#pragma once

#include "publish/Page.h"
#include "publish/site/SiteManifest.h"
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

// Of one page, for the ledger; its index.html is the last file.
QJsonObject manifestOf(const QList<SiteFile> &files, const QString &folder, const Seal &seal,
                       const ChainHead &head);
PutOut putOutIn(const QJsonObject &manifest); // no files if it is no page's

// Everything that went out of this article, oldest first; of a page that went out several times to
// the same place each time is there.
Result<QList<PutOut>> putOuts(Database &database, ArticleId id);

} // namespace feuillet
