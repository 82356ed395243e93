#pragma once

#include "article/ArticleSlip.h"
#include "desk/exchange/Exports.h"
#include "proofing/typography/HouseStyle.h"
#include "publish/Site.h"
#include "signoff/Person.h"
#include "ui/publish/NoticeDialog.h"
#include "ui/review/MergeDialog.h"
#include "ui/signoff/SignDialog.h"

class QImage;
class QPrinter;

namespace feuillet {

// What newsrooms give each other as a file.
enum class SharedFile
{
    Names, // of the house dictionary
    ProofSettings,
};

struct ExportTarget
{
    QString path;
    ExportFormat format = ExportFormat::PageZip;
};

// What the window asks its user; tests answer in their place. An empty answer gives up.
class Questions
{
public:
    virtual ~Questions() = default;
    virtual QString folderToPublishTo(const QString &last) = 0;
    virtual std::optional<ExportTarget> exportTo(const QString &name) = 0;
    virtual QString pdfFile(const QString &name) = 0;
    virtual QString pictureFile() = 0;
    // The photo with what readers see of its picture.
    virtual std::optional<Photo> framing(const Photo &photo, const QImage &picture) = 0;
    virtual QStringList wireFiles() = 0;
    virtual QString toImport(SharedFile kind) = 0; // the file's path
    virtual QString toExport(SharedFile kind) = 0;
    virtual QString linkAddress() = 0;
    // Why a remark is not to be made again anywhere; empty for no reason, nothing to give up.
    virtual std::optional<QString> whyIgnored(const QString &words) = 0;
    virtual std::optional<Person> newPerson() = 0;
    virtual std::optional<Site> newspaper(const Site &present) = 0;
    virtual std::optional<ArticleSlip> slip(const Article &article, const QDateTime &now) = 0;
    // The article with what was chosen of its typography set right.
    virtual std::optional<Article> typography(const Article &article, const HouseStyle &style) = 0;
    // What readers are told of the published story of this title; one of the kinds.
    virtual std::optional<NoticeWords> notice(const QString &title,
                                              const QList<NoticeKind> &kinds) = 0;
    virtual QString whyEmbargoIsBroken(const QDateTime &until) = 0;
    virtual SignAnswer signOff(const SignOffer &offer) = 0;
    // What becomes of two texts that were written over one.
    virtual std::optional<Article> merge(const MergeOffer &offer) = 0;
    // Sets the printer up; no if it was given up.
    virtual bool printer(QPrinter &printer) = 0;
};

} // namespace feuillet
