#pragma once

#include "ui/shell/Questions.h"

class QWidget;

namespace feuillet {

// Asks with the dialogs of the desktop.
class DialogQuestions : public Questions
{
public:
    void setParent(QWidget *parent) { m_parent = parent; }

    QString folderToPublishTo(const QString &last) override;
    std::optional<ExportTarget> exportTo(const QString &name) override;
    QString pdfFile(const QString &name) override;
    QString pictureFile() override;
    std::optional<Photo> framing(const Photo &photo, const QImage &picture) override;
    QStringList wireFiles() override;
    QString toImport(SharedFile kind) override;
    QString toExport(SharedFile kind) override;
    QString linkAddress() override;
    std::optional<QString> whyIgnored(const QString &words) override;
    std::optional<Person> newPerson() override;
    std::optional<Site> newspaper(const Site &present) override;
    std::optional<ArticleSlip> slip(const Article &article, const QDateTime &now) override;
    std::optional<Article> typography(const Article &article, const HouseStyle &style) override;
    std::optional<NoticeWords> notice(const QString &title,
                                      const QList<NoticeKind> &kinds) override;
    QString whyEmbargoIsBroken(const QDateTime &until) override;
    std::optional<Article> merge(const MergeOffer &offer) override;
    bool printer(QPrinter &printer) override;
    SignAnswer signOff(const SignOffer &offer) override;

private:
    QWidget *m_parent = nullptr;
};

} // namespace feuillet
