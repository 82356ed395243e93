#pragma once

#include "article/Article.h"
#include "base/Result.h"

#include <QObject>

namespace feuillet {

class RepliesDialog;
class Workbench;

// The window of the replies to the open story, joined to the desk. Lives as long as the window.
class RepliesDesk : public QObject
{
    Q_OBJECT

public:
    static RepliesDesk *open(Workbench &workbench, QWidget *over);

signals:
    void published();

private:
    RepliesDesk(Workbench &workbench, RepliesDialog *dialog);
    void show();
    template <typename T>
    bool succeeded(const Result<T> &result);

    Workbench &m_workbench;
    const ArticleId m_article;
    RepliesDialog *m_dialog;
};

} // namespace feuillet
