#pragma once

#include "base/Result.h"
#include "desk/publish/Notices.h"
#include "desk/publish/SiteExport.h"

#include <QObject>

namespace feuillet {

class Questions;
class SitePublishing;
class Workbench;

// What goes out of the open article, and what readers are told of it afterwards.
class Publishing : public QObject
{
    Q_OBJECT

public:
    Publishing(Workbench &workbench, Questions &questions, QObject *parent);

    void publish();
    void publishSite(QWidget *over);
    void announce(std::optional<Action> first = {}); // a step that is to be offered first
    void breakEmbargo();
    void openReplies(QWidget *over);
    void setFolder(const QString &folder) { m_folder = folder; }
    const QString &folder() const { return m_folder; }

signals:
    void published(const QString &path);
    void sitePublished(const feuillet::SiteReport &report, const QString &folder);
    void filesStale(const QList<feuillet::StaleFile> &files); // to be published again

private:
    bool knowsFolder();
    void tellStale();
    template <typename T>
    bool succeeded(const Result<T> &result);

    Workbench &m_workbench;
    Questions &m_questions;
    SitePublishing *m_site;
    QString m_folder; // empty: to be asked for
};

} // namespace feuillet
