#pragma once

#include "base/Result.h"
#include "desk/publish/Notices.h"
#include "desk/publish/SiteExport.h"
#include "desk/Receive.h"
#include "ui/widgets/Strip.h"

#include <functional>

namespace feuillet {

class Workbench;

// What the window has to say, one thing at a time, in the strip above the sheet instead of in
// dialogs.
class Messages : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(int answer)>;

    Messages(Strip &strip, Workbench &workbench, QObject *parent);

    void tell(const QString &sentence);
    void tellExported(const QString &path);
    void tellCopied();
    void tellSite(const SiteReport &report, const QString &folder);
    void tellPublished(const QString &path);
    void tellStale(const QList<StaleFile> &files);
    void tell(const Error &error); // blocking when what was typed may not be safe
    void offer(const QString &sentence, const QStringList &answers, const Then &then);
    void clear();

signals:
    void publishAsked();

private:
    void connectWorkbench();
    void tellReceived(const QList<Remark> &report);

    Workbench &m_workbench;
    Strip &m_strip;
    Then m_then;
};

} // namespace feuillet
